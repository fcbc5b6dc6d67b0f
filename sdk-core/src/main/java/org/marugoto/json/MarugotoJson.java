package org.marugoto.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.introspect.AnnotationIntrospectorPair;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.marugoto.consultation.Channel;
import org.marugoto.consultation.Consulter;
import org.marugoto.consultation.DangerSign;
import org.marugoto.consultation.ImmediateHelp;
import org.marugoto.consultation.Need;
import org.marugoto.ledger.Codec;
import org.marugoto.privacy.ContentKind;
import org.marugoto.privacy.Ground;
import org.marugoto.privacy.Origin;
import org.marugoto.privacy.Purpose;
import org.marugoto.privacy.Recipient;

/**
 * Our values as JSON text and back, with stable names and dates as ISO text.
 *
 * <p>Immutable and thread-safe. Making one costs some milliseconds; keep it.
 */
public final class MarugotoJson implements Codec {

    private final JsonMapper mapper;

    /** By what was declared, of which there are few; each knows how its type is written. */
    private final Map<Class<?>, ObjectWriter> writers = new ConcurrentHashMap<>();

    private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();

    /**
     * A codec for every state and event of the product. Names of fields are not kept for later: many are identifiers of one
     * person or hand-over, which would fill Jackson's table of names again and again (measured: more than half of the time
     * of reading a state).
     */
    public MarugotoJson() {
        mapper = JsonMapper.builder(JsonFactory.builder()
                        .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                        .build())
                .annotationIntrospector(
                        new AnnotationIntrospectorPair(new ValueIntrospector(), new JacksonAnnotationIntrospector()))
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .addModule(values())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
                .build();
        EventNames.ALL.forEach((type, name) -> mapper.registerSubtypes(new NamedType(type, name)));
        AnswerNames.ALL.forEach((type, name) -> mapper.registerSubtypes(new NamedType(type, name)));
    }

    @Override
    public <T> String write(Class<T> declared, T value) {
        try {
            return writers.computeIfAbsent(declared, mapper::writerFor).writeValueAsString(value);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(
                    "Expected a value that can be written as JSON, but (%s) cannot."
                            .formatted(declared.getSimpleName()),
                    broken);
        }
    }

    @Override
    public <T> T read(Class<T> declared, String text) {
        try {
            return readers.computeIfAbsent(declared, mapper::readerFor).readValue(text);
        } catch (JsonProcessingException broken) {
            broken.clearLocation();
            throw new IllegalArgumentException("Expected the JSON text of a (%s), but found something else: %s"
                    .formatted(declared.getSimpleName(), broken.getClass().getSimpleName()));
        }
    }

    /**
     * What an event is called in the journal, such as {@code case-opened}; the name is forever.
     *
     * @throws IllegalArgumentException if it is none of the product's events
     */
    public static String eventName(Object event) {
        String name = EventNames.ALL.get(event.getClass());
        if (name == null) {
            throw new IllegalArgumentException("Expected an event with a stable name, but (%s) has none."
                    .formatted(event.getClass().getSimpleName()));
        }
        return name;
    }

    @Override
    public <T> String nameOf(Class<T> declared, T event) {
        return eventName(event);
    }

    /**
     * A tree of maps, lists, texts, numbers, booleans and empty values as JSON text, keys in the order of the maps.
     *
     * @param pretty whether to break it into lines for people
     */
    public String writeTree(Object tree, boolean pretty) {
        try {
            return pretty
                    ? mapper.writerWithDefaultPrettyPrinter().writeValueAsString(tree)
                    : mapper.writeValueAsString(tree);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("Expected a tree of plain values, but found something else.", broken);
        }
    }

    private static SimpleModule values() {
        SimpleModule module = new SimpleModule("marugoto");
        text(module, Channel.class, Channel::code, Channel::of);
        text(module, Consulter.class, Consulter::code, Consulter::of);
        text(module, Need.class, Need::code, Need::of);
        text(module, Purpose.class, Purpose::code, Purpose::of);
        text(module, ContentKind.class, ContentKind::code, ContentKind::of);
        text(module, Recipient.class, Recipient::toString, Recipient::of);
        text(module, Ground.class, Ground::toString, Ground::of);
        text(module, Origin.class, Origin::toString, Origin::of);
        text(module, DangerSign.class, DangerSign::code, DangerSign::of);
        text(module, ImmediateHelp.class, ImmediateHelp::code, ImmediateHelp::of);
        return module;
    }

    private static <T> void text(
            SimpleModule module, Class<T> type, Function<T, String> write, Function<String, T> read) {
        module.addSerializer(type, new AsText<>(type, write));
        module.addDeserializer(type, new FromText<>(type, read));
    }

    private static final class AsText<T> extends StdSerializer<T> {
        private static final long serialVersionUID = 1L;
        private final transient Function<T, String> write;

        AsText(Class<T> type, Function<T, String> write) {
            super(type);
            this.write = write;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(write.apply(value));
        }
    }

    private static final class FromText<T> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1L;
        private final transient Function<String, T> read;

        FromText(Class<T> type, Function<String, T> read) {
            super(type);
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
            try {
                return read.apply(in.getValueAsString(""));
            } catch (IllegalArgumentException broken) {
                return context.reportInputMismatch(this, "not an identifier");
            }
        }
    }
}
