package org.marugoto;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.marugoto.casework.CaseCommand;
import org.marugoto.code.Code;
import org.marugoto.code.CodeList;
import org.marugoto.consultation.Need;
import org.marugoto.decide.Reason;
import org.marugoto.document.DocumentFault;
import org.marugoto.outreach.EndGround;
import org.marugoto.outreach.OutreachCodes;
import org.marugoto.outreach.OutreachRefusal;
import org.marugoto.participation.ParticipationCommand;
import org.marugoto.profile.MunicipalityProfile;

/** What is wrong with the codes of a case's commands by a profile. Immutable and thread-safe. */
final class CaseCodes {

    private final MunicipalityProfile profile;
    private final OutreachCodes outreach;

    CaseCodes(MunicipalityProfile profile) {
        this.profile = profile;
        this.outreach = OutreachCodes.of(profile.codeLists());
    }

    List<Reason> unknown(CaseCommand command) {
        List<Reason> unknown = new ArrayList<>();
        if (command instanceof CaseCommand.Open open) {
            check("consulter", open.consulter().code(), MunicipalityProfile.CONSULTERS, unknown);
            checkNeeds(open.needs(), unknown);
        } else if (command instanceof CaseCommand.RecordContact contact) {
            check("channel", contact.channel().code(), MunicipalityProfile.CHANNELS, unknown);
        } else if (command instanceof CaseCommand.Assess assess) {
            checkNeeds(assess.needs(), unknown);
        } else if (command instanceof CaseCommand.AssessMember assess) {
            checkNeeds(assess.needs(), unknown);
        } else if (command instanceof CaseCommand.Close close) {
            unknown.addAll(refusal(close));
        } else if (command instanceof CaseCommand.ReachOut reachOut) {
            unknown.addAll(outreach.reasons(reachOut.step()));
        } else if (command instanceof CaseCommand.Plan plan) {
            unknown.addAll(profile.planKinds().reasons(plan.step()));
        } else if (command instanceof CaseCommand.Participate participate) {
            unknown.addAll(participation(participate.step()));
        }
        return unknown;
    }

    private List<Reason> participation(ParticipationCommand step) {
        List<Reason> unknown = new ArrayList<>(profile.placementKinds().reasons(step));
        if (step instanceof ParticipationCommand.Inquire inquire) {
            unknown.addAll(
                    new KnownCodes(profile).check("holder", inquire.holder()).unknown());
        } else if (step instanceof ParticipationCommand.StateNeed need) {
            unknown.addAll(
                    new KnownCodes(profile).checkArea("area", need.area()).unknown());
        }
        return unknown;
    }

    /** A ground that says no more than that help or consent was refused closes nothing (rule R07). */
    private List<Reason> refusal(CaseCommand.Close close) {
        return outreach.endGround(close.ground()).filter(EndGround::refusal).stream()
                .map(ground -> Reason.of(OutreachRefusal.REFUSAL_IS_NO_GROUND).with("ground", ground.code()))
                .toList();
    }

    private void checkNeeds(Collection<Need> needs, List<Reason> unknown) {
        needs.forEach(need -> check("needs", need.code(), MunicipalityProfile.NEEDS, unknown));
    }

    private void check(String field, String code, String list, List<Reason> unknown) {
        CodeList known = profile.codeList(list);
        if (!known.contains(code)) {
            unknown.add(
                    unknown(field, code, known.codes().stream().map(Code::value).toList()));
        }
    }

    static Reason unknown(String field, String found, List<String> expected) {
        return Reason.of(DocumentFault.UNKNOWN_VALUE)
                .with("name", field)
                .with("expected", expected)
                .with("found", found);
    }
}
