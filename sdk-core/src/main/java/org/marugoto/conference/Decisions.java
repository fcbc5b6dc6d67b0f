package org.marugoto.conference;

/** The codes of decisions that are known everywhere; a kind of conference may take others too. */
public final class Decisions {

    /** The plan is appropriate (適切). */
    public static final String APPROPRIATE = "APPROPRIATE";

    /** The plan is appropriate once it is changed (修正の上適切). */
    public static final String APPROPRIATE_WITH_CHANGES = "APPROPRIATE_WITH_CHANGES";

    /** The plan goes back and is tabled again (再検討). */
    public static final String RECONSIDER = "RECONSIDER";

    /** An agency is named that is responsible from now on (主担当の決定). */
    public static final String RESPONSIBLE_NAMED = "RESPONSIBLE_NAMED";

    /** An outreach working plan without consent is decided (同意前の支援方針). */
    public static final String WORKING_PLAN_DECIDED = "WORKING_PLAN_DECIDED";

    /** The plan has come to its end (プラン終結). */
    public static final String PLAN_ENDED = "PLAN_ENDED";

    /** The roles of the agencies are agreed (役割分担の合意). */
    public static final String ROLES_AGREED = "ROLES_AGREED";

    /** The item is put to the parent conference (上位会議へ). */
    public static final String ESCALATED = "ESCALATED";

    /** A measure is to be worked out (施策化の検討). */
    public static final String MEASURE_WANTED = "MEASURE_WANTED";

    private Decisions() {}
}
