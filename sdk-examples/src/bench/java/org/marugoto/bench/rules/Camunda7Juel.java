package org.marugoto.bench.rules;
/** Camunda 7 standalone DMN engine, JUEL cells. */
public final class Camunda7Juel extends Camunda7Feel {
    boolean juel() {
        return true;
    }
}
