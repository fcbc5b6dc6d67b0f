package org.marugoto.bench.search;

import java.util.Arrays;
import org.marugoto.resource.Position;

/** Looks at every resource, one column after the other, written by hand for this one shape of search. */
final class ColumnarScan implements Seeker {

    private City city = new City(0, 0);
    private double cosine;
    private double[] x = {};
    private double[] y = {};

    @Override
    public void build(City given) {
        city = given;
        cosine = Math.cos(Math.toRadians(Arrays.stream(city.latitude).average().orElse(0)));
        x = Arrays.stream(city.longitude).map(this::east).toArray();
        y = Arrays.stream(city.latitude)
                .map(latitude -> latitude * Position.KILOMETRES_PER_DEGREE)
                .toArray();
    }

    private double east(double longitude) {
        return longitude * Position.KILOMETRES_PER_DEGREE * cosine;
    }

    private boolean passes(int i, City.Query q) {
        return (q.kinds >>> city.kind[i] & 1) != 0
                && (q.areas >>> city.area[i] & 1) != 0
                && city.minAge[i] <= q.age
                && q.age <= city.maxAge[i]
                && (city.gender[i] == 0 || city.gender[i] == q.gender)
                && ((city.access[i] & q.access) == q.access || city.access[i] == 0)
                && (city.languages[i] & q.languages) != 0
                && city.free[i] > 0
                && city.fee[i] <= q.fee
                && (city.times[i] & q.times) != 0;
    }

    private double score(int i, City.Query q, double qx, double qy) {
        double dx = x[i] - qx;
        double dy = y[i] - qy;
        double distance = Math.sqrt(dx * dx + dy * dy);
        return 20 * ((double) Long.bitCount(city.functions[i] & q.functions) / Long.bitCount(q.functions))
                + 30 * ((double) Long.bitCount(city.times[i] & q.times) / Long.bitCount(q.times))
                + 50 * Math.max(0.0, 1.0 - distance / City.REACH);
    }

    @Override
    public int[] top(City.Query q, int most) {
        double qx = east(q.longitude);
        double qy = q.latitude * Position.KILOMETRES_PER_DEGREE;
        double[] scores = new double[most];
        int[] best = new int[most];
        int count = 0;
        for (int i = 0; i < city.size; i++) {
            if (!passes(i, q)) {
                continue;
            }
            double score = score(i, q, qx, qy);
            if (count == most && score <= scores[most - 1]) {
                continue;
            }
            int at = count < most ? count++ : most - 1;
            for (; at > 0 && scores[at - 1] < score; at--) {
                scores[at] = scores[at - 1];
                best[at] = best[at - 1];
            }
            scores[at] = score;
            best[at] = i;
        }
        return Arrays.copyOf(best, count);
    }
}
