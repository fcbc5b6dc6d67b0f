package org.marugoto.bench.search;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SearchBench {

    @Param("MarugotoSearch")
    public String seeker;

    private Seeker chosen;
    private City.Query[] queries;
    private int next;

    @Setup
    public void setup() throws Exception {
        chosen = Seeker.create(seeker);
        chosen.build(new City(SearchBenchmark.RESOURCES, SearchBenchmark.CITY));
        queries = City.queries(SearchBenchmark.QUERIES, SearchBenchmark.ASKED);
    }

    @Benchmark
    public Object top() throws Exception {
        next = next + 1 < queries.length ? next + 1 : 0;
        return chosen.top(queries[next], 10);
    }
}
