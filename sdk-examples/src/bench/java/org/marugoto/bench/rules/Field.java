package org.marugoto.bench.rules;
/** The 12 input fields; order is the DMN column order. */
public enum Field {
    AGE("age", Kind.NUMBER, 0, 100),
    NEEDS("needs", Kind.SET, 0, 0),
    HOUSEHOLD("householdSize", Kind.NUMBER, 1, 8),
    AREA("areaCode", Kind.STRING, 1, 24),
    CONSULTER("consulterType", Kind.STRING, 0, 0),
    CHANNEL("channel", Kind.STRING, 0, 0),
    URGENCY("urgency", Kind.NUMBER, 0, 3),
    CONSENT("consent", Kind.BOOL, 0, 1),
    INCOME("incomeBracket", Kind.NUMBER, 0, 7),
    DIAGNOSIS("hasDiagnosis", Kind.BOOL, 0, 1),
    PARENT75("livingWithParent75", Kind.BOOL, 0, 1),
    YOUNG_CARER("carerUnder18", Kind.BOOL, 0, 1);

    public enum Kind {
        NUMBER,
        STRING,
        SET,
        BOOL
    }

    public final String var;
    public final Kind kind;
    public final int min, max;

    Field(String var, Kind kind, int min, int max) {
        this.var = var;
        this.kind = kind;
        this.min = min;
        this.max = max;
    }
}
