package org.marugoto.journey;

import java.util.Collection;
import java.util.stream.Stream;
import org.marugoto.casework.CaseEvent;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.outreach.Outreach;
import org.marugoto.outreach.OutreachEvent;
import org.marugoto.outreach.SupportAction;
import org.marugoto.outreach.Visit;

/** A look at the outreach of a case: where it stands, and what was done for whom. */
record OutreachLook(Scene scene, CaseId id, Occasion asking) {
    Outreach outreach() {
        return scene.marugoto().outreach().find(id, asking);
    }

    Collection<String> visits() {
        return visited().map(visit -> visit.outcome().code()).toList();
    }

    Collection<String> learned() {
        return visited()
                .flatMap(visit -> visit.learned().stream())
                .map(fact -> fact.fact() + "=" + fact.code())
                .toList();
    }

    Collection<String> actions() {
        return done().map(SupportAction::code).toList();
    }

    Collection<String> results() {
        return done().map(SupportAction::result).toList();
    }

    Collection<AgencyId> helpedBy() {
        return done().flatMap(action -> action.with().stream()).distinct().toList();
    }

    Collection<String> possible() {
        return scene.marugoto().outreach().possible(id, asking).stream()
                .map(Class::getSimpleName)
                .toList();
    }

    private Stream<Visit> visited() {
        return events(OutreachEvent.Visited.class).map(OutreachEvent.Visited::visit);
    }

    private Stream<SupportAction> done() {
        return events(OutreachEvent.SupportRecorded.class).flatMap(recorded -> recorded.entry().actions().stream());
    }

    private <E extends OutreachEvent> Stream<E> events(Class<E> kind) {
        return scene.marugoto().cases().history(id, asking).stream()
                .filter(CaseEvent.ReachedOut.class::isInstance)
                .map(event -> ((CaseEvent.ReachedOut) event).step())
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
