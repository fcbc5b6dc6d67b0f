package org.marugoto.bench.store;

import java.util.Map;
import javax.sql.DataSource;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** Flowable 8, BPMN: six tasks of people one after another and a last one that is received; history as it comes. */
final class Flowable implements Contestant {

    private ProcessEngine engine;

    @Override
    public String name() {
        return "Flowable";
    }

    @Override
    public void prepare(DataSource source, DatabaseKind kind) {
        engine = new StandaloneProcessEngineConfiguration()
                .setDataSource(source)
                .setDatabaseSchemaUpdate("true")
                .setAsyncExecutorActivate(false)
                .buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addString("case.bpmn20.xml", Process.xml(""))
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
        Map<String, Object> closing = Process.step(Process.TASKS, number);
        cases.trigger(last, closing);
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
