package org.marugoto.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.marugoto.rule.Truth;

/**
 * What may be told and what is held back: the one place where this is decided. Immutable and thread-safe.
 *
 * <p>In this order, for each content: a restriction hides it whatever the ground; what was said in a conference under
 * art. 106-6 stays in that conference or follows a legal duty; then the ground decides. With consent travels what every
 * person it is about agreed to, today, for this purpose and recipient. If nothing may travel with a name, the gist of what
 * is needed travels without one, so that help can begin.
 *
 * @param anonymous whether what travels names nobody
 * @param allowed what travels, in the order it was asked for
 * @param held what does not, with the reason, in the order it was asked for
 */
public record DisclosureDecision(boolean anonymous, List<ContentItem> allowed, List<Held> held) {

    /** Copies the lists. */
    public DisclosureDecision {
        allowed = List.copyOf(allowed);
        held = List.copyOf(held);
    }

    /**
     * Decides. Pure: the same question has the same answer.
     *
     * @param request what is to be told, to whom, on which ground
     * @param records the consents and the protection of everybody it is about; who is missing was never asked
     * @param on the day it would be told
     */
    public static DisclosureDecision decide(DisclosureRequest request, PrivacyRecords records, LocalDate on) {
        DisclosureDecision named = sort(request, false, item -> objection(item, request, records, on));
        if (named.names()) {
            return named;
        }
        return sort(request, true, item -> objection(item, request, records, on).filter(held -> !isGist(item, held)));
    }

    /** What does not travel now but would with consent or in a conference under art. 106-6. */
    public List<Held> mayFollow() {
        return held.stream().filter(Held::mayFollow).toList();
    }

    private boolean names() {
        return allowed.stream().anyMatch(item -> !item.about().isEmpty());
    }

    private static DisclosureDecision sort(
            DisclosureRequest request, boolean anonymous, Function<ContentItem, Optional<HeldBecause>> objection) {
        List<ContentItem> allowed = new ArrayList<>();
        List<Held> held = new ArrayList<>();
        for (ContentItem item : request.items()) {
            objection
                    .apply(item)
                    .ifPresentOrElse(
                            because -> held.add(new Held(item, because)),
                            () -> allowed.add(anonymous ? item.anonymous() : item));
        }
        return new DisclosureDecision(anonymous, allowed, held);
    }

    private static boolean isGist(ContentItem item, HeldBecause because) {
        return item.kind().isGist() && because.mayFollow();
    }

    private static Optional<HeldBecause> objection(
            ContentItem item, DisclosureRequest request, PrivacyRecords records, LocalDate on) {
        if (records.hides(item, request, on)) {
            return Optional.of(HeldBecause.CONCEALED);
        }
        if (item.origin()
                .conference()
                .filter(said -> !opens(request.ground(), said))
                .isPresent()) {
            return Optional.of(HeldBecause.SECRET_OF_CONFERENCE);
        }
        if (request.ground() instanceof Ground.ByConsent consent) {
            return withoutConsent(item, request.to(), consent.purpose(), records, on);
        }
        return request.ground() instanceof Ground.None ? Optional.of(HeldBecause.NO_GROUND) : Optional.empty();
    }

    private static boolean opens(Ground ground, String conference) {
        return ground instanceof Ground.ByLegalDuty
                || (ground instanceof Ground.ByConference same
                        && same.conference().equals(conference));
    }

    private static Optional<HeldBecause> withoutConsent(
            ContentItem item, Recipient to, Purpose purpose, PrivacyRecords records, LocalDate on) {
        if (item.about().isEmpty()) {
            return item.kind().isGist() ? Optional.empty() : Optional.of(HeldBecause.NOBODY_NAMED);
        }
        return item.about().stream()
                .map(person -> records.standing(person, purpose, to))
                .filter(standing -> standing.covers(on) != Truth.YES)
                .findFirst()
                .map(DisclosureDecision::because);
    }

    private static HeldBecause because(Standing standing) {
        return switch (standing.status()) {
            case NOT_ASKED -> HeldBecause.NOT_ASKED;
            case ASKED -> HeldBecause.NO_ANSWER_YET;
            case GIVEN, GIVEN_BY_REPRESENTATIVE -> HeldBecause.NOT_VALID_TODAY;
            case REFUSED -> HeldBecause.REFUSED;
            case CANNOT_BE_GIVEN -> HeldBecause.CANNOT_BE_GIVEN;
            case WITHDRAWN -> HeldBecause.WITHDRAWN;
        };
    }
}
