package org.marugoto.bench.rules;

import java.util.*;

/** A deterministic rule set and the common prioritisation step applied to every engine's collected hits. */
public final class RuleSet {
    static final String[] DESKS = {
        "ELDERLY_CARE_CENTRE",
        "DISABILITY_SUPPORT",
        "CHILD_FAMILY",
        "SELF_RELIANCE_SUPPORT",
        "PUBLIC_ASSISTANCE",
        "HOUSING",
        "HEALTH_CENTRE",
        "DV_COUNSELLING",
        "EDUCATION_BOARD",
        "MULTICULTURAL_DESK",
        "LEGAL_AID",
        "OUTREACH_TEAM"
    };
    public final List<RuleDef> rules;
    public final RuleDef[] byRank;

    private RuleSet(List<RuleDef> rules) {
        this.rules = rules;
        byRank = new RuleDef[rules.size()];
        for (RuleDef r : rules) byRank[r.rank()] = r;
    }
    /** ranks ascending = priority order. */
    public Decision decide(int[] sortedRanks) {
        if (sortedRanks.length == 0) return new Decision(sortedRanks, "GENERAL_CONSULTATION", 0, false);
        int urg = 0;
        boolean conf = false;
        String desk = byRank[sortedRanks[0]].desk();
        for (int r : sortedRanks) {
            RuleDef d = byRank[r];
            if (d.urgency() > urg) urg = d.urgency();
            conf |= d.conference();
        }
        return new Decision(sortedRanks, desk, urg, conf);
    }

    public static RuleSet generate(int n, long seed) {
        Random rnd = new Random(seed);
        List<List<Cond>> all = new ArrayList<>();
        int[] prio = new int[n];
        Set<String> seen = new HashSet<>();
        while (all.size() < n) {
            int k = 2 + rnd.nextInt(4);
            EnumSet<Field> fs = EnumSet.noneOf(Field.class);
            if (rnd.nextInt(100) < 75) fs.add(Field.NEEDS);
            if (rnd.nextInt(100) < 45) fs.add(Field.AGE);
            while (fs.size() < k) fs.add(Field.values()[rnd.nextInt(Field.values().length)]);
            List<Cond> cs = new ArrayList<>();
            for (Field f : fs) cs.add(cond(f, rnd));
            StringBuilder key = new StringBuilder();
            for (Cond c : cs) key.append(c.field()).append(c.feel()).append('|');
            if (seen.add(key.toString())) {
                prio[all.size()] = rnd.nextInt(100);
                all.add(cs);
            }
        }
        Integer[] order = new Integer[n];
        for (int i = 0; i < n; i++) order[i] = i;
        Arrays.sort(order, (a, b) -> prio[a] != prio[b] ? prio[b] - prio[a] : a - b);
        int[] rank = new int[n];
        for (int i = 0; i < n; i++) rank[order[i]] = i;
        List<RuleDef> rs = new ArrayList<>();
        for (int i = 0; i < n; i++)
            rs.add(new RuleDef(
                    i,
                    rank[i],
                    prio[i],
                    DESKS[rnd.nextInt(DESKS.length)],
                    rnd.nextInt(4),
                    rnd.nextInt(5) == 0,
                    all.get(i)));
        return new RuleSet(rs);
    }

    static Cond cond(Field f, Random r) {
        switch (f) {
            case AGE: {
                int[][] b = {
                    {0, 5}, {0, 17}, {6, 14}, {15, 39}, {18, 64}, {18, 100}, {40, 64}, {50, 64}, {65, 100}, {75, 100}
                };
                if (r.nextInt(10) < 7) {
                    int[] x = b[r.nextInt(b.length)];
                    return new Cond(f, Cond.Op.RANGE, x[0], x[1], null);
                }
                int lo = r.nextInt(80);
                return new Cond(f, Cond.Op.RANGE, lo, Math.min(100, lo + 5 + r.nextInt(25)), null);
            }
            case HOUSEHOLD:
                return r.nextBoolean()
                        ? new Cond(f, Cond.Op.RANGE, 1, 1 + r.nextInt(3), null)
                        : new Cond(f, Cond.Op.RANGE, 2 + r.nextInt(4), 8, null);
            case URGENCY:
                return new Cond(f, Cond.Op.RANGE, 1 + r.nextInt(3), 3, null);
            case INCOME:
                return new Cond(f, Cond.Op.RANGE, 0, r.nextInt(5), null);
            case AREA:
                return new Cond(f, Cond.Op.IN, 0, 0, pick(r, 1 + r.nextInt(4), 1, 24));
            case CONSULTER:
                return new Cond(f, Cond.Op.IN, 0, 0, pick(r, 1 + r.nextInt(2), 0, 7));
            case CHANNEL:
                return new Cond(f, Cond.Op.IN, 0, 0, pick(r, 1 + r.nextInt(2), 0, 4));
            case NEEDS: {
                int n = Need.values().length;
                int t = r.nextInt(10);
                if (t < 6) return new Cond(f, Cond.Op.ALL_OF, 0, 0, pick(r, 1, 0, n - 1));
                if (t < 8) return new Cond(f, Cond.Op.ALL_OF, 0, 0, pick(r, 2, 0, n - 1));
                return new Cond(f, Cond.Op.ANY_OF, 0, 0, pick(r, 2 + r.nextInt(2), 0, n - 1));
            }
            default: {
                int b = (f == Field.PARENT75 || f == Field.YOUNG_CARER) ? (r.nextInt(10) < 8 ? 1 : 0) : r.nextInt(2);
                return new Cond(f, Cond.Op.BOOL, b, b, null);
            }
        }
    }

    static int[] pick(Random r, int k, int lo, int hi) {
        TreeSet<Integer> s = new TreeSet<>();
        while (s.size() < k) s.add(lo + r.nextInt(hi - lo + 1));
        return s.stream().mapToInt(x -> x).toArray();
    }

    public static Consultation[] inputs(int n, long seed) {
        Random r = new Random(seed);
        Consultation[] out = new Consultation[n];
        Need[] ns = Need.values();
        for (int i = 0; i < n; i++) {
            int age = Math.min(100, Math.max(0, (int) Math.round(52 + 24 * r.nextGaussian())));
            EnumSet<Need> s = EnumSet.noneOf(Need.class);
            int k = 1 + (int) Math.min(5, Math.floor(-Math.log(1 - r.nextDouble()) * 1.6));
            while (s.size() < k) s.add(ns[r.nextInt(ns.length)]);
            out[i] = new Consultation(
                    age,
                    s,
                    1 + Math.min(7, (int) Math.abs(r.nextGaussian() * 2)),
                    1 + r.nextInt(24),
                    Consulter.values()[r.nextInt(8)],
                    Channel.values()[r.nextInt(5)],
                    Math.min(3, (int) Math.abs(r.nextGaussian() * 1.3)),
                    r.nextInt(10) < 7,
                    r.nextInt(8),
                    r.nextInt(10) < 3,
                    age >= 35 && age < 70 && r.nextInt(10) < 3,
                    age < 18 && r.nextInt(10) < 2);
        }
        return out;
    }
}
