package org.marugoto.community;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marugoto.conference.ConferenceId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;

/** Everything that can have happened to a community issue. */
public sealed interface IssueEvent {

    /** The circumstances of the act. */
    Occasion occasion();

    /** It was de-identified and handed to a body. */
    record Opened(Theme theme, Body body, Occasion occasion) implements IssueEvent {}

    /** A higher body has it now; what the one below had planned stays in the journal. */
    record Raised(Theme theme, Body body, Occasion occasion) implements IssueEvent {}

    /** It was shared in the body. */
    record Shared(Optional<ConferenceId> at, Occasion occasion) implements IssueEvent {}

    /** What is to be done. */
    record Planned(Set<String> actions, LocalDate reviewOn, Occasion occasion) implements IssueEvent {}

    /** Who does what. */
    record RolesAgreed(Map<String, AgencyId> roles, Occasion occasion) implements IssueEvent {}

    /** Something of the plan was done. */
    record Acted(String action, Occasion occasion) implements IssueEvent {}

    /** What came of it. */
    record Evaluated(String result, Occasion occasion) implements IssueEvent {}

    /** It is not followed up. */
    record Dropped(String ground, Occasion occasion) implements IssueEvent {}
}
