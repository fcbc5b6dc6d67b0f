package org.marugoto.journey;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.marugoto.area.AreaId;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.NextAction;
import org.marugoto.code.Text;
import org.marugoto.consultation.Consulter;
import org.marugoto.consultation.Need;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.outreach.Campaign;
import org.marugoto.outreach.CampaignCommand;
import org.marugoto.outreach.CampaignId;
import org.marugoto.outreach.EntryId;
import org.marugoto.outreach.Origin;
import org.marugoto.outreach.Outpost;
import org.marugoto.outreach.OutpostId;
import org.marugoto.outreach.Plot;
import org.marugoto.outreach.PlotId;
import org.marugoto.outreach.Target;
import org.marugoto.outreach.Tip;
import org.marugoto.outreach.TipCount;
import org.marugoto.outreach.TipId;
import org.marugoto.outreach.VisitOutcome;

/** What journeys say about campaigns: roller visits, outposts, immediate help and tips. */
final class CampaignSteps {

    static final NameKind<CampaignId> CAMPAIGN = new NameKind<>(Text.of("訪問活動", "campaign"), CampaignId::of);

    private static final NameKind<PlotId> PLOT = new NameKind<>(Text.of("訪問先", "dwelling"), PlotId::of);

    private static final NameKind<OutpostId> OUTPOST = new NameKind<>(Text.of("出張相談", "outpost"), OutpostId::of);

    private static final NameKind<TipId> TIP = new NameKind<>(Text.of("気になる情報", "tip"), TipId::of);

    private static final NameKind<EntryId> HELP = new NameKind<>(Text.of("その場の支援", "help on the spot"), EntryId::of);

    static final Expectations<Run> STATE = Expectations.<Run>none()
            .one("campaign", run -> Optional.of(run.campaign().status()))
            .list(
                    "dwellings",
                    run -> run.campaign().plots().stream()
                            .filter(plot -> plot.visits() > 0)
                            .map(Plot::id)
                            .toList())
            .list("due", run -> run.due().stream().map(Plot::id).toList())
            .set(
                    "openTips",
                    run -> run.campaign().openTips().stream().map(Tip::id).toList())
            .set("origins", run -> run.tips().keySet())
            .one("received", run -> Optional.of(run.count(TipCount::received)))
            .one("becameCases", run -> Optional.of(run.count(TipCount::cases)))
            .one("becameNothing", run -> Optional.of(run.count(TipCount::nothing)));

    private static final Expectations<Ran> RAN = Acted.<Campaign>expectations(Expectations.none())
            .<Ran>of(Ran::acted)
            .and(STATE.of(Ran::run));

    static final List<StepWord<?>> WORDS = List.of(
            new StepWord<>("plan campaign", CampaignSteps::plan, RAN),
            new StepWord<>("start campaign", CampaignSteps::start, RAN),
            new StepWord<>("list dwellings", CampaignSteps::list, RAN),
            new StepWord<>("ring at", CampaignSteps::ring, RAN),
            new StepWord<>("open outpost", CampaignSteps::openOutpost, RAN),
            new StepWord<>("hold outpost", CampaignSteps::holdOutpost, RAN),
            new StepWord<>("help on the spot", CampaignSteps::help, RAN),
            new StepWord<>("receive tip", CampaignSteps::receiveTip, RAN),
            new StepWord<>("take up tip", CampaignSteps::takeUp, RAN),
            new StepWord<>("lay aside tip", CampaignSteps::layAside, RAN),
            new StepWord<>("finish campaign", CampaignSteps::finish, RAN),
            new StepWord<>("look at campaign", CampaignSteps::look, STATE));

    private CampaignSteps() {}

    private static StepWord.Call<Ran> plan(StepNode step) {
        Named<CampaignId> id = step.introduces(CAMPAIGN);
        Target target = new Target(
                step.code("target"),
                step.find("area").flatMap(at -> step.made(at, AreaId::of)),
                Written.flag(step, "listed"));
        LocalDate from = step.requiredDay("from").orElse(LocalDate.EPOCH);
        LocalDate until = step.requiredDay("until").orElse(LocalDate.EPOCH);
        return (scene, occasion) -> handle(scene, id, new CampaignCommand.Plan(target, from, until, occasion));
    }

    private static StepWord.Call<Ran> start(StepNode step) {
        Named<CampaignId> id = step.named(CAMPAIGN);
        return (scene, occasion) -> handle(scene, id, new CampaignCommand.Start(occasion));
    }

    private static StepWord.Call<Ran> list(StepNode step) {
        Named<CampaignId> id = step.named(CAMPAIGN);
        List<Named<PlotId>> plots = step.allNamed("dwellings", PLOT);
        plots.forEach(plot -> Parts.move(step, plot, id));
        return (scene, occasion) -> handle(
                scene,
                id,
                new CampaignCommand.PutOnList(plots.stream().map(scene::id).toList(), occasion));
    }

    /** A dwelling that is on no list is named by ringing at it, with its campaign. */
    private static StepWord.Call<Ran> ring(StepNode step) {
        Optional<Named<CampaignId>> first = step.maybeKnown("campaign", CAMPAIGN);
        Named<PlotId> plot = first.isPresent() ? step.introduces(PLOT) : step.named(PLOT);
        first.ifPresent(campaign -> Parts.move(step, plot, campaign));
        Named<CampaignId> id = Parts.whole(step, plot, CAMPAIGN);
        String outcome = step.code("outcome");
        Optional<LocalDate> again = step.day("revisitOn");
        return (scene, occasion) ->
                handle(scene, id, new CampaignCommand.Ring(scene.id(plot), outcome(scene, outcome), again, occasion));
    }

    private static StepWord.Call<Ran> openOutpost(StepNode step) {
        Part<CampaignId, OutpostId> outpost = Parts.begun(step, "campaign", CAMPAIGN, OUTPOST);
        Optional<AreaId> area = step.find("area").flatMap(at -> step.made(at, AreaId::of));
        List<LocalDate> days = Written.days(step, "days");
        LocalTime opens = step.time("opens");
        LocalTime closes = step.time("closes");
        return (scene, occasion) -> handle(
                scene,
                outpost.whole(),
                new CampaignCommand.OpenOutpost(new Outpost(outpost.id(scene), area, days, opens, closes), occasion));
    }

    private static StepWord.Call<Ran> holdOutpost(StepNode step) {
        Part<CampaignId, OutpostId> outpost = Parts.known(step, CAMPAIGN, OUTPOST);
        int visitors = Written.number(step, "visitors", 0, 100_000, 0);
        return (scene, occasion) ->
                handle(scene, outpost.whole(), new CampaignCommand.HoldOutpost(outpost.id(scene), visitors, occasion));
    }

    private static StepWord.Call<Ran> help(StepNode step) {
        Named<CampaignId> id = step.named(CAMPAIGN);
        String kind = step.code("kind");
        Optional<Named<TipId>> tip = step.maybeNamed("tip", TIP);
        tip.ifPresent(found -> Parts.move(step, found, id));
        return (scene, occasion) -> handle(
                scene, id, new CampaignCommand.GiveHelp(scene.unnamed(HELP), kind, tip.map(scene::id), occasion));
    }

    private static StepWord.Call<Ran> receiveTip(StepNode step) {
        Part<CampaignId, TipId> tip = Parts.begun(step, "campaign", CAMPAIGN, TIP);
        Origin origin = Origin.of(step.code("origin"), step.code("reference", ""));
        Optional<Named<PlotId>> plot = step.maybeKnown("dwelling", PLOT);
        Optional<String> note = step.find("note").map(node -> node.text());
        return (scene, occasion) -> handle(
                scene,
                tip.whole(),
                new CampaignCommand.ReceiveTip(
                        new Tip(tip.id(scene), origin, plot.map(scene::id), note.map(scene::kept)), occasion));
    }

    private static StepWord.Call<Ran> takeUp(StepNode step) {
        Part<CampaignId, TipId> tip = Parts.known(step, CAMPAIGN, TIP);
        Named<CaseId> supportCase = step.introduces("case", CaseSteps.CASE);
        Consulter consulter = step.code("consulter", Consulter::of, Consulter.of("NONE"));
        Set<Need> needs = step.codes("needs", Need::of);
        NextAction next = step.next();
        return (scene, occasion) -> ran(
                Acted.of(
                        scene.marugoto()
                                .campaigns()
                                .takeUp(
                                        tip.whole(scene),
                                        tip.id(scene),
                                        scene.id(supportCase),
                                        new CaseCommand.Open(consulter, needs, next, occasion)),
                        () -> state(scene, tip.whole(), occasion)),
                scene,
                tip.whole(),
                occasion);
    }

    private static StepWord.Call<Ran> layAside(StepNode step) {
        Part<CampaignId, TipId> tip = Parts.known(step, CAMPAIGN, TIP);
        String ground = step.code("ground");
        return (scene, occasion) -> handle(
                scene, tip.whole(), new CampaignCommand.LayAsideTip(tip.id(scene), ground, Optional.empty(), occasion));
    }

    private static StepWord.Call<Ran> finish(StepNode step) {
        Named<CampaignId> id = step.named(CAMPAIGN);
        String ground = step.code("ground");
        return (scene, occasion) -> handle(scene, id, new CampaignCommand.Finish(ground, occasion));
    }

    private static StepWord.Call<Run> look(StepNode step) {
        Named<CampaignId> id = step.named(CAMPAIGN);
        return (scene, occasion) -> run(scene, id, occasion);
    }

    /** An outcome of the profile's list; one that is not on it is left for the campaign to refuse. */
    static VisitOutcome outcome(Scene scene, String code) {
        return scene.marugoto().outreach().codes().outcome(code).orElse(new VisitOutcome(code, false, false));
    }

    private static Ran handle(Scene scene, Named<CampaignId> id, CampaignCommand command) {
        Occasion occasion = command.occasion();
        return ran(
                Acted.of(scene.marugoto().campaigns().handle(scene.id(id), command), () -> state(scene, id, occasion)),
                scene,
                id,
                occasion);
    }

    private static Ran ran(Acted<Campaign> acted, Scene scene, Named<CampaignId> id, Occasion asking) {
        return new Ran(acted, run(scene, id, asking));
    }

    private static Run run(Scene scene, Named<CampaignId> id, Occasion asking) {
        return new Run(
                state(scene, id, asking),
                scene.marugoto().campaigns().due(scene.id(id), asking.on(), asking),
                scene.marugoto().campaigns().tips(scene.id(id), asking));
    }

    private static Campaign state(Scene scene, Named<CampaignId> id, Occasion asking) {
        return scene.marugoto().campaigns().find(scene.id(id), asking).orElse(Campaign.NONE);
    }

    /** What became of a command, and the campaign after it. */
    private record Ran(Acted<Campaign> acted, Run run) {}

    /** A campaign, the dwellings to be visited by a day, and its tips by their origin. */
    record Run(Campaign campaign, List<Plot> due, Map<String, TipCount> tips) {
        int count(ToIntFunction<TipCount> of) {
            return tips.values().stream().mapToInt(of).sum();
        }
    }
}
