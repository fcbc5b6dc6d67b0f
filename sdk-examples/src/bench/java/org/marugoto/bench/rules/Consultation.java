package org.marugoto.bench.rules;

import java.util.*;

/** One intake record; an immutable bean every engine reads. */
public class Consultation {
    private final int age, householdSize, urgency, incomeBracket, needsMask;
    private final String areaCode, consulterType, channel;
    private final Set<Need> needs;
    private final Set<String> needNames;
    private final int area;
    private final Consulter consulter;
    private final Channel chan;
    private final boolean consent, hasDiagnosis, livingWithParent75, carerUnder18;

    public Consultation(
            int age,
            EnumSet<Need> needs,
            int householdSize,
            int area,
            Consulter consulter,
            Channel chan,
            int urgency,
            boolean consent,
            int incomeBracket,
            boolean hasDiagnosis,
            boolean livingWithParent75,
            boolean carerUnder18) {
        this.age = age;
        this.needs = Collections.unmodifiableSet(needs);
        this.householdSize = householdSize;
        this.area = area;
        this.areaCode = areaName(area);
        this.consulter = consulter;
        this.consulterType = consulter.name();
        this.chan = chan;
        this.channel = chan.name();
        this.urgency = urgency;
        this.consent = consent;
        this.incomeBracket = incomeBracket;
        this.hasDiagnosis = hasDiagnosis;
        this.livingWithParent75 = livingWithParent75;
        this.carerUnder18 = carerUnder18;
        int m = 0;
        Set<String> names = new LinkedHashSet<>();
        for (Need n : needs) {
            m |= 1 << n.ordinal();
            names.add(n.name());
        }
        this.needsMask = m;
        this.needNames = Collections.unmodifiableSet(names);
    }

    static final String[] AREAS = new String[32];

    static {
        for (int i = 0; i < AREAS.length; i++) AREAS[i] = (i < 10 ? "A0" : "A") + i;
    }

    public static String areaName(int a) {
        return AREAS[a];
    }

    public int getAge() {
        return age;
    }

    public Set<Need> getNeeds() {
        return needs;
    }

    public Set<String> getNeedNames() {
        return needNames;
    }

    public int getNeedsMask() {
        return needsMask;
    }

    public int getHouseholdSize() {
        return householdSize;
    }

    public String getAreaCode() {
        return areaCode;
    }

    public int getArea() {
        return area;
    }

    public String getConsulterType() {
        return consulterType;
    }

    public Consulter getConsulter() {
        return consulter;
    }

    public String getChannel() {
        return channel;
    }

    public Channel getChan() {
        return chan;
    }

    public int getUrgency() {
        return urgency;
    }

    public boolean isConsent() {
        return consent;
    }

    public int getIncomeBracket() {
        return incomeBracket;
    }

    public boolean isHasDiagnosis() {
        return hasDiagnosis;
    }

    public boolean isLivingWithParent75() {
        return livingWithParent75;
    }

    public boolean isCarerUnder18() {
        return carerUnder18;
    }
    /** integer code of a scalar field. */
    public int code(Field f) {
        return switch (f) {
            case AGE -> age;
            case HOUSEHOLD -> householdSize;
            case AREA -> area;
            case CONSULTER -> consulter.ordinal();
            case CHANNEL -> chan.ordinal();
            case URGENCY -> urgency;
            case CONSENT -> consent ? 1 : 0;
            case INCOME -> incomeBracket;
            case DIAGNOSIS -> hasDiagnosis ? 1 : 0;
            case PARENT75 -> livingWithParent75 ? 1 : 0;
            case YOUNG_CARER -> carerUnder18 ? 1 : 0;
            case NEEDS -> needsMask;
        };
    }
    /** the map a DMN engine is fed. */
    public Map<String, Object> toVariables(boolean needsAsList) {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("age", age);
        m.put("needs", needsAsList ? new ArrayList<>(needNames) : needNames);
        m.put("householdSize", householdSize);
        m.put("areaCode", areaCode);
        m.put("consulterType", consulterType);
        m.put("channel", channel);
        m.put("urgency", urgency);
        m.put("consent", consent);
        m.put("incomeBracket", incomeBracket);
        m.put("hasDiagnosis", hasDiagnosis);
        m.put("livingWithParent75", livingWithParent75);
        m.put("carerUnder18", carerUnder18);
        return m;
    }
}
