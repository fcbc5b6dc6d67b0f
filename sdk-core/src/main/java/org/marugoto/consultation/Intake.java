package org.marugoto.consultation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.TextId;

/**
 * What is known of a contact (相談の受付内容): who came, how, about whom and what. Only who came and how are needed, so an
 * anonymous call about nobody in particular is a contact too. Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface Intake {

    /** The most subjects one contact can be about. */
    int MAX_SUBJECTS = 50;

    /** Who came: the person or somebody else (相談者区分). */
    @NotNull
    Consulter consulter();

    /** How (相談方法). */
    @NotNull
    Channel channel();

    /** At which desk, or empty if the agency has none or it does not matter; whom the desk is for is never asked. */
    Optional<@Valid DeskId> desk();

    /** Who came, where that person is known by an identifier; empty if not, or if they stay anonymous. */
    Optional<PersonId> informant();

    /** Name and telephone of who came; empty if they stay anonymous. */
    Optional<TextId> name();

    /** Whom it is about (対象者), in the order they were named; empty if nobody is known. */
    @Size(max = MAX_SUBJECTS)
    List<@Valid Subject> subjects();

    /** What it is about (○), in the order it was named. */
    @Size(max = 100)
    Set<Need> needs();

    /** The need that weighs most (◎), one of {@link #needs()}; empty if none was chosen. */
    Optional<Need> principal();

    /** Signs of danger that were noticed. */
    @Size(max = 20)
    Set<DangerSign> dangers();

    /** Help that was given on the spot. */
    @Size(max = 20)
    Set<ImmediateHelp> help();

    /** What else was said. */
    Optional<TextId> note();

    /** Whether nothing tells who came. */
    default boolean isAnonymous() {
        return informant().isEmpty() && name().isEmpty();
    }

    /** How many persons nobody had come about before (新規実人数); the contact itself counts one (延べ件数). */
    default long newPersons() {
        return subjects().stream().filter(Subject::newPerson).count();
    }

    /** The person among the subjects, or empty if it is not about them. */
    default Optional<Subject> subject(PersonId person) {
        return subjects().stream()
                .filter(subject -> subject.person().equals(person))
                .findFirst();
    }

    /** An intake of which only the two things are known that always are. */
    static Intake of(Consulter consulter, Channel channel) {
        return builder().consulter(consulter).channel(channel).build();
    }

    /** Begins a new value; consulter and channel are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Begins a changed copy. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds an intake. Not thread-safe. */
    final class Builder extends ImmutableIntake.Builder {
        Builder() {}
    }
}
