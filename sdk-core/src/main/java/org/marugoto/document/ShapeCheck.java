package org.marugoto.document;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;
import org.marugoto.decide.Reason;

/**
 * Checks the shape of a value: missing, too long, out of range. What an act <em>means</em> is the deciders' business.
 *
 * <p>Constraints are declared on commands and values with Jakarta Validation; what is broken is answered as reasons with
 * the field's path and a message in Japanese and English, never with the value found, which may be personal. Beside them,
 * every text and every day is looked at, wherever it stands: what no store could keep, and no calendar, is refused. Immutable
 * and thread-safe.
 */
public final class ShapeCheck {

    private final Optional<Engine> engine;

    private ShapeCheck(Optional<Engine> engine) {
        this.engine = engine;
    }

    /**
     * The check with Hibernate Validator, which has to be on the class path or module path. Making one costs about a
     * tenth of a second; keep it.
     */
    public static ShapeCheck standard() {
        MessageInterpolator interpolator = new ParameterMessageInterpolator(
                Set.of(Locale.JAPANESE, Locale.ENGLISH), Locale.ENGLISH, context -> Locale.ENGLISH, false);
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(interpolator)
                .getterPropertySelectionStrategy(new Accessors())
                .buildValidatorFactory()) {
            return new ShapeCheck(Optional.of(new Engine(factory.getValidator(), interpolator, new SoundCheck())));
        }
    }

    /** The {@linkplain #standard() standard check} where Hibernate Validator is there, else none. */
    public static ShapeCheck ifAvailable() {
        try {
            return standard();
        } catch (NoClassDefFoundError withoutValidator) {
            return none();
        }
    }

    /** No check at all, for embedders who have checked before and for simulation. */
    public static ShapeCheck none() {
        return new ShapeCheck(Optional.empty());
    }

    /** What is wrong with the shape of the value, in the order of its paths; empty if nothing is. */
    public <T> List<Reason> reasons(T value) {
        return engine.map(found -> found.reasons(value)).orElse(List.of());
    }

    private record Engine(Validator validator, MessageInterpolator messages, SoundCheck sound) {
        <T> List<Reason> reasons(T value) {
            List<Reason> broken = constraints(value);
            return broken.isEmpty() ? sound.reasons(value) : broken;
        }

        private <T> List<Reason> constraints(T value) {
            return validator.validate(value).stream()
                    .map(this::reason)
                    .sorted(Comparator.comparing(Engine::nameAndMessage))
                    .distinct()
                    .toList();
        }

        private Reason reason(ConstraintViolation<?> broken) {
            return Reason.of(DocumentFault.SHAPE)
                    .with("name", broken.getPropertyPath())
                    .with("message", message(broken, Locale.ENGLISH))
                    .with("messageJa", message(broken, Locale.JAPANESE));
        }

        private String message(ConstraintViolation<?> broken, Locale locale) {
            return messages.interpolate(broken.getMessageTemplate(), new Interpolation(broken), locale);
        }

        private static String nameAndMessage(Reason reason) {
            return reason.facts().get("name") + ": " + reason.facts().get("message");
        }
    }

    /** What the message needs of a violation; the value found is left out. */
    private record Interpolation(ConstraintViolation<?> broken) implements MessageInterpolator.Context {
        @Override
        public jakarta.validation.metadata.ConstraintDescriptor<?> getConstraintDescriptor() {
            return broken.getConstraintDescriptor();
        }

        @Override
        public Object getValidatedValue() {
            return "";
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new jakarta.validation.ValidationException("Expected no unwrapping, but found (" + type + ").");
        }
    }

    /** Properties are read by accessors of the same name, {@code needs()}, as records and our interfaces have them. */
    private static final class Accessors implements GetterPropertySelectionStrategy {
        @Override
        public Optional<String> getProperty(ConstrainableExecutable executable) {
            return executable.getParameterTypes().length == 0 && executable.getReturnType() != void.class
                    ? Optional.of(executable.getName())
                    : Optional.empty();
        }

        @Override
        public List<String> getGetterMethodNameCandidates(String propertyName) {
            return List.of(propertyName);
        }
    }
}
