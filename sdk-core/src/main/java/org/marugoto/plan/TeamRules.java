package org.marugoto.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.rule.Truth;

/** The rules about the support team: the person may want or refuse its members. */
final class TeamRules {

    private TeamRules() {}

    static Decision<PlanEvent> decide(Plans plans, PlanCommand.OfTeam command) {
        if (command instanceof PlanCommand.JoinTeam joining) {
            return join(plans, joining);
        }
        if (command instanceof PlanCommand.LeaveTeam leaving) {
            return plans.member(leaving.member()).isPresent()
                    ? Decision.accept(new PlanEvent.MemberLeft(leaving.member(), leaving.ground(), leaving.occasion()))
                    : nobody(leaving.member());
        }
        if (command instanceof PlanCommand.WantMember wanting) {
            return want(plans, wanting);
        }
        return plans.unwanted().contains(command.member())
                ? Decision.nothingToDo()
                : Decision.accept(new PlanEvent.MemberRefused(command.member(), command.occasion()));
    }

    private static Decision<PlanEvent> join(Plans plans, PlanCommand.JoinTeam asked) {
        TeamMember joining = asked.joining();
        if (plans.team().contains(joining)) {
            return Decision.nothingToDo();
        }
        boolean refused = joining.wanted() == Truth.NO
                || (plans.unwanted().contains(joining.id()) && joining.wanted() != Truth.YES);
        return refused
                ? Decision.refuse(Reason.of(PlanRefusal.REFUSED_BY_THE_PERSON).with("member", joining.id()))
                : Decision.accept(new PlanEvent.MemberJoined(joining, asked.occasion()));
    }

    private static Decision<PlanEvent> want(Plans plans, PlanCommand.WantMember asked) {
        Optional<TeamMember> member = plans.member(asked.member());
        if (member.filter(there -> there.wanted() == Truth.YES).isPresent()) {
            return Decision.nothingToDo();
        }
        return member.isPresent() || plans.unwanted().contains(asked.member())
                ? Decision.accept(new PlanEvent.MemberWanted(asked.member(), asked.occasion()))
                : nobody(asked.member());
    }

    private static Decision<PlanEvent> nobody(MemberId member) {
        return Decision.refuse(Reason.of(PlanRefusal.NOT_ON_THE_TEAM).with("member", member));
    }

    static Plans evolve(Plans before, PlanEvent.OfTeam event) {
        List<TeamMember> others = before.team().stream()
                .filter(member -> !member.id().equals(event.member()))
                .toList();
        List<MemberId> wanted = before.unwanted().stream()
                .filter(member -> !member.equals(event.member()))
                .toList();
        if (event instanceof PlanEvent.MemberJoined joined) {
            return before.but()
                    .team(Stream.concat(others.stream(), Stream.of(joined.joined()))
                            .toList())
                    .unwanted(wanted)
                    .build();
        }
        if (event instanceof PlanEvent.MemberWanted) {
            return before.but()
                    .team(before.team().stream()
                            .map(member -> member.id().equals(event.member()) ? member.wanted(Truth.YES) : member)
                            .toList())
                    .unwanted(wanted)
                    .build();
        }
        Plans.Builder left = before.but().team(others);
        return event instanceof PlanEvent.MemberRefused
                ? left.addUnwanted(event.member()).build()
                : left.build();
    }
}
