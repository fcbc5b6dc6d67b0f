package org.marugoto.bench.rules;

/**
 * baseline (ii), physical limit: inverted index. Bits are numbered by rank, so the result needs no sort. For each field value a bitset of the
 * surviving rules; small fields are fused into one table; needs use two 512/256-entry half tables for ALL_OF and two for ANY_OF.
 */
public final class BitsetIndex implements Engine {
    private RuleSet rs;
    private int w;
    private long[] age, area, hhInc, chanUrg, conBool, allLo, allHi, anyLo, anyHi;
    private static final int LO = 9;

    public void load(RuleSet rs) {
        this.rs = rs;
        int n = rs.rules.size();
        w = (n + 63) >> 6;
        age = table(101, (v, r) -> ok(r, Field.AGE, v));
        area = table(32, (v, r) -> ok(r, Field.AREA, v));
        hhInc = table(9 * 8, (v, r) -> ok(r, Field.HOUSEHOLD, v >> 3) && ok(r, Field.INCOME, v & 7));
        chanUrg = table(5 * 4, (v, r) -> ok(r, Field.CHANNEL, v >> 2) && ok(r, Field.URGENCY, v & 3));
        conBool = table(
                8 * 16,
                (v, r) -> ok(r, Field.CONSULTER, v >> 4)
                        && ok(r, Field.CONSENT, v & 1)
                        && ok(r, Field.DIAGNOSIS, v >> 1 & 1)
                        && ok(r, Field.PARENT75, v >> 2 & 1)
                        && ok(r, Field.YOUNG_CARER, v >> 3 & 1));
        int loM = (1 << LO) - 1;
        allLo = table(1 << LO, (v, r) -> {
            Cond c = needs(r, Cond.Op.ALL_OF);
            return c == null || (c.mask() & loM & ~v) == 0;
        });
        allHi = table(1 << (17 - LO), (v, r) -> {
            Cond c = needs(r, Cond.Op.ALL_OF);
            return c == null || ((c.mask() >> LO) & ~v) == 0;
        });
        anyLo = table(1 << LO, (v, r) -> {
            Cond c = needs(r, Cond.Op.ANY_OF);
            return c == null || (c.mask() & loM & v) != 0;
        });
        anyHi = table(1 << (17 - LO), (v, r) -> {
            Cond c = needs(r, Cond.Op.ANY_OF);
            return c == null || ((c.mask() >> LO) & v) != 0;
        });
    }

    private interface Test {
        boolean ok(int v, RuleDef r);
    }

    private long[] table(int vals, Test t) {
        long[] a = new long[vals * w];
        for (RuleDef r : rs.rules)
            for (int v = 0; v < vals; v++) if (t.ok(v, r)) a[v * w + (r.rank() >> 6)] |= 1L << r.rank();
        return a;
    }

    private static Cond needs(RuleDef r, Cond.Op op) {
        for (Cond c : r.conds()) if (c.field() == Field.NEEDS && c.op() == op) return c;
        return null;
    }

    private static boolean ok(RuleDef r, Field f, int v) {
        for (Cond c : r.conds())
            if (c.field() == f) {
                if (c.op() == Cond.Op.IN) {
                    for (int x : c.codes()) if (x == v) return true;
                    return false;
                }
                return v >= c.lo() && v <= c.hi();
            }
        return true;
    }

    public Decision decide(Object p) {
        Consultation c = (Consultation) p;
        final int w = this.w;
        int m = c.getNeedsMask();
        int a = c.getAge() * w,
                b = c.getArea() * w,
                d = (c.getHouseholdSize() << 3 | c.getIncomeBracket()) * w,
                e = (c.getChan().ordinal() << 2 | c.getUrgency()) * w;
        int f = (c.getConsulter().ordinal() << 4
                        | (c.isConsent() ? 1 : 0)
                        | (c.isHasDiagnosis() ? 2 : 0)
                        | (c.isLivingWithParent75() ? 4 : 0)
                        | (c.isCarerUnder18() ? 8 : 0))
                * w;
        int lo = (m & (1 << LO) - 1) * w, hi = (m >> LO) * w;
        long[] out = new long[w];
        int count = 0;
        for (int i = 0; i < w; i++)
            out[i] = age[a + i]
                    & area[b + i]
                    & hhInc[d + i]
                    & chanUrg[e + i]
                    & conBool[f + i]
                    & allLo[lo + i]
                    & allHi[hi + i]
                    & (anyLo[lo + i] | anyHi[hi + i]);
        for (int i = 0; i < w; i++) count += Long.bitCount(out[i]);
        int[] r = new int[count];
        int k = 0;
        for (int i = 0; i < w; i++)
            for (long x = out[i]; x != 0; x &= x - 1) r[k++] = (i << 6) + Long.numberOfTrailingZeros(x);
        return rs.decide(r);
    }
}
