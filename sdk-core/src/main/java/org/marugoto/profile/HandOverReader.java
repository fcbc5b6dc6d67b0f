package org.marugoto.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marugoto.agency.Agencies;
import org.marugoto.code.Text;
import org.marugoto.decide.AgencyId;
import org.marugoto.document.YamlNode;
import org.marugoto.referral.HandOverTerms;

/** Reads how a municipality hands over, backs up, and answers urgency and danger. */
final class HandOverReader {

    private static final int MAX_DAYS = 365;
    private static final int MAX_HOURS = 10_000;

    /** What a municipality has that says nothing else (DOMAIN CL-10). */
    private static final List<Urgency> URGENCIES = List.of(
            new Urgency("LIFE_DANGER", Text.of("命の危険", "danger to life"), 0, 0),
            new Urgency("WITHIN_24H", Text.of("24時間以内", "within a day"), 8, 1),
            new Urgency("WITHIN_WEEK", Text.of("1週間以内", "within a week"), 16, 5),
            new Urgency("ROUTINE", Text.of("通常", "routine"), 40, 10));

    /** The duties of the law, whoever is competent locally (rule R28). */
    private static final List<DangerRule> DANGERS = List.of(
            new DangerRule("LIFE_DANGER", Text.of("命の危険", "danger to life"), "police", "POLICE_ACT_2"),
            new DangerRule(
                    "ABUSE_SUSPECTED",
                    Text.of("虐待の疑い", "suspected abuse"),
                    "abuse-prevention-desk",
                    "ABUSE_PREVENTION_ACTS"),
            new DangerRule(
                    "CHILD_ABUSE",
                    Text.of("児童虐待の疑い", "suspected child abuse"),
                    "child-guidance-centre",
                    "CHILD_ABUSE_PREVENTION_ACT_6"),
            new DangerRule(
                    "ELDER_ABUSE",
                    Text.of("高齢者虐待の疑い", "suspected elder abuse"),
                    "elder-abuse-desk",
                    "ELDER_ABUSE_PREVENTION_ACT_7"),
            new DangerRule(
                    "DISABILITY_ABUSE",
                    Text.of("障害者虐待の疑い", "suspected abuse of a person with a disability"),
                    "disability-abuse-prevention-centre",
                    "DISABILITY_ABUSE_PREVENTION_ACT_7"),
            new DangerRule(
                    "DV",
                    Text.of("配偶者等からの暴力", "domestic violence"),
                    "spousal-violence-support-centre",
                    "SPOUSAL_VIOLENCE_PREVENTION_ACT_6"));

    private final Agencies agencies;

    HandOverReader(Agencies agencies) {
        this.agencies = agencies;
    }

    HandOverPolicy policy(YamlNode node) {
        node.allowOnly(Set.of(
                "bound",
                "onDecline",
                "conference",
                "coordinator",
                "answerWithin",
                "reviewWithin",
                "beginWithin",
                "outcomeWithin"));
        HandOverPolicy.Builder policy = HandOverPolicy.builder();
        node.require("bound").ifPresent(found -> policy.bound(found.number(1, 10)));
        policy.onDecline(onDecline(node));
        node.find("conference").ifPresent(found -> policy.conference(found.bool()));
        node.find("answerWithin").ifPresent(found -> policy.answerWithin(days(found)));
        node.find("reviewWithin").ifPresent(found -> policy.reviewWithin(days(found)));
        node.find("beginWithin").ifPresent(found -> policy.beginWithin(days(found)));
        node.find("outcomeWithin").ifPresent(found -> policy.outcomeWithin(days(found)));
        policy.coordinator(node.find("coordinator").flatMap(this::agency));
        return policy.build();
    }

    /** Whom an agency asks for back-up, first to last. */
    Map<AgencyId, List<AgencyId>> backUpChains(YamlNode list) {
        Map<AgencyId, List<AgencyId>> chains = new LinkedHashMap<>();
        for (YamlNode node : list.items()) {
            node.find("backUp")
                    .ifPresent(chain -> node.find("id")
                            .flatMap(id -> Nodes.id(id, AgencyId::of))
                            .ifPresent(id -> chains.put(
                                    id,
                                    chain.items().stream()
                                            .map(this::agency)
                                            .flatMap(Optional::stream)
                                            .toList())));
        }
        return chains;
    }

    static List<Urgency> urgencies(Optional<YamlNode> list) {
        return list.map(node ->
                        node.items().stream().map(HandOverReader::urgency).toList())
                .orElse(URGENCIES);
    }

    static List<DangerRule> dangers(Optional<YamlNode> list) {
        return list.map(node ->
                        node.items().stream().map(HandOverReader::danger).toList())
                .orElse(DANGERS);
    }

    private static Urgency urgency(YamlNode node) {
        node.allowOnly(Set.of("code", "name", "answerWithinHours", "placeWithinDays"));
        return new Urgency(
                Nodes.required(node, "code"),
                Nodes.text(node, "name"),
                node.require("answerWithinHours")
                        .map(found -> found.number(0, MAX_HOURS))
                        .orElse(0),
                node.require("placeWithinDays")
                        .map(found -> found.number(0, MAX_DAYS))
                        .orElse(0));
    }

    private static DangerRule danger(YamlNode node) {
        node.allowOnly(Set.of("kind", "name", "body", "basis"));
        return new DangerRule(
                Nodes.required(node, "kind"),
                Nodes.text(node, "name"),
                Nodes.required(node, "body"),
                Nodes.required(node, "basis"));
    }

    private static String onDecline(YamlNode node) {
        node.require("onDecline")
                .ifPresent(found -> Nodes.checkKnown(
                        found,
                        found.text(),
                        List.of(
                                HandOverTerms.SENDERS_REVIEW,
                                HandOverTerms.FALLBACK_DESK,
                                HandOverTerms.NEXT_PROPOSAL)));
        return Nodes.required(node, "onDecline");
    }

    private static int days(YamlNode node) {
        return node.number(1, MAX_DAYS);
    }

    private Optional<AgencyId> agency(YamlNode named) {
        Nodes.checkKnown(
                named,
                named.text(),
                agencies.all().stream().map(found -> found.id().value()).toList());
        return Nodes.id(named, AgencyId::of);
    }
}
