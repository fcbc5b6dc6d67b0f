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
        for (int step = 0; step <= TRANSITIONS; step++) {
            go(step, number);
        }
    }

    /** One of the transactions of a case. */
    void go(int step, long number) {
        CaseId id = idOf(number);
        if (step == 0) {
            store.within(() -> {
                store.texts().put(TextId.of("T-" + number), SupportFile.PLAN);
                return done(id, command(step, number));
            });
        } else {
            done(id, command(step, number));
        }
    }

    private CaseCommand command(int step, long number) {
        return switch (step) {
            case 0 -> new CaseCommand.Open(Consulter.of("FAMILY"), Set.of(Need.of("ELDERLY")), next(7), now);
            case 1 -> contact("A-" + number);
            case 2 -> new CaseCommand.AssessMember(PersonId.of("P-" + number), Set.of(Need.of("ILLNESS")), now);
            case 3 -> new CaseCommand.Assess(Set.of(Need.of("ELDERLY"), Need.of("ILLNESS")), next(14), now);
            case 4 -> new CaseCommand.Assign(ActorId.of(SupportFile.worker(number)), now);
            case 5 -> contact("B-" + number);
            case 6 -> new CaseCommand.PlanNext(next(21), now);
            default -> new CaseCommand.Close("GOAL_REACHED", now);
        };
    }

    @Override
    public String bare() {
        return "SameProduct";
    }

    @Override
    public long finished() throws SQLException {
        return finished(this, store);
    }

    /** How many cases are closed and have all their rows, if journal and state agree everywhere. */
    static long finished(BareJdbc kept, Store store) throws SQLException {
        StoreCheck.Findings found = StoreCheck.of(store).check(Cases.TYPE);
        if (!found.ok()) {
            throw new IllegalStateException(found.toString());
        }
        return kept.count("SELECT COUNT(*) FROM marugoto_state s WHERE type = 'case' AND version = 8"
                + " AND EXISTS (SELECT 1 FROM marugoto_cases c WHERE c.municipality = s.municipality AND c.case_id = s.id"
                + " AND c.status = 'CLOSED')"
                + " AND 2 = (SELECT COUNT(*) FROM marugoto_case_needs n WHERE n.municipality = s.municipality"
                + " AND n.case_id = s.id)");
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
