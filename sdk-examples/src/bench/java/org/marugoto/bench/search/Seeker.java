package org.marugoto.bench.search;

/** One contestant. */
interface Seeker {

    void build(City city) throws Exception;

    /** The best, best first, those of equal score in the order of their numbers, named as a caller gets them. */
    Object top(City.Query query, int most) throws Exception;

    /** The same as numbers, to compare answers; no part of what is measured. */
    default int[] numbers(Object top) {
        return (int[]) top;
    }

    static Seeker create(String name) throws ReflectiveOperationException {
        return (Seeker) Class.forName("org.marugoto.bench.search." + name)
                .getDeclaredConstructor()
                .newInstance();
    }
}
