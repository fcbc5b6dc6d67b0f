package org.marugoto;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.marugoto.area.AreaId;
import org.marugoto.casework.SupportCase;
import org.marugoto.community.Body;
import org.marugoto.community.CommunityIssue;
import org.marugoto.community.Finding;
import org.marugoto.community.FindingCommand;
import org.marugoto.community.FindingDecider;
import org.marugoto.community.FindingEvent;
import org.marugoto.community.IssueCommand;
import org.marugoto.community.IssueDecider;
import org.marugoto.community.IssueEvent;
import org.marugoto.community.IssueId;
import org.marugoto.community.Source;
import org.marugoto.community.SourceId;
import org.marugoto.community.Telling;
import org.marugoto.community.Theme;
import org.marugoto.consultation.Need;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.document.ShapeCheck;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Clerk;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.Reaction.Order;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.Store;
import org.marugoto.privacy.AccessPolicy;
import org.marugoto.profile.MunicipalityProfile;

/**
 * Community issues (地域課題) of one municipality: from single cases to what a neighbourhood does about them. As safe for
 * several threads as its store.
 *
 * <p>What an issue was seen in is kept apart from the issue. The issue itself holds codes alone, and comes into being only
 * when what is told of it is shared by enough households; whoever may read it learns of nobody.
 */
public final class CommunityIssues {

    /** How community issues are kept. */
    public static final AggregateType<IssueId, IssueCommand, CommunityIssue, IssueEvent> TYPE = new AggregateType<>(
            "community-issue", CommunityIssue.class, IssueEvent.class, IssueId::of, new IssueDecider());

    /** How what they were found in is kept, apart from them; the identifiers are the same. */
    public static final AggregateType<IssueId, FindingCommand, Finding, FindingEvent> FINDINGS =
            new AggregateType<>("issue-finding", Finding.class, FindingEvent.class, IssueId::of, new FindingDecider());

    private final MunicipalityProfile profile;
    private final Store store;
    private final Clerk clerk;
    private final ShapeCheck shapes;
    private final AccessPolicy access;
    private final SourceReports reports;
    private final IssueCodes codes;

    CommunityIssues(
            MunicipalityProfile profile,
            Store store,
            Clerk clerk,
            ShapeCheck shapes,
            AccessPolicy access,
            CaseFeatures features) {
        this.profile = profile;
        this.store = store;
        this.clerk = clerk.reacting(FINDINGS, CommunityIssues::told);
        this.shapes = shapes;
        this.access = access;
        this.codes = new IssueCodes(profile);
        this.reports = new SourceReports(profile, store, access, features, codes);
    }

    /**
     * Somebody sees more in it than single troubles: residents, a base, or enough cases. Nothing is told yet.
     *
     * @param id a new identifier that says nothing about a case
     * @param topic a code of the list {@code issueTopics}
     * @return what was found, as far as the one who acts may read its sources
     * @throws org.marugoto.ledger.StaleVersionException if somebody else recorded in between; nothing was written
     */
    public Outcome<Finding, FindingEvent> found(IssueId id, String topic, List<IssueSource> seen, Occasion occasion) {
        List<Reason> wrong = new ArrayList<>(codes.againstTopic(topic));
        List<Source> sources = reports.read(seen, occasion, wrong);
        return finding(
                id,
                new FindingCommand.Find(topic, sources, profile.issueLadder().casesFrom(), occasion),
                wrong);
    }

    /** It was seen once more. Answers and throws as {@link #found}. */
    public Outcome<Finding, FindingEvent> addSource(IssueId id, IssueSource seen, Occasion occasion) {
        List<Reason> wrong = new ArrayList<>();
        List<Source> sources = reports.read(List.of(seen), occasion, wrong);
        return sources.isEmpty()
                ? new Outcome.Refused<>(wrong)
                : finding(id, new FindingCommand.AddSource(sources.get(0), occasion), wrong);
    }

    /** A source does not belong to it. Answers and throws as {@link #found}. */
    public Outcome<Finding, FindingEvent> removeSource(IssueId id, SourceId source, String ground, Occasion occasion) {
        return finding(id, new FindingCommand.RemoveSource(source, ground, occasion), List.of());
    }

    /** Nothing is made of it, before anything was told. Answers and throws as {@link #found}. */
    public Outcome<Finding, FindingEvent> dropFinding(IssueId id, String ground, Occasion occasion) {
        return finding(id, new FindingCommand.Drop(ground, occasion), codes.againstDropGround(ground));
    }

    /**
     * De-identifies what was found and hands it to a body: the issue comes into being in the same unit of work, or the
     * reasons say why it could be told who is meant, or what the body asks for first.
     *
     * @param rung which rung of the ladder, such as {@code school-district}; the area follows from where it was found first
     * @throws org.marugoto.ledger.StaleVersionException if somebody else recorded in between; nothing was written
     */
    public Outcome<Finding, FindingEvent> describe(IssueId id, Theme theme, String rung, Occasion occasion) {
        Optional<AreaId> first = recorded(id)
                .flatMap(found -> found.sources().stream().findFirst())
                .map(Source::area);
        return tell(id, theme, rung, first, telling -> new FindingCommand.Describe(telling, occasion));
    }

    /**
     * Hands an issue to the next higher body, if it was seen often and widely enough for it; it is told anew there.
     *
     * @param rung the rung after the one that has it
     * @throws org.marugoto.ledger.StaleVersionException if somebody else recorded in between; nothing was written
     */
    public Outcome<Finding, FindingEvent> escalate(IssueId id, Theme theme, String rung, Occasion occasion) {
        Optional<AreaId> from = recorded(id).flatMap(Finding::body).flatMap(Body::area);
        return tell(id, theme, rung, from, telling -> new FindingCommand.Escalate(telling, occasion));
    }

    /**
     * Handles what the body that has an issue does with it; a wrong shape, or a code or agency that the profile does not
     * know, is refused with the path of the field.
     *
     * @throws org.marugoto.ledger.StaleVersionException if somebody else recorded in between; nothing was written
     */
    public Outcome<CommunityIssue, IssueEvent> handle(IssueId id, IssueCommand.Step step) {
        List<Reason> wrong = new ArrayList<>(shapes.reasons(step));
        wrong.addAll(codes.against(step));
        return wrong.isEmpty() ? clerk.handle(TYPE, id, step) : new Outcome.Refused<>(wrong);
    }

    /**
     * A community issue, or empty if nothing was told of it.
     *
     * @param asking who asks, for which purpose
     */
    public Optional<CommunityIssue> find(IssueId id, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        return store.ledger(TYPE).find(id).map(Recorded::state);
    }

    /**
     * What the body of an issue can do with it now, for a screen to offer.
     *
     * @param asking who asks, for which purpose
     */
    public Set<Class<? extends IssueCommand>> possible(IssueId id, Occasion asking) {
        return IssueDecider.TABLE.possibleIn(
                find(id, asking).map(CommunityIssue::status).orElse(CommunityIssue.Status.NONE));
    }

    /**
     * The issues whose plan is to be looked at again by a day, the longest due first.
     *
     * @param asking who asks, for which purpose
     */
    public Map<IssueId, LocalDate> toReview(LocalDate day, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        Map<IssueId, LocalDate> due = new LinkedHashMap<>();
        store.ledger(TYPE)
                .read((id, latest) -> latest.state()
                        .reviewOn()
                        .filter(review -> !review.isAfter(day))
                        .ifPresent(review -> due.put(id, review)));
        Map<IssueId, LocalDate> sorted = new LinkedHashMap<>();
        due.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    /**
     * What an issue was found in, without the sources whose case the one who asks may not read; empty if nothing was
     * found, or they may not read findings at all.
     *
     * @param asking who asks, for which purpose; the access policy is asked for the finding and for each case
     */
    public Optional<Finding> finding(IssueId id, Occasion asking) {
        return access.mayRead(asking, FINDINGS.name(), id).allowed()
                ? recorded(id).map(found -> readable(found, asking))
                : Optional.empty();
    }

    /**
     * The needs that enough open cases share to be worth a look, each with the cases the one who asks may read, the most
     * shared first. A prompt for a human.
     *
     * @param asking who asks, for which purpose; the access policy is asked for each case
     */
    public Map<Need, List<CaseId>> candidates(Occasion asking) {
        Map<Need, List<CaseId>> cases = new TreeMap<>((one, other) -> one.code().compareTo(other.code()));
        store.ledger(Cases.TYPE).read((id, latest) -> {
            SupportCase found = latest.state();
            if (found.status() != SupportCase.Status.CLOSED && mayRead(id, asking)) {
                found.needs()
                        .forEach(need -> cases.computeIfAbsent(need, none -> new ArrayList<>())
                                .add(id));
            }
        });
        Map<Need, List<CaseId>> enough = new LinkedHashMap<>();
        cases.entrySet().stream()
                .filter(entry ->
                        entry.getValue().size() >= profile.issueLadder().casesFrom())
                .sorted((one, other) -> other.getValue().size() - one.getValue().size())
                .forEach(entry -> enough.put(entry.getKey(), List.copyOf(entry.getValue())));
        return enough;
    }

    /** What is told of a finding is told by its issue. */
    private static List<Order<?, ?, ?, ?>> told(IssueId id, FindingEvent event) {
        if (event instanceof FindingEvent.Described told) {
            return List.of(new Order<>(TYPE, id, new IssueCommand.Open(told.theme(), told.body(), told.occasion())));
        }
        if (event instanceof FindingEvent.Escalated told) {
            return List.of(new Order<>(TYPE, id, new IssueCommand.Raise(told.theme(), told.body(), told.occasion())));
        }
        return List.of();
    }

    private Outcome<Finding, FindingEvent> tell(
            IssueId id, Theme theme, String rung, Optional<AreaId> seenAt, Function<Telling, FindingCommand> command) {
        return profile.issueLadder()
                .toTell(
                        theme,
                        rung,
                        seenAt,
                        profile.areas(),
                        telling -> finding(id, command.apply(telling), codes.against(theme)),
                        reason -> new Outcome.Refused<>(List.of(reason)));
    }

    private Outcome<Finding, FindingEvent> finding(IssueId id, FindingCommand command, List<Reason> alsoWrong) {
        List<Reason> wrong = new ArrayList<>(shapes.reasons(command));
        wrong.addAll(alsoWrong);
        if (!wrong.isEmpty()) {
            return new Outcome.Refused<>(wrong);
        }
        return clerk.handle(FINDINGS, id, command)
                .match(done -> seenBy(done, command.occasion()), Outcome.Refused::new);
    }

    /** Who adds a source does not learn of the others. */
    private Outcome<Finding, FindingEvent> seenBy(Outcome.Done<Finding, FindingEvent> done, Occasion asking) {
        Recorded<Finding> after = done.after();
        return new Outcome.Done<>(new Recorded<>(readable(after.state(), asking), after.version()), done.events());
    }

    private Finding readable(Finding found, Occasion asking) {
        return found.but()
                .sources(found.sources().stream()
                        .filter(source -> source.supportCase()
                                .map(about -> mayRead(about, asking))
                                .orElse(true))
                        .toList())
                .build();
    }

    private boolean mayRead(CaseId id, Occasion asking) {
        return access.mayRead(asking, Cases.TYPE.name(), id).allowed();
    }

    private Optional<Finding> recorded(IssueId id) {
        return store.ledger(FINDINGS).find(id).map(Recorded::state);
    }
}
