package org.marugoto.bench.matching;

/** One way to find the best plan; building its own model from the arrays is part of the work. */
public interface Planner {

    /** The edge of each person, or -1. */
    int[] plan(Waiting waiting);

    /** The price of each resource in the last plan, or none. */
    default long[] prices() {
        return new long[0];
    }

    static Planner create(String name) throws ReflectiveOperationException {
        return (Planner) Class.forName(Planner.class.getPackageName() + "." + name)
                .getDeclaredConstructor()
                .newInstance();
    }
}
