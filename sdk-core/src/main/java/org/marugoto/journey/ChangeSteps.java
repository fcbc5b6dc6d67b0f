package org.marugoto.journey;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.SupportCase;
import org.marugoto.consultation.Need;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.household.PersonId;
import org.marugoto.privacy.Purpose;
import org.marugoto.privacy.Recipient;
import org.marugoto.rule.Truth;

/** What journeys say about the members of the household of a case, and what happens to them. */
final class ChangeSteps {

    private static final Expectations<OfMember> OF_MEMBER =
            CaseSteps.ACTED.<OfMember>of(OfMember::acted).set("memberNeeds", OfMember::needs);

    static final List<StepWord<?>> WORDS = List.of(
            new StepWord<>("assess member", ChangeSteps::assessMember, OF_MEMBER),
            new StepWord<>("note change", ChangeSteps::noteChange, CaseSteps.ACTED),
            new StepWord<>("tell municipality", ChangeSteps::tellMunicipality, CaseSteps.ACTED));

    private ChangeSteps() {}

    private static StepWord.Call<OfMember> assessMember(StepNode step) {
        Named<CaseId> id = step.named(CaseSteps.CASE);
        Named<PersonId> person = step.named("person", HouseholdSteps.PERSON);
        Set<Need> needs = step.codes("needs", Need::of);
        return (scene, occasion) -> new OfMember(
                CaseSteps.act(scene, id, new CaseCommand.AssessMember(scene.id(person), needs, occasion)),
                scene.id(person));
    }

    private static StepWord.Call<Acted<SupportCase>> noteChange(StepNode step) {
        Named<CaseId> id = step.named(CaseSteps.CASE);
        String change = step.code("change");
        Optional<Named<PersonId>> person = step.maybeKnown("person", HouseholdSteps.PERSON);
        Optional<LocalDate> reviewBy = step.requiredDay("reviewBy");
        return (scene, occasion) -> CaseSteps.act(
                scene,
                id,
                new CaseCommand.NoteChange(change, person.map(scene::id), reviewBy.orElse(occasion.on()), occasion));
    }

    private static StepWord.Call<Acted<SupportCase>> tellMunicipality(StepNode step) {
        Named<CaseId> id = step.named(CaseSteps.CASE);
        String municipality = step.code("municipality", code -> Recipient.of("AGENCY:" + code), ConsentSteps.NOBODY)
                .code();
        Named<PersonId> person = step.named("person", HouseholdSteps.PERSON);
        return (scene, occasion) -> CaseSteps.act(
                scene,
                id,
                new CaseCommand.TellMunicipality(
                        municipality, agreed(scene, scene.id(person), municipality, occasion), occasion));
    }

    /** Whether the person agreed that the other municipality is told, as the consents say. */
    private static Truth agreed(Scene scene, PersonId person, String municipality, Occasion occasion) {
        return scene.marugoto()
                .consents()
                .covers(person, Purpose.SUPPORT, Recipient.of("AGENCY:" + municipality), occasion);
    }

    /** What became of a call about one member. */
    private record OfMember(Acted<SupportCase> acted, PersonId person) {
        Collection<Need> needs() {
            return acted.after().memberNeeds().getOrDefault(person.value(), Set.of());
        }
    }
}
