package org.marugoto.testkit.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.marugoto.Marugoto;
import org.marugoto.code.Text;
import org.marugoto.community.IssueLadder;
import org.marugoto.community.Rung;
import org.marugoto.document.ShapeCheck;
import org.marugoto.ledger.FedStore;
import org.marugoto.participation.PlacementKind;
import org.marugoto.participation.PlacementKinds;
import org.marugoto.participation.PlacementTerms;
import org.marugoto.plan.PlanKinds;
import org.marugoto.plan.PlanTerms.Gate;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.Profiles;
import org.marugoto.resource.PlacesCommand;

/** A random history of a city: cases whose households are known, and then whatever can happen in its rooms, day by day. */
public final class CityHistory {

    /** What can happen; whoever adds a room adds its moves here. */
    private static final List<RoomMoves> ROOMS = List.of(
            new CaseworkMoves(),
            new PlanMoves(),
            new ConsultationMoves(),
            new ConferenceMoves(),
            new ParticipationMoves(),
            new HostMoves(),
            new DevelopmentMoves(),
            new WatchMoves(),
            new MapMoves(),
            new IssueMoves(),
            new BaseMoves(),
            new HelpMoves(),
            new PlatformMoves(),
            new TrainingMoves());

    /** How many steps a history has, beside the opening. */
    public static final int LENGTH = 220;

    private static final int CASES = 3;

    private final Marugoto city;
    private final List<RoomMoves> rooms;

    private CityHistory(Marugoto city, List<RoomMoves> rooms) {
        this.city = city;
        this.rooms = rooms;
    }

    /** A history in all rooms of a city. */
    public static CityHistory of(Marugoto city) {
        return new CityHistory(city, ROOMS);
    }

    /** A history of issues and watches alone. */
    public static CityHistory ofTheNeighbourhood(Marugoto city) {
        return new CityHistory(city, List.of(new WatchMoves(), new MapMoves(), new IssueMoves()));
    }

    /** A city where everything can happen: Chiba, with a short way to a place, and wards that hear of issues. */
    public static MunicipalityProfile profile() {
        PlacementTerms gated = PlacementKinds.ordinary("PLACE_TO_BE")
                .but()
                .planKind(PlanKinds.MULTI_AGENCY)
                .beforeInquiry(List.of())
                .beforeAcceptance(List.of(Gate.AGREEMENT))
                .build();
        PlacementTerms free = PlacementKinds.ordinary("ACTIVITY")
                .but()
                .beforeInquiry(List.of())
                .beforeCoordination(List.of())
                .beforeAcceptance(List.of())
                .trialDays(20)
                .build();
        IssueLadder ladder = new IssueLadder(
                2,
                List.of(
                        new Rung("ward", Text.of("区", "ward"), Optional.of("ward"), 1, 0, 1, List.of()),
                        new Rung("city", Text.of("市", "city"), Optional.empty(), 2, 2, 2, List.of())));
        MunicipalityProfile chiba = Profiles.load("chiba");
        return chiba.but()
                .basePolicy(BaseMoves.POLICY)
                .pointSchemes(List.of(HelpMoves.SCHEME))
                .trainingPolicy(TrainingMoves.POLICY)
                .agencies(TrainingMoves.learning(chiba))
                .backUpChains(TrainingMoves.backUp())
                .placementKinds(PlacementKinds.of(List.of(
                        new PlacementKind(Text.of("居場所", "place to be"), gated),
                        new PlacementKind(Text.of("活動", "activity"), free),
                        new PlacementKind(
                                Text.of("住まい", "housing"),
                                free.but().kind("HOUSING").trialDays(0).build()))))
                .issueLadder(ladder)
                .build();
    }

    /** The city of a profile in a store. */
    public static Marugoto city(MunicipalityProfile profile, FedStore store) {
        return Marugoto.with(profile).store(store).shapes(ShapeCheck.none()).build();
    }

    /**
     * One acts after another, and law 7 is looked at after every act.
     *
     * @throws AssertionError with the seed, if a law is broken
     */
    public void play(long seed) {
        try {
            steps(Scene.alone(city, new Random(seed)), true);
            hold();
        } catch (AssertionError | RuntimeException broken) {
            throw new AssertionError("history of seed (%d)".formatted(seed), broken);
        }
    }

    /**
     * Two act at once; whoever was slower looks again.
     *
     * @throws AssertionError with the seed, if a law is broken
     */
    public void playByTwo(long seed) throws InterruptedException {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            open(Scene.alone(city, new Random(seed)));
            List<Callable<Boolean>> both = new ArrayList<>();
            for (int t = 0; t < 2; t++) {
                Random random = new Random(seed * 31 + t);
                both.add(() -> steps(Scene.besideOthers(city, random), false));
            }
            for (Future<Boolean> done : two.invokeAll(both)) {
                done.get();
            }
            hold();
        } catch (AssertionError | ExecutionException broken) {
            throw new AssertionError("history by two of seed (%d)".formatted(seed), broken);
        } finally {
            two.shutdown();
        }
    }

    private void hold() {
        CityLaws.holdFor(city);
        rooms.forEach(room -> room.hold(city));
    }

    private boolean steps(Scene scene, boolean fromTheBeginning) {
        if (fromTheBeginning) {
            open(scene);
        }
        List<RoomMoves> weighted = new ArrayList<>();
        rooms.forEach(room -> {
            for (int i = 0; i < room.weight(); i++) {
                weighted.add(room);
            }
        });
        for (int i = 0; i < LENGTH; i++) {
            scene.oneOf(weighted).move(scene);
            scene.nextStep();
        }
        return true;
    }

    /** Cases are opened, and their households known, who consent. */
    private static void open(Scene scene) {
        for (int which = 0; which < CASES; which++) {
            Move open = new Move(0, which, scene.number(100), scene.number(100), 0);
            scene.does(() -> open.outcome(scene.city()));
            LaterMove.settled(which).forEach(act -> scene.happens(() -> act.play(scene.city())));
        }
        HostMoves.RESOURCES.forEach(resource ->
                scene.does(() -> scene.city().resources().handle(resource, new PlacesCommand.Offer(1, scene.now()))));
    }
}
