package org.marugoto.bench.rules;

import java.util.*;
import java.util.function.Predicate;

/** baseline (i): list of composed predicate lambdas, scanned. */
public final class LinearScan implements Engine {
    private Predicate<Consultation>[] preds;
    private int[] ranks;
    private RuleSet rs;

    @SuppressWarnings("unchecked")
    public void load(RuleSet rs) {
        this.rs = rs;
        int n = rs.rules.size();
        preds = new Predicate[n];
        ranks = new int[n];
        for (int i = 0; i < n; i++) {
            RuleDef r = rs.rules.get(i);
            ranks[i] = r.rank();
            preds[i] = predicate(r);
        }
    }

    public static Predicate<Consultation> predicate(RuleDef r) {
        Predicate<Consultation> p = null;
        for (Cond c : r.conds()) {
            Predicate<Consultation> q = of(c);
            p = p == null ? q : p.and(q);
        }
        return p;
    }

    static Predicate<Consultation> of(Cond c) {
        int lo = c.lo(), hi = c.hi();
        return switch (c.field()) {
            case AGE -> x -> x.getAge() >= lo && x.getAge() <= hi;
            case HOUSEHOLD -> x -> x.getHouseholdSize() >= lo && x.getHouseholdSize() <= hi;
            case URGENCY -> x -> x.getUrgency() >= lo && x.getUrgency() <= hi;
            case INCOME -> x -> x.getIncomeBracket() >= lo && x.getIncomeBracket() <= hi;
            case CONSENT -> lo == 1 ? Consultation::isConsent : x -> !x.isConsent();
            case DIAGNOSIS -> lo == 1 ? Consultation::isHasDiagnosis : x -> !x.isHasDiagnosis();
            case PARENT75 -> lo == 1 ? Consultation::isLivingWithParent75 : x -> !x.isLivingWithParent75();
            case YOUNG_CARER -> lo == 1 ? Consultation::isCarerUnder18 : x -> !x.isCarerUnder18();
            case AREA -> {
                Set<String> s = names(c);
                yield x -> s.contains(x.getAreaCode());
            }
            case CONSULTER -> {
                Set<String> s = names(c);
                yield x -> s.contains(x.getConsulterType());
            }
            case CHANNEL -> {
                Set<String> s = names(c);
                yield x -> s.contains(x.getChannel());
            }
            case NEEDS -> {
                EnumSet<Need> s = EnumSet.noneOf(Need.class);
                for (int k : c.codes()) s.add(Need.values()[k]);
                if (c.op() == Cond.Op.ALL_OF) yield x -> x.getNeeds().containsAll(s);
                else
                    yield x -> {
                        for (Need n : s) if (x.getNeeds().contains(n)) return true;
                        return false;
                    };
            }
        };
    }

    static Set<String> names(Cond c) {
        List<String> l = new ArrayList<>();
        for (int k : c.codes()) l.add(Cond.name(c.field(), k));
        return Set.copyOf(l);
    }

    public Decision decide(Object p) {
        Consultation c = (Consultation) p;
        Ranks h = new Ranks();
        for (int i = 0; i < preds.length; i++) if (preds[i].test(c)) h.add(ranks[i]);
        return rs.decide(h.sorted());
    }
}
