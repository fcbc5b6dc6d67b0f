package org.marugoto.bench.rules;

import java.util.Set;

/** per-decision view of the consultation with the result sink (avoids globals). */
public final class DroolsFact {
    private final Consultation c;
    private final Ranks hits = new Ranks();

    public DroolsFact(Consultation c) {
        this.c = c;
    }

    public void hit(int rank) {
        hits.add(rank);
    }

    public int[] result() {
        return hits.sorted();
    }

    public int getAge() {
        return c.getAge();
    }

    public Set<String> getNeeds() {
        return c.getNeedNames();
    }

    public int getHouseholdSize() {
        return c.getHouseholdSize();
    }

    public String getAreaCode() {
        return c.getAreaCode();
    }

    public String getConsulterType() {
        return c.getConsulterType();
    }

    public String getChannel() {
        return c.getChannel();
    }

    public int getUrgency() {
        return c.getUrgency();
    }

    public boolean isConsent() {
        return c.isConsent();
    }

    public int getIncomeBracket() {
        return c.getIncomeBracket();
    }

    public boolean isHasDiagnosis() {
        return c.isHasDiagnosis();
    }

    public boolean isLivingWithParent75() {
        return c.isLivingWithParent75();
    }

    public boolean isCarerUnder18() {
        return c.isCarerUnder18();
    }
}
