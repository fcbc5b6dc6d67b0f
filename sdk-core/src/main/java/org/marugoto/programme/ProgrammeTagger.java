package org.marugoto.programme;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marugoto.agency.Agencies;
import org.marugoto.agency.Agency;
import org.marugoto.agency.Programme;
import org.marugoto.decide.Reason;

/**
 * Derives what an activity is accounted under: the first rule that matches, and for what it leaves open the agency. Nothing
 * is ever put under a programme on a day it does not run. Immutable and thread-safe.
 *
 * <p>From the agency follow: the programme it carries that runs and fits the kind of activity, else the first it carries
 * that runs; the first of its fields the activity is about, else its only one; its operator.
 */
public final class ProgrammeTagger {

    /** The programmes of art. 106-4 that activities belong to by their nature. */
    private static final Map<String, List<String>> NATURAL = Map.of(
            Activity.CONTACT, List.of("COMPREHENSIVE_CONSULTATION"),
            Activity.VISIT, List.of("OUTREACH"),
            Activity.CONFERENCE, List.of("MULTI_AGENCY"),
            Activity.PLAN, List.of("SUPPORT_PLANNING", "MULTI_AGENCY"),
            Activity.PLACEMENT, List.of("PARTICIPATION"),
            Activity.COMMUNITY, List.of("COMMUNITY_BUILDING"));

    private final Agencies agencies;
    private final Map<String, Programme> programmes = new LinkedHashMap<>();
    private final List<TagRule> rules;

    private ProgrammeTagger(Agencies agencies, Collection<Programme> programmes, List<TagRule> rules) {
        this.agencies = agencies;
        programmes.forEach(programme -> this.programmes.put(programme.code(), programme));
        this.rules = List.copyOf(rules);
    }

    /** A tagger for the agencies and programmes of one municipality, with its rules in order. */
    public static ProgrammeTagger of(Agencies agencies, Collection<Programme> programmes, List<TagRule> rules) {
        return new ProgrammeTagger(agencies, programmes, rules);
    }

    /** What the activity is accounted under. An agency that is not known is accounted by rules alone. */
    public Tags tag(Activity activity) {
        Optional<Agency> agency = agencies.find(activity.agency());
        Tags byAgency = agency.map(found -> byAgency(found, activity)).orElse(Tags.NONE);
        return rules.stream()
                .filter(rule -> rule.matches(activity, agency) && isRunning(rule, activity.on()))
                .findFirst()
                .map(rule -> said(rule).or(byAgency))
                .orElse(byAgency);
    }

    /**
     * What the activity is accounted under after somebody set it by hand.
     *
     * @throws IllegalArgumentException if it cannot be so, see {@link #objections}
     */
    public Tags tag(Activity activity, TagOverride byHand) {
        List<Reason> objections = objections(activity, byHand);
        if (!objections.isEmpty()) {
            throw new IllegalArgumentException(
                    "Expected a programme that runs on (%s), but found %s.".formatted(activity.on(), objections));
        }
        return byHand.tags().or(tag(activity));
    }

    /** Why tags cannot be set by hand so; empty if they can. */
    public List<Reason> objections(Activity activity, TagOverride byHand) {
        return byHand.tags()
                .programme()
                .filter(code -> !isRunning(code, activity.on()))
                .map(code -> Reason.of(
                                programmes.containsKey(code)
                                        ? TagRefusal.PROGRAMME_NOT_RUNNING
                                        : TagRefusal.NO_SUCH_PROGRAMME)
                        .with("programme", code)
                        .with("on", activity.on()))
                .map(List::of)
                .orElse(List.of());
    }

    private static Tags said(TagRule rule) {
        Tags tags = rule.tags();
        return new Tags(tags.programme(), tags.field(), tags.operator(), tags.budgetLine(), Optional.of(rule.id()));
    }

    private Tags byAgency(Agency agency, Activity activity) {
        return new Tags(
                programme(agency, activity),
                field(agency, activity),
                agency.operator(),
                Optional.empty(),
                Optional.empty());
    }

    private Optional<String> programme(Agency agency, Activity activity) {
        List<String> running = agency.programmes().stream()
                .filter(code -> isRunning(code, activity.on()))
                .toList();
        return NATURAL.getOrDefault(activity.kind(), List.of()).stream()
                .filter(running::contains)
                .findFirst()
                .or(() -> running.stream().findFirst());
    }

    private static Optional<String> field(Agency agency, Activity activity) {
        return agency.fields().stream()
                .filter(activity.fields()::contains)
                .findFirst()
                .or(() -> agency.fields().stream()
                        .filter(only -> agency.fields().size() == 1)
                        .findFirst());
    }

    private boolean isRunning(TagRule rule, LocalDate on) {
        return rule.running().filter(code -> !isRunning(code, on)).isEmpty()
                && rule.tags().programme().filter(code -> !isRunning(code, on)).isEmpty();
    }

    private boolean isRunning(String code, LocalDate on) {
        return Optional.ofNullable(programmes.get(code))
                .filter(programme -> programme.isActive(on))
                .isPresent();
    }
}
