package org.marugoto.testkit.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.marugoto.Cases;
import org.marugoto.Consultations;
import org.marugoto.Marugoto;
import org.marugoto.casework.NextAction;
import org.marugoto.code.Code;
import org.marugoto.consultation.Channel;
import org.marugoto.consultation.Consulter;
import org.marugoto.consultation.Contact;
import org.marugoto.consultation.ContactCommand;
import org.marugoto.consultation.ContactId;
import org.marugoto.consultation.DangerSign;
import org.marugoto.consultation.Intake;
import org.marugoto.consultation.Need;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.profile.MunicipalityProfile;

/** Somebody comes to a desk: any desk, about anything. */
final class ConsultationMoves implements RoomMoves {

    @Override
    public void move(Scene scene) {
        ContactId id = ContactId.of("CO-" + scene.number(6));
        Consultations desks = scene.city().consultations();
        Occasion now = scene.now();
        switch (scene.number(8)) {
            case 0, 1, 2 -> receive(scene, id, now);
            case 3 -> scene.does(() -> desks.answer(id, new ContactCommand.Answer(Optional.empty(), now)));
            case 4 ->
                scene.does(() -> desks.openCase(
                        id, CaseId.of("N" + scene.number(4)), new NextAction("ASSESS", scene.today()), now));
            case 5 -> scene.does(() -> desks.linkToCase(id, scene.supportCase(), now));
            default ->
                scene.does(() ->
                        desks.noticeDanger(id, new ContactCommand.NoticeDanger(Set.of(DangerSign.of("DV")), now)));
        }
    }

    /** Law 3: no desk turns anybody away, whoever comes about whatever. */
    private static void receive(Scene scene, ContactId id, Occasion now) {
        boolean known = scene.city().consultations().find(id, now).isPresent();
        Intake intake = Intake.of(
                        Consulter.of(scene.oneOf(codes(scene, MunicipalityProfile.CONSULTERS))),
                        Channel.of(scene.oneOf(codes(scene, MunicipalityProfile.CHANNELS))))
                .but()
                .needs(scene.someOf(codes(scene, MunicipalityProfile.NEEDS)).stream()
                        .map(Need::of)
                        .collect(Collectors.toSet()))
                .build();
        boolean received =
                scene.does(() -> scene.city().consultations().receive(id, new ContactCommand.Receive(intake, now)));
        if (scene.isAlone()) {
            assertThat(received || known)
                    .describedAs("law 3: every desk receives every consultation")
                    .isTrue();
        }
    }

    private static List<String> codes(Scene scene, String list) {
        return scene.city().profile().codeList(list).codes().stream()
                .map(Code::value)
                .toList();
    }

    /** A contact that became a case, or joined one, is found in a case that somebody is responsible for. */
    @Override
    public void hold(Marugoto city) {
        city.store().ledger(Consultations.TYPE).read((id, latest) -> {
            Contact contact = latest.state();
            contact.cases()
                    .forEach(of -> assertThat(city.store().ledger(Cases.TYPE).find(of))
                            .hasValueSatisfying(found ->
                                    assertThat(found.state().responsible()).isPresent()));
        });
    }
}
