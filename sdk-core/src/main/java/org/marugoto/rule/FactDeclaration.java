package org.marugoto.rule;

import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.marugoto.code.Text;

/**
 * A fact that rules may ask for (ファクトの宣言): its name, its possible values, where it comes from and how to ask for it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface FactDeclaration {

    /** The name rules and documents use: 1 to 64 letters, digits, {@code _} or {@code -}, beginning with a letter. */
    String name();

    /** Its possible values. */
    FactType type();

    /** Where it comes from, such as {@code intake-sheet}; empty if not said. */
    @Value.Default
    default String source() {
        return "";
    }

    /** How carefully it has to be handled; personal data unless said otherwise. */
    @Value.Default
    default Sensitivity sensitivity() {
        return Sensitivity.PERSONAL;
    }

    /** What it is called for people; its name unless said otherwise. */
    @Value.Default
    default Text label() {
        return Text.of(name(), name());
    }

    /** What to ask the person when it is missing; its label unless said otherwise. */
    @Value.Default
    default Text question() {
        return label();
    }

    /** @throws IllegalArgumentException if the name cannot be a fact's name */
    @Value.Check
    default void check() {
        if (!Names.isName(name())) {
            throw new IllegalArgumentException(
                    "A fact's name has 1 to 64 letters, digits, _ or - and begins with a letter, but found (%s)."
                            .formatted(name()));
        }
    }

    /** A declaration with nothing but a name and a type. */
    static FactDeclaration of(String name, FactType type) {
        return builder().name(name).type(type).build();
    }

    /** An empty builder; name and type are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a declaration. Not thread-safe. */
    final class Builder extends ImmutableFactDeclaration.Builder {
        Builder() {}
    }
}
