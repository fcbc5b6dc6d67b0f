package org.marugoto.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.marugoto.decide.Reason;
import org.marugoto.resource.Resource;
import org.marugoto.rule.Truth;

/** Explains slots: what their score is made of, and what is not known of them. */
final class Answer {

    final Columns columns;
    final SearchRequest request;
    final Filter filter;
    final Score score;

    Answer(Columns columns, PlacesLeft left, SearchRequest request) {
        this.columns = columns;
        this.request = request;
        this.filter = new Filter(columns, left, request);
        this.score = new Score(columns, left, request, filter.times);
    }

    Resource resource(int slot) {
        return columns.resource(slot);
    }

    double points(int slot) {
        return points(score.of(slot));
    }

    double points(double sum) {
        return score.asked() == 0 ? 0 : 100 * sum / score.asked();
    }

    List<Part> parts(int slot) {
        List<Part> parts = new ArrayList<>();
        for (Criterion criterion : Criterion.values()) {
            double weight = score.weight(criterion);
            if (weight > 0) {
                double fit = score.fit(criterion, slot);
                parts.add(new Part(criterion, fit, points(weight * fit), points(weight)));
            }
        }
        return parts;
    }

    Optional<LocalDate> nextDay(int slot) {
        return Timetable.next(resource(slot).schedules(), columns.from, request.times());
    }

    List<Reason> questions(int slot) {
        List<Reason> questions = new ArrayList<>();
        if (filter.gate[columns.gate[slot]] == Truth.UNKNOWN) {
            questions.add(Reason.of(SearchReason.ASK_FACTS).with("facts", facts(slot, Truth.UNKNOWN)));
        }
        if (filter.serves(slot) == Truth.UNKNOWN) {
            questions.add(Reason.of(SearchReason.ASK_HOME).with("areas", areasServed(slot)));
        }
        if (filter.area[columns.area[slot]] == Truth.UNKNOWN) {
            questions.add(Reason.of(SearchReason.ASK_PLACE));
        }
        if (columns.times.isByArrangement(slot)) {
            questions.add(Reason.of(SearchReason.ASK_TIMES));
        }
        if (filter.hasPlace(slot) == Truth.UNKNOWN) {
            questions.add(Reason.of(SearchReason.ASK_PLACES_LEFT));
        }
        if (filter.access(slot) == Truth.UNKNOWN) {
            questions.add(Reason.of(SearchReason.ASK_ACCESS).with("wanted", listed(request.accessibility())));
        }
        return questions;
    }

    /** The names of the facts on which the parts of the gate with this truth depend, ages left out if they are a no. */
    String facts(int slot, Truth truth) {
        List<String> names = new ArrayList<>();
        for (int part : columns.gates.partsOf(columns.gate[slot])) {
            if (filter.parts[part] == truth) {
                names.addAll(columns.gates.part(part).facts());
            }
        }
        return listed(names);
    }

    String areasServed(int slot) {
        return listed(columns.served.get(columns.serves[slot]));
    }

    static String listed(Collection<?> values) {
        return String.join(
                ", ", values.stream().map(String::valueOf).distinct().sorted().toList());
    }
}
