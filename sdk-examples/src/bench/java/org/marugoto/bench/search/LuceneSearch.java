package org.marugoto.bench.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.marugoto.resource.Position;

/** Apache Lucene: a document for each resource in memory, one segment, filters as filter clauses, the score as a sort. */
final class LuceneSearch implements Seeker {

    private IndexSearcher searcher;
    private double cosine;

    @Override
    public void build(City city) throws IOException {
        cosine = Math.cos(Math.toRadians(Arrays.stream(city.latitude).average().orElse(0)));
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (int i = 0; i < city.size; i++) {
                writer.addDocument(document(city, i));
            }
            writer.forceMerge(1);
        }
        searcher = new IndexSearcher(DirectoryReader.open(directory));
        searcher.setQueryCache(null);
    }

    private Document document(City city, int i) {
        Document document = new Document();
        document.add(new NumericDocValuesField("id", i));
        document.add(new StringField("kind", "" + city.kind[i], Field.Store.NO));
        document.add(new StringField("area", "" + city.area[i], Field.Store.NO));
        document.add(new IntPoint("min", city.minAge[i]));
        document.add(new IntPoint("max", city.maxAge[i]));
        document.add(new StringField("gender", "" + city.gender[i], Field.Store.NO));
        bits(document, "access", city.access[i]);
        if (city.access[i] == 0) {
            document.add(new StringField("access", "none", Field.Store.NO));
        }
        bits(document, "language", city.languages[i]);
        bits(document, "time", city.times[i]);
        document.add(new IntPoint("free", city.free[i]));
        document.add(new IntPoint("fee", city.fee[i]));
        document.add(new NumericDocValuesField("times", city.times[i]));
        document.add(new NumericDocValuesField("functions", city.functions[i]));
        document.add(new NumericDocValuesField("x", Double.doubleToRawLongBits(east(city.longitude[i]))));
        document.add(new NumericDocValuesField(
                "y", Double.doubleToRawLongBits(city.latitude[i] * Position.KILOMETRES_PER_DEGREE)));
        return document;
    }

    private static void bits(Document document, String field, long bits) {
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            document.add(new StringField(field, "" + Long.numberOfTrailingZeros(rest), Field.Store.NO));
        }
    }

    private double east(double longitude) {
        return longitude * Position.KILOMETRES_PER_DEGREE * cosine;
    }

    private static Query in(String field, long bits) {
        List<BytesRef> terms = new ArrayList<>();
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            terms.add(new BytesRef("" + Long.numberOfTrailingZeros(rest)));
        }
        return new TermInSetQuery(field, terms);
    }

    @Override
    public int[] top(City.Query q, int most) throws IOException {
        BooleanQuery.Builder filters = new BooleanQuery.Builder()
                .add(in("kind", q.kinds), Occur.FILTER)
                .add(in("area", q.areas), Occur.FILTER)
                .add(IntPoint.newRangeQuery("min", Integer.MIN_VALUE, q.age), Occur.FILTER)
                .add(IntPoint.newRangeQuery("max", q.age, Integer.MAX_VALUE), Occur.FILTER)
                .add(in("gender", 1L | 1L << q.gender), Occur.FILTER)
                .add(in("language", q.languages), Occur.FILTER)
                .add(in("time", q.times), Occur.FILTER)
                .add(IntPoint.newRangeQuery("free", 1, Integer.MAX_VALUE), Occur.FILTER)
                .add(IntPoint.newRangeQuery("fee", Integer.MIN_VALUE, q.fee), Occur.FILTER);
        if (q.access != 0) {
            filters.add(
                    new BooleanQuery.Builder()
                            .add(
                                    new TermQuery(new Term("access", "" + Integer.numberOfTrailingZeros(q.access))),
                                    Occur.SHOULD)
                            .add(new TermQuery(new Term("access", "none")), Occur.SHOULD)
                            .build(),
                    Occur.FILTER);
        }
        Sort sort = new Sort(
                new Score(q, east(q.longitude), q.latitude * Position.KILOMETRES_PER_DEGREE).getSortField(true),
                new SortField("id", SortField.Type.LONG));
        TopFieldDocs found = searcher.search(filters.build(), most, sort);
        int[] best = new int[found.scoreDocs.length];
        for (int i = 0; i < best.length; i++) {
            best[i] = (int) (long) (Long) ((FieldDoc) found.scoreDocs[i]).fields[1];
        }
        return best;
    }

    private static final class Score extends DoubleValuesSource {
        private final City.Query q;
        private final double qx;
        private final double qy;

        Score(City.Query q, double qx, double qy) {
            this.q = q;
            this.qx = qx;
            this.qy = qy;
        }

        @Override
        public DoubleValues getValues(LeafReaderContext leaf, DoubleValues none) throws IOException {
            NumericDocValues times = leaf.reader().getNumericDocValues("times");
            NumericDocValues functions = leaf.reader().getNumericDocValues("functions");
            NumericDocValues x = leaf.reader().getNumericDocValues("x");
            NumericDocValues y = leaf.reader().getNumericDocValues("y");
            return new DoubleValues() {
                private int document;

                @Override
                public double doubleValue() throws IOException {
                    times.advanceExact(document);
                    functions.advanceExact(document);
                    x.advanceExact(document);
                    y.advanceExact(document);
                    double dx = Double.longBitsToDouble(x.longValue()) - qx;
                    double dy = Double.longBitsToDouble(y.longValue()) - qy;
                    return 20
                                    * ((double) Long.bitCount(functions.longValue() & q.functions)
                                            / Long.bitCount(q.functions))
                            + 30 * ((double) Long.bitCount(times.longValue() & q.times) / Long.bitCount(q.times))
                            + 50 * Math.max(0.0, 1.0 - Math.sqrt(dx * dx + dy * dy) / City.REACH);
                }

                @Override
                public boolean advanceExact(int at) {
                    document = at;
                    return true;
                }
            };
        }

        @Override
        public boolean needsScores() {
            return false;
        }

        @Override
        public DoubleValuesSource rewrite(IndexSearcher any) {
            return this;
        }

        @Override
        public boolean isCacheable(LeafReaderContext leaf) {
            return false;
        }

        @Override
        public int hashCode() {
            return 1;
        }

        @Override
        public boolean equals(Object other) {
            return other == this;
        }

        @Override
        public String toString() {
            return "score";
        }
    }
}
