package org.marugoto.participation;

import static org.marugoto.participation.Participation.Status.ACCEPTED;
import static org.marugoto.participation.Participation.Status.COORDINATING;
import static org.marugoto.participation.Participation.Status.DROPPED;
import static org.marugoto.participation.Participation.Status.ENDED;
import static org.marugoto.participation.Participation.Status.INQUIRING;
import static org.marugoto.participation.Participation.Status.MATCHING;
import static org.marugoto.participation.Participation.Status.NEEDED;
import static org.marugoto.participation.Participation.Status.SETTLED;
import static org.marugoto.participation.Participation.Status.TRIAL;
import static org.marugoto.participation.Participation.Status.UNMATCHED;
import static org.marugoto.participation.Participation.Status.VISITED;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marugoto.resource.ResourceId;

/** How each event changes the participation support of one person: copies, never checks. */
final class ParticipationHistory {

    private static final Set<Participation.Status> SEEKING = EnumSet.of(NEEDED, INQUIRING, MATCHING, UNMATCHED);

    private ParticipationHistory() {}

    static Participation after(Participation before, ParticipationEvent event) {
        if (event instanceof ParticipationEvent.NeedStated stated) {
            return before.but()
                    .status(NEEDED)
                    .id(stated.id())
                    .person(stated.person())
                    .area(stated.area())
                    .terms(stated.terms())
                    .checked(stated.checked())
                    .neededOn(stated.occasion().on())
                    .since(stated.occasion().on())
                    .nextOn(stated.nextOn())
                    .build();
        }
        if (event instanceof ParticipationEvent.PlanChosen chosen) {
            return before.but().plan(chosen.plan()).build();
        }
        if (event instanceof ParticipationEvent.Inquired inquired) {
            return inquired(before, inquired);
        }
        if (event instanceof ParticipationEvent.InquiryAnswered answered) {
            return seeking(without(with(before, answered.candidates()), answered.inquiry()), event, answered.nextOn());
        }
        if (event instanceof ParticipationEvent.InquiryExpired expired) {
            return seeking(without(before, expired.inquiry()), event, expired.nextOn());
        }
        if (event instanceof ParticipationEvent.CandidatesNamed named) {
            return seeking(from(with(before, named.candidates()), named), event, named.nextOn());
        }
        if (event instanceof ParticipationEvent.CandidateStruck struck) {
            return seeking(unfit(before, struck.resource()), event, struck.nextOn());
        }
        return placed(before, event);
    }

    private static Participation placed(Participation before, ParticipationEvent event) {
        if (event instanceof ParticipationEvent.Coordinated coordinated) {
            return before.but()
                    .status(COORDINATING)
                    .since(event.occasion().on())
                    .resource(coordinated.resource())
                    .nextOn(coordinated.nextOn())
                    .build();
        }
        if (event instanceof ParticipationEvent.HostDeclined declined) {
            Participation left = declined.ground().equals(Participation.FULL)
                    ? noCandidate(before, declined.resource())
                    : unfit(before, declined.resource());
            return turnedDown(left, event, declined.nextOn());
        }
        if (event instanceof ParticipationEvent.PersonDeclined declined) {
            return turnedDown(unfit(before, declined.resource()), event, declined.nextOn());
        }
        if (event instanceof ParticipationEvent.PlaceAccepted accepted) {
            return moved(before, ACCEPTED, event, accepted.nextOn());
        }
        if (event instanceof ParticipationEvent.VisitMade visited) {
            return moved(before, VISITED, event, visited.nextOn());
        }
        if (event instanceof ParticipationEvent.TrialBegun begun) {
            return moved(before, TRIAL, event, begun.until())
                    .but()
                    .trialUntil(begun.until())
                    .build();
        }
        if (event instanceof ParticipationEvent.Settled settled) {
            return moved(before, SETTLED, event, settled.nextOn())
                    .but()
                    .personFollowed(false)
                    .hostFollowed(false)
                    .build();
        }
        if (event instanceof ParticipationEvent.FollowedUp followed) {
            return followed(before, followed);
        }
        if (event instanceof ParticipationEvent.Ended) {
            return over(before, ENDED, event);
        }
        if (event instanceof ParticipationEvent.Dropped) {
            return over(before, DROPPED, event);
        }
        if (event instanceof ParticipationEvent.PlaceLeft || event instanceof ParticipationEvent.NothingFound) {
            return before;
        }
        throw new AssertionError(event.getClass());
    }

    private static Participation inquired(Participation before, ParticipationEvent.Inquired inquired) {
        LocalDate answerBy = inquired.inquiry().answerBy();
        Participation asked = before.but().addInquiries(inquired.inquiry()).build();
        boolean first = before.inquiries().isEmpty()
                || before.nextOn().filter(answerBy::isBefore).isPresent();
        return SEEKING.contains(before.status())
                ? at(asked, stage(asked), inquired)
                        .but()
                        .nextOn(first ? Optional.of(answerBy) : before.nextOn())
                        .build()
                : asked;
    }

    private static Participation followed(Participation before, ParticipationEvent.FollowedUp followed) {
        return before.but()
                .personFollowed(before.personFollowed() || followed.person().isPresent())
                .hostFollowed(before.hostFollowed() || followed.host().isPresent())
                .burden(followed.host().map(HostReport::burden).or(before::burden))
                .nextOn(followed.nextOn())
                .build();
    }

    private static Participation moved(
            Participation before, Participation.Status to, ParticipationEvent event, LocalDate nextOn) {
        return before.but()
                .status(to)
                .since(event.occasion().on())
                .nextOn(nextOn)
                .build();
    }

    private static Participation over(Participation before, Participation.Status to, ParticipationEvent event) {
        return before.but()
                .status(to)
                .since(event.occasion().on())
                .inquiries(List.of())
                .candidates(Set.of())
                .nextOn(Optional.empty())
                .build();
    }

    private static Participation turnedDown(Participation before, ParticipationEvent event, LocalDate nextOn) {
        Participation free = before.but()
                .resource(Optional.empty())
                .trialUntil(Optional.empty())
                .personFollowed(false)
                .hostFollowed(false)
                .burden(Optional.empty())
                .build();
        return at(free, stage(free), event).but().nextOn(nextOn).build();
    }

    /** While one place is spoken with or has taken the person, what else is found waits. */
    private static Participation seeking(Participation changed, ParticipationEvent event, LocalDate nextOn) {
        return SEEKING.contains(changed.status())
                ? at(changed, stage(changed), event).but().nextOn(nextOn).build()
                : changed;
    }

    private static Participation at(Participation changed, Participation.Status stage, ParticipationEvent event) {
        return changed.but().status(stage).since(event.occasion().on()).build();
    }

    /** Where it stands while no place is spoken with. */
    private static Participation.Status stage(Participation now) {
        if (!now.candidates().isEmpty()) {
            return MATCHING;
        }
        return now.inquiries().isEmpty() ? UNMATCHED : INQUIRING;
    }

    private static Participation with(Participation before, Collection<ResourceId> candidates) {
        Set<ResourceId> all = new LinkedHashSet<>(before.candidates());
        all.addAll(candidates);
        all.removeAll(before.unfit());
        return before.but().candidates(all).build();
    }

    private static Participation from(Participation with, ParticipationEvent.CandidatesNamed named) {
        return named.meeting().map(from -> with.but().meeting(from).build()).orElse(with);
    }

    private static Participation without(Participation before, InquiryId inquiry) {
        return before.but()
                .inquiries(before.inquiries().stream()
                        .filter(open -> !open.id().equals(inquiry))
                        .toList())
                .lastInquiry(inquiry)
                .build();
    }

    private static Participation unfit(Participation before, ResourceId resource) {
        return noCandidate(before, resource).but().addUnfit(resource).build();
    }

    private static Participation noCandidate(Participation before, ResourceId resource) {
        Set<ResourceId> left = new LinkedHashSet<>(before.candidates());
        left.remove(resource);
        return before.but().candidates(left).build();
    }
}
