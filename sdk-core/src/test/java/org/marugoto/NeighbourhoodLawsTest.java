package org.marugoto;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.marugoto.area.AreaId;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.NextAction;
import org.marugoto.community.Body;
import org.marugoto.community.Finding;
import org.marugoto.community.FindingEvent;
import org.marugoto.community.IssueCommand;
import org.marugoto.community.IssueEvent;
import org.marugoto.community.IssueId;
import org.marugoto.community.Rung;
import org.marugoto.community.Source;
import org.marugoto.community.SourceId;
import org.marugoto.community.Theme;
import org.marugoto.conference.CaseTraits;
import org.marugoto.consultation.Channel;
import org.marugoto.consultation.Consulter;
import org.marugoto.consultation.ContactId;
import org.marugoto.consultation.Need;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.document.ShapeCheck;
import org.marugoto.household.HouseholdId;
import org.marugoto.household.PersonId;
import org.marugoto.json.MarugotoJson;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.ledger.StaleVersionException;
import org.marugoto.ledger.Store;
import org.marugoto.ledger.StoreCheck;
import org.marugoto.privacy.Ground;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.Profiles;
import org.marugoto.testkit.CityJourneys;
import org.marugoto.watch.Alarm;
import org.marugoto.watch.RoundId;
import org.marugoto.watch.WatchEvent;
import org.marugoto.watch.WatchId;
import org.marugoto.watch.Watcher;

/** What holds for issues and watches of a neighbourhood, whatever happens and whoever acts at the same time. */
class NeighbourhoodLawsTest {

    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);
    private static final MunicipalityProfile CITY = Profiles.load(CityJourneys.files("toyonaka"));
    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final List<String> NEEDS = List.of("ELDERLY", "DISABILITY", "DEBT");
    private static final List<String> DISTRICTS = List.of("sakura", "ume", "momo", "fuji", "kiku");
    private static final List<String> RUNGS =
            CITY.issueLadder().rungs().stream().map(Rung::id).toList();
    private static final ShapeCheck SHAPES = ShapeCheck.standard();
    private static final int ISSUES = 2;
    private static final int CASES = 8;

    private final MarugotoJson json = new MarugotoJson();

    @Test
    void the_laws_hold_over_random_histories() {
        int told = 0;
        int raised = 0;
        for (int seed = 0; seed < 100 * EFFORT; seed++) {
            Store store = new InMemoryStore();
            act(store, new Random(seed), 60);
            check(store);
            for (IssueEvent event : eventsOfIssues(store)) {
                told += event instanceof IssueEvent.Opened ? 1 : 0;
                raised += event instanceof IssueEvent.Raised ? 1 : 0;
            }
        }
        assertThat(told).isPositive();
        assertThat(raised).isPositive();
    }

    @Test
    void the_laws_hold_when_two_act_on_one_store_at_once() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            for (int seed = 0; seed < 30 * EFFORT; seed++) {
                Store store = new InMemoryStore();
                int first = 2 * seed;
                List<Callable<Boolean>> both =
                        List.of(() -> act(store, new Random(first), 40), () -> act(store, new Random(first + 1), 40));
                for (Future<Boolean> done : two.invokeAll(both)) {
                    assertThat(done.get()).isTrue();
                }
                check(store);
            }
        } finally {
            two.shutdown();
        }
    }

    private static boolean act(Store store, Random random, int steps) {
        Marugoto marugoto = Marugoto.with(CITY).store(store).shapes(SHAPES).build();
        for (int step = 0; step < steps; step++) {
            try {
                act(marugoto, random, on(DAY.plusDays(step)));
            } catch (StaleVersionException another) {
                continue; // nothing was written; somebody else was faster
            }
        }
        return true;
    }

    private static void act(Marugoto marugoto, Random random, Occasion now) {
        CommunityIssues issues = marugoto.communityIssues();
        IssueId issue = IssueId.of("I" + random.nextInt(ISSUES));
        String rung = RUNGS.get(random.nextInt(RUNGS.size()));
        switch (random.nextInt(12)) {
            case 0, 1 -> openCase(marugoto, random, now);
            case 2 -> issues.found(issue, "HOARDING", List.of(seen(random)), now);
            case 3, 4, 5 -> issues.addSource(issue, random.nextInt(5) == 0 ? seen(random) : inCase(random), now);
            case 6 -> issues.describe(issue, theme(random), rung, now);
            case 7 -> issues.escalate(issue, theme(random), rung, now);
            case 8 -> issues.handle(issue, step(random, now));
            case 9 -> watch(marugoto, random, now);
            case 10 -> round(marugoto, random, now);
            default -> wrong(marugoto, random, now);
        }
    }

    private static void openCase(Marugoto marugoto, Random random, Occasion now) {
        String number = Integer.toString(random.nextInt(CASES));
        CaseId id = CaseId.of("KEISU-" + number);
        NextAction next = new NextAction("ASSESS", now.on().plusDays(7));
        marugoto.cases().handle(id, new CaseCommand.Open(Consulter.of("FAMILY"), needs(random), next, now));
        HouseholdId household = HouseholdId.of("SETAI-" + random.nextInt(CASES - 2));
        marugoto.cases().handle(id, new CaseCommand.ConcernHousehold(household, now));
    }

    private static void watch(Marugoto marugoto, Random random, Occasion now) {
        Watcher volunteer = new Watcher(ActorId.of("V1"), "VOLUNTEER", Optional.empty());
        marugoto.watchOver()
                .begin(
                        WatchId.of("W" + random.nextInt(2)),
                        PersonId.of("HITO-1"),
                        area(random),
                        volunteer,
                        Ground.conference("K1"),
                        1 + random.nextInt(9),
                        now);
    }

    private static void round(Marugoto marugoto, Random random, Occasion now) {
        marugoto.watchOver()
                .round(WatchId.of("W" + random.nextInt(2)), RoundId.of("R" + random.nextInt(9)), "MET", now);
    }

    private static void wrong(Marugoto marugoto, Random random, Occasion now) {
        String number = Integer.toString(random.nextInt(5));
        Alarm alarm = new Alarm(
                ContactId.of("A" + number),
                Consulter.of("NEIGHBOUR"),
                Channel.of("PHONE"),
                Set.of(Need.of("ELDERLY")),
                Set.of(),
                Optional.empty());
        marugoto.watchOver()
                .somethingIsWrong(WatchId.of("W" + random.nextInt(2)), RoundId.of("A" + number), alarm, now);
    }

    private static IssueCommand.Step step(Random random, Occasion now) {
        return switch (random.nextInt(4)) {
            case 0 -> new IssueCommand.Plan(Set.of("CLEAN_UP"), now.on().plusDays(30), now);
            case 1 -> new IssueCommand.Act("CLEAN_UP", now);
            default -> new IssueCommand.Share(Optional.empty(), now);
        };
    }

    private static IssueSource seen(Random random) {
        boolean household = random.nextBoolean();
        CaseTraits traits =
                household ? theme(random).traits() : Theme.of("HOARDING").traits();
        return new IssueSource.Seen(SourceId.of("S" + random.nextInt(9)), Source.BASE, area(random), household, traits);
    }

    private static IssueSource inCase(Random random) {
        int number = random.nextInt(CASES);
        return new IssueSource.OfCase(
                SourceId.of("SC" + number),
                CaseId.of("KEISU-" + number),
                AreaId.of(DISTRICTS.get(number % DISTRICTS.size())));
    }

    private static Theme theme(Random random) {
        Set<String> needs = new TreeSet<>();
        NEEDS.stream().filter(need -> random.nextInt(4) == 0).forEach(needs::add);
        return new Theme("HOARDING", new CaseTraits(Set.of(), needs, Set.of()));
    }

    private static Set<Need> needs(Random random) {
        return Set.copyOf(NEEDS.stream()
                .filter(need -> random.nextInt(3) > 0)
                .map(Need::of)
                .toList());
    }

    private static AreaId area(Random random) {
        return AreaId.of(DISTRICTS.get(random.nextInt(DISTRICTS.size())));
    }

    private void check(Store store) {
        for (AggregateType<?, ?, ?, ?> type :
                List.of(CommunityIssues.TYPE, CommunityIssues.FINDINGS, WatchOver.TYPE, Consultations.TYPE)) {
            assertThat(StoreCheck.of(store).check(type).ok()).as(type.name()).isTrue();
        }
        eventsOfIssues(store)
                .forEach(event -> assertThat(json.write(IssueEvent.class, event))
                        .doesNotContain("KEISU")
                        .doesNotContain("SETAI")
                        .doesNotContain("HITO"));
        store.journal().read(CommunityIssues.FINDINGS, (id, history) -> checkTold(id, history, store));
        checkAlarms(store);
    }

    /** Whatever was told was shared by enough households when it was told, and the issue says the same. */
    private static void checkTold(IssueId id, List<FindingEvent> history, Store store) {
        Finding now = Finding.NONE;
        List<Theme> told = new ArrayList<>();
        for (FindingEvent event : history) {
            if (event instanceof FindingEvent.Described described) {
                assertHidden(now, described.theme(), described.body());
                told.add(described.theme());
            } else if (event instanceof FindingEvent.Escalated escalated) {
                assertHidden(now, escalated.theme(), escalated.body());
                assertThat(escalated.body().step())
                        .isEqualTo(now.body().orElseThrow().step() + 1);
                told.add(escalated.theme());
            }
            now = CommunityIssues.FINDINGS.decider().evolve(now, event);
        }
        List<Theme> heard = new ArrayList<>();
        for (IssueEvent event : store.journal().history(CommunityIssues.TYPE, id)) {
            if (event instanceof IssueEvent.Opened opened) {
                heard.add(opened.theme());
            } else if (event instanceof IssueEvent.Raised raised) {
                heard.add(raised.theme());
            }
        }
        assertThat(heard).isEqualTo(told);
    }

    private static void assertHidden(Finding finding, Theme theme, Body body) {
        List<Source> there = finding.sources().stream()
                .filter(source -> body.area().map(source.within()::contains).orElse(true))
                .toList();
        boolean somebody = there.stream().anyMatch(source -> source.household().isPresent());
        long sharing = there.stream()
                .filter(source -> source.supportCase().isPresent())
                .filter(source ->
                        source.traits().needs().containsAll(theme.traits().needs()))
                .map(source -> source.household().orElseThrow())
                .distinct()
                .count();
        assertThat(!somebody || sharing >= 3).as("hidden among three").isTrue();
    }

    /** Every alarm opened exactly the one contact it names, and no contact came from elsewhere. */
    private static void checkAlarms(Store store) {
        Set<ContactId> alarmed = new TreeSet<>((one, other) -> one.value().compareTo(other.value()));
        store.journal()
                .read(
                        WatchOver.TYPE,
                        (id, history) -> history.forEach(event -> {
                            if (event instanceof WatchEvent.RoundRecorded made) {
                                made.alarm().ifPresent(alarm -> alarmed.add(alarm.contact()));
                            }
                        }));
        Set<ContactId> received = new TreeSet<>((one, other) -> one.value().compareTo(other.value()));
        store.journal().read(Consultations.TYPE, (id, history) -> {
            assertThat(history).hasSize(1);
            received.add(id);
        });
        assertThat(received).isEqualTo(alarmed);
    }

    private static List<IssueEvent> eventsOfIssues(Store store) {
        List<IssueEvent> events = new ArrayList<>();
        store.journal().read(CommunityIssues.TYPE, (id, history) -> events.addAll(history));
        return events;
    }

    private static Occasion on(LocalDate day) {
        return Occasion.of(
                ActorId.of("csw"), AgencyId.of("shakyo"), day.atTime(9, 0).toInstant(ZoneOffset.ofHours(9)), day);
    }
}
