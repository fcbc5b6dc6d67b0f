package org.marugoto.bench.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import javax.sql.DataSource;
import org.marugoto.Cases;
import org.marugoto.Marugoto;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.NextAction;
import org.marugoto.consultation.Channel;
import org.marugoto.consultation.Consulter;
import org.marugoto.consultation.ContactId;
import org.marugoto.consultation.Need;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.household.PersonId;
import org.marugoto.jdbc.JdbcSchema;
import org.marugoto.jdbc.JdbcStore;
import org.marugoto.json.MarugotoJson;
import org.marugoto.ledger.Store;
import org.marugoto.ledger.StoreCheck;
import org.marugoto.ledger.TextId;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.Profiles;

/** The whole product: real commands with their checks, rules of state and JSON, and the plan as a personal text. */
final class OurProduct extends BareJdbc {

    private static final LocalDate MONDAY = LocalDate.of(2024, 4, 1);

    private final MunicipalityProfile profile = Profiles.load("chiba");
    private final Occasion now = Occasion.of(
            ActorId.of("W-7"), profile.centre(), MONDAY.atTime(10, 0).toInstant(ZoneOffset.ofHours(9)), MONDAY);
    private Store store;
    private Marugoto chiba;

    @Override
    public String name() {
        return "OurProduct";
    }

    @Override
    public void prepare(DataSource source, DatabaseKind kind) throws SQLException {
        super.prepare(source, kind);
        JdbcSchema.install(source);
        store = JdbcStore.owning(source, profile.municipalCode().value(), new MarugotoJson());
        chiba = Marugoto.with(profile).store(store).build();
    }

    @Override
    public void walk(long number) {
        CaseId id = idOf(number);
        store.within(() -> {
            store.texts().put(TextId.of("T-" + number), SupportFile.PLAN);
            return done(id, new CaseCommand.Open(Consulter.of("FAMILY"), Set.of(Need.of("ELDERLY")), next(7), now));
        });
        done(id, contact("A-" + number));
        done(id, new CaseCommand.AssessMember(PersonId.of("P-" + number), Set.of(Need.of("ILLNESS")), now));
        done(id, new CaseCommand.Assess(Set.of(Need.of("ELDERLY"), Need.of("ILLNESS")), next(14), now));
        done(id, new CaseCommand.Assign(ActorId.of(SupportFile.worker(number)), now));
        done(id, contact("B-" + number));
        done(id, new CaseCommand.PlanNext(next(21), now));
        done(id, new CaseCommand.Close("GOAL_REACHED", now));
    }

    @Override
    public long finished() throws SQLException {
        StoreCheck.Findings found = StoreCheck.of(store).check(Cases.TYPE);
        if (!found.ok()) {
            throw new IllegalStateException(found.toString());
        }
        return count("SELECT COUNT(*) FROM marugoto_state WHERE type = 'case' AND version = 8");
    }

    @Override
    public int load(long number) {
        return chiba.cases().find(idOf(number), now).isPresent() ? 1 : 0;
    }

    private boolean done(CaseId id, CaseCommand command) {
        return chiba.cases().handle(id, command).state() != null;
    }

    private CaseCommand contact(String contact) {
        return new CaseCommand.RecordContact(ContactId.of(contact), Channel.of("PHONE"), now);
    }

    private static NextAction next(int days) {
        return new NextAction("FOLLOW_UP", MONDAY.plusDays(days));
    }

    private static CaseId idOf(long number) {
        return CaseId.of(SupportFile.number(number));
    }
}
