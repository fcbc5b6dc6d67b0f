package org.marugoto.bench.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Id;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Codec;

/** The same ten variables as a state of ours, its one command and its one event. */
record FileState(
        String number,
        String applicant,
        int age,
        String area,
        int urgency,
        boolean consent,
        int household,
        String desk,
        String status,
        String worker,
        String note,
        String plan) {

    static final AggregateType<FileId, Move, FileState, Moved> TYPE =
            new AggregateType<>("file", FileState.class, Moved.class, FileId::new, new Moving());

    static final FileState NONE = new FileState("", "", 0, "", 0, false, 0, "", "none", "", "", "");

    record FileId(String value) implements Id {}

    record Move(long number, String to, boolean inside) {}

    record Moved(long number, boolean inside, String from, String to, String worker, String note, long at) {}

    FileState after(Moved moved) {
        long of = moved.number();
        return status.equals("none")
                ? opened(of, moved.inside())
                : new FileState(
                        number,
                        applicant,
                        age,
                        area,
                        urgency,
                        consent,
                        household,
                        desk,
                        moved.to(),
                        moved.worker(),
                        moved.note(),
                        plan);
    }

    /** The plan is kept beside the state, as a text, or inside it. */
    static FileState opened(long of, boolean inside) {
        return new FileState(
                SupportFile.number(of),
                SupportFile.applicant(of),
                SupportFile.age(of),
                SupportFile.area(of),
                SupportFile.urgency(of),
                SupportFile.consent(of),
                SupportFile.household(of),
                SupportFile.desk(of),
                "open",
                "",
                "",
                inside ? SupportFile.PLAN : "T-" + of);
    }

    Moved moving(long of, String to, boolean inside) {
        return new Moved(
                of, inside, status, to, SupportFile.worker(of), SupportFile.note(to, of), System.currentTimeMillis());
    }

    private static final class Moving implements Decider<Move, FileState, Moved> {
        @Override
        public FileState initial() {
            return NONE;
        }

        @Override
        public Decision<Moved> decide(FileState state, Move command) {
            return Decision.accept(List.of(state.moving(command.number(), command.to(), command.inside())));
        }

        @Override
        public FileState evolve(FileState state, Moved event) {
            return state.after(event);
        }
    }

    /** Jackson as one sets it up by hand; the bare JDBC beside us uses it too. */
    static final class Json implements Codec {
        private final JsonMapper mapper = JsonMapper.builder().build();

        @Override
        public <T> String write(Class<T> declared, T value) {
            try {
                return mapper.writeValueAsString(value);
            } catch (JsonProcessingException broken) {
                throw new IllegalArgumentException(broken);
            }
        }

        @Override
        public <T> T read(Class<T> declared, String text) {
            try {
                return mapper.readValue(text, declared);
            } catch (JsonProcessingException broken) {
                throw new IllegalArgumentException(broken);
            }
        }

        @Override
        public <T> String nameOf(Class<T> declared, T event) {
            return "moved";
        }
    }
}
