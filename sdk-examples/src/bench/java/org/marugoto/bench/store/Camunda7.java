package org.marugoto.bench.store;

import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** Camunda 7, BPMN: six tasks of people one after another and a last one that is received; history as it comes. */
final class Camunda7 implements Contestant {

    private ProcessEngine engine;

    @Override
    public String name() {
        return "Camunda7";
    }

    @Override
    public void prepare(DataSource source, DatabaseKind kind) {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(source);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setJobExecutorActivate(false);
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addString("case.bpmn", Process.xml(" camunda:historyTimeToLive=\"P1825D\""))
                .deploy();
    }

    @Override
    public void walk(long number) {
        RuntimeService cases = engine.getRuntimeService();
        TaskService tasks = engine.getTaskService();
        String id = cases.startProcessInstanceByKey(Process.KEY, SupportFile.number(number), Process.start(number))
                .getId();
        for (int step = 0; step < Process.TASKS; step++) {
            String task =
                    tasks.createTaskQuery().processInstanceId(id).singleResult().getId();
            tasks.complete(task, Process.step(step, number));
        }
        String last = cases.createExecutionQuery()
                .processInstanceId(id)
                .activityId(Process.LAST)
                .singleResult()
                .getId();
        cases.signal(last, Process.step(Process.TASKS, number));
    }

    @Override
    public long finished() {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .finished()
                .count();
    }

    @Override
    public void close() {
        engine.close();
    }
}
