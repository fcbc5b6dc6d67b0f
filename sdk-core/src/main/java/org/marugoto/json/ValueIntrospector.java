package org.marugoto.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.TypeResolverBuilder;
import com.fasterxml.jackson.databind.jsontype.impl.StdTypeResolverBuilder;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marugoto.decide.Id;

/**
 * Teaches the JSON library how our values look, so that they need no annotation of it: values with a nested
 * {@code Builder} have accessors called like their properties, and events carry their stable name as {@code type}.
 */
final class ValueIntrospector extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Class<?> findPOJOBuilder(AnnotatedClass type) {
        return type.getRawType().isInterface() ? builderOf(type.getRawType()).orElse(null) : null;
    }

    @Override
    public JsonPOJOBuilder.@Nullable Value findPOJOBuilderConfig(AnnotatedClass builder) {
        return isBuilder(builder.getRawType()) ? new JsonPOJOBuilder.Value("build", "") : null;
    }

    @Override
    public @Nullable PropertyName findNameForSerialization(Annotated member) {
        return member instanceof AnnotatedMethod method
                        && method.getParameterCount() == 0
                        && valueInterface(method.getDeclaringClass())
                                .filter(value -> isProperty(value, method.getName()))
                                .isPresent()
                ? PropertyName.construct(method.getName())
                : null;
    }

    /** Said explicitly, because a property with an ignored overload is dropped unless one of its setters is explicit. */
    @Override
    public @Nullable PropertyName findNameForDeserialization(Annotated member) {
        return member instanceof AnnotatedMethod method
                        && method.getParameterCount() == 1
                        && isBuilder(method.getDeclaringClass())
                        && isSetter(method.getAnnotated())
                ? PropertyName.construct(method.getName())
                : null;
    }

    @Override
    public boolean hasIgnoreMarker(AnnotatedMember member) {
        if (!(member instanceof AnnotatedMethod method)) {
            return false;
        }
        if (method.getParameterCount() == 1 && isBuilder(method.getDeclaringClass())) {
            return !isSetter(method.getAnnotated());
        }
        return false;
    }

    @Override
    public @Nullable TypeResolverBuilder<?> findTypeResolver(
            MapperConfig<?> config, AnnotatedClass type, JavaType base) {
        Class<?> raw = type.getRawType();
        if (!EventNames.isEvent(raw) && !AnswerNames.isAnswer(raw)) {
            return null;
        }
        return new StdTypeResolverBuilder()
                .init(JsonTypeInfo.Id.NAME, null)
                .inclusion(JsonTypeInfo.As.PROPERTY)
                .typeProperty("type");
    }

    /** What a builder begins with need not be written: a collection without anything, and a part that is none. */
    @Override
    public JsonInclude.Value findPropertyInclusion(Annotated member) {
        return isLeftOutIfEmpty(member)
                ? JsonInclude.Value.construct(
                        JsonInclude.Include.CUSTOM, JsonInclude.Include.ALWAYS, EmptyPart.class, null)
                : JsonInclude.Value.empty();
    }

    private static boolean isLeftOutIfEmpty(Annotated member) {
        if (!(member instanceof AnnotatedMethod method) || method.getParameterCount() > 0) {
            return false;
        }
        Class<?> type = method.getRawType();
        boolean many = Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
        return (many || EmptyPart.noneOf(type).isPresent())
                && valueInterface(method.getDeclaringClass())
                        .flatMap(value -> accessor(value, method.getName()))
                        .filter(property -> Modifier.isAbstract(property.getModifiers()) == many)
                        .isPresent();
    }

    /** An identifier is written as its text. */
    @Override
    public @Nullable Boolean hasAsValue(Annotated member) {
        return isOfId(member, "value") ? Boolean.TRUE : null;
    }

    /** An identifier is read from its text by its {@code of}. */
    @Override
    public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated member) {
        return isOfId(member, "of") ? JsonCreator.Mode.DELEGATING : null;
    }

    private static boolean isOfId(Annotated member, String name) {
        return member instanceof AnnotatedMethod method
                && Id.class.isAssignableFrom(method.getDeclaringClass())
                && method.getName().equals(name);
    }

    private static Optional<Class<?>> builderOf(Class<?> value) {
        return Arrays.stream(value.getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder"))
                .findFirst();
    }

    private static boolean isBuilder(Class<?> type) {
        return valueOfBuilder(type).isPresent();
    }

    /** The value a builder, or the generated class above it, belongs to. */
    private static Optional<Class<?>> valueOfBuilder(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        if (outer == null || !type.getSimpleName().equals("Builder")) {
            return Optional.empty();
        }
        return valueInterface(outer);
    }

    /** The interface with a nested builder that this type is or implements. */
    private static Optional<Class<?>> valueInterface(Class<?> type) {
        if (type.isInterface()) {
            return builderOf(type).isPresent() ? Optional.of(type) : Optional.empty();
        }
        for (Class<?> above : type.getInterfaces()) {
            if (builderOf(above).isPresent()) {
                return Optional.of(above);
            }
        }
        return Optional.empty();
    }

    private static boolean isProperty(Class<?> value, String name) {
        return accessor(value, name).isPresent();
    }

    private static Optional<Method> accessor(Class<?> value, String name) {
        return Arrays.stream(value.getMethods())
                .filter(method -> method.getName().equals(name)
                        && method.getParameterCount() == 0
                        && (Modifier.isAbstract(method.getModifiers()) || hasSetter(value, method)))
                .findFirst();
    }

    /** A property with a default is no abstract method, but the builder can set it; what is derived it cannot. */
    private static boolean hasSetter(Class<?> value, Method property) {
        return builderOf(value)
                .filter(builder -> Arrays.stream(builder.getMethods())
                        .anyMatch(method -> method.getName().equals(property.getName())
                                && method.getParameterCount() == 1
                                && takes(method.getParameterTypes()[0], property.getReturnType())))
                .isPresent();
    }

    /** Builders take collections as what can be walked over. */
    private static boolean takes(Class<?> given, Class<?> declared) {
        return given.equals(declared) || (Iterable.class.equals(given) && Iterable.class.isAssignableFrom(declared));
    }

    /** Of the overloads a builder has for a property, the one that takes the property as it is declared. */
    private static boolean isSetter(Method method) {
        Optional<Method> accessor =
                valueOfBuilder(method.getDeclaringClass()).flatMap(value -> accessor(value, method.getName()));
        Class<?> given = method.getParameterTypes()[0];
        return accessor.filter(property -> takes(given, property.getReturnType()))
                .isPresent();
    }
}
