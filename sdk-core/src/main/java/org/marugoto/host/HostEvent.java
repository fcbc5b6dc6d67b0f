package org.marugoto.host;

import java.time.LocalDate;
import org.marugoto.decide.Occasion;
import org.marugoto.resource.ResourceId;

/** Everything that can have happened to a host. */
public sealed interface HostEvent {

    /** The circumstances of the act. */
    Occasion occasion();

    /** It was asked. */
    record Asked(ResourceId resource, LocalDate hearOn, Occasion occasion) implements HostEvent {}

    /** It was heard. */
    record Heard(ResourceId resource, Hearing hearing, LocalDate hearAgainOn, Occasion occasion) implements HostEvent {}

    /** It no longer wants to be asked. */
    record Retired(ResourceId resource, String ground, Occasion occasion) implements HostEvent {}
}
