package org.marugoto.bench.search;

/** One contestant. */
interface Seeker {

    void build(City city) throws Exception;

    /** The numbers of the best, best first, those of equal score in the order of their numbers. */
    int[] top(City.Query query, int most) throws Exception;

    static Seeker create(String name) throws ReflectiveOperationException {
        return (Seeker) Class.forName("org.marugoto.bench.search." + name)
                .getDeclaredConstructor()
                .newInstance();
    }
}
