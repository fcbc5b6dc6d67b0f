package org.marugoto;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The plan of the house, and why it is so. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.marugoto");

    /** From the ground up: each layer knows only those before it. */
    private static final List<List<String>> LAYERS = List.of(
            List.of("decide"),
            List.of("code"),
            List.of("document"),
            List.of("area"),
            List.of("agency", "household"),
            List.of("consultation", "identity"),
            List.of("rule"),
            List.of("privacy", "situation", "form", "programme"),
            List.of("referral", "outreach", "plan", "conference", "resource"),
            List.of("participation", "host"),
            List.of("development"),
            List.of("casework"),
            List.of("matching", "search", "community", "watch", "task", "query"),
            List.of("report"),
            List.of("profile", "json"),
            List.of("exchange"),
            List.of("journey"));

    /** Rooms that decide over a slice of the support case; casework alone puts them together. */
    private static final Set<String> SLICES =
            Set.of("org.marugoto.referral", "org.marugoto.outreach", "org.marugoto.plan", "org.marugoto.participation");

    @Test
    void the_heart_imports_java_only() {
        classes()
                .that()
                .resideInAPackage("org.marugoto.decide")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.marugoto.decide")
                .because("whoever can run Java can run a decision, today and in ten years")
                .check(HOUSE);
    }

    @Test
    void the_ledger_knows_the_heart_and_no_feature() {
        classes()
                .that()
                .resideInAPackage("org.marugoto.ledger")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "org.slf4j..", "org.jspecify..", "org.marugoto.decide", "org.marugoto.ledger")
                .because("a store keeps every room's things and must not change when a room does")
                .check(HOUSE);
    }

    @Test
    void each_layer_knows_only_those_before_it() {
        for (int i = 0; i < LAYERS.size(); i++) {
            for (String room : LAYERS.get(i)) {
                String[] above = LAYERS.subList(i, LAYERS.size()).stream()
                        .flatMap(List::stream)
                        .filter(other -> !other.equals(room))
                        .map(other -> "org.marugoto." + other + "..")
                        .toArray(String[]::new);
                if (above.length > 0) {
                    noClasses()
                            .that()
                            .resideInAPackage("org.marugoto." + room + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(above)
                            .because("arrows point down only, so every room can be understood from the ones below")
                            .allowEmptyShould(true)
                            .check(HOUSE);
                }
            }
        }
    }

    @Test
    void every_room_has_its_place_in_the_plan() {
        List<String> planned = LAYERS.stream().flatMap(List::stream).toList();
        classes()
                .that(not(resideInAnyPackage("org.marugoto", "org.marugoto.ledger")))
                .should(new ArchCondition<JavaClass>("stand in a planned room") {
                    @Override
                    public void check(JavaClass found, ConditionEvents events) {
                        String room = found.getPackageName().split("\\.")[2];
                        if (!planned.contains(room)) {
                            events.add(SimpleConditionEvent.violated(found, found.getName() + " stands in " + room));
                        }
                    }
                })
                .because("a room that is not in the plan is a drawer without a label")
                .check(HOUSE);
    }

    @Test
    void nobody_here_reads_a_clock_rolls_dice_or_opens_a_connection() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Random.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "java.net..")
                .because("time, identity and chance come in as values, so a simulated year and a real one are the same")
                .check(HOUSE);
    }

    @Test
    void only_the_file_door_touches_files() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.marugoto.document", "org.marugoto.profile")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..")
                .because("what comes from a file is checked at one door")
                .check(HOUSE);
    }

    @Test
    void json_stays_in_its_room() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.marugoto.json")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml..")
                .because("values must outlive the library that writes them")
                .check(HOUSE);
    }

    @Test
    void rooms_do_not_see_each_others_deciders() {
        classes()
                .that(simpleNameEndingWith("Decider"))
                .should(new ArchCondition<JavaClass>("be used by their own room, the json door and the way in only") {
                    @Override
                    public void check(JavaClass decider, ConditionEvents events) {
                        decider.getDirectDependenciesToSelf().stream()
                                .map(dependency -> dependency.getOriginClass())
                                .filter(user -> !user.getPackage().equals(decider.getPackage()))
                                .filter(user -> !decider.getPackageName().equals("org.marugoto.decide"))
                                .filter(user -> !user.getPackageName().equals("org.marugoto"))
                                .filter(user -> !user.getPackageName().equals("org.marugoto.casework")
                                        || !SLICES.contains(decider.getPackageName()))
                                .forEach(user -> events.add(SimpleConditionEvent.violated(
                                        decider, user.getName() + " uses " + decider.getName())));
                    }
                })
                .because("what one room's event means for another is a Reaction, not a call")
                .check(HOUSE);
    }

    @Test
    void a_rule_is_read_and_decided_without_its_proofs_and_its_other_forms() {
        noClasses()
                .that()
                .resideInAPackage("org.marugoto.rule")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.marugoto.rule.*")
                .because("the rooms inside a room stand on it, not it on them")
                .check(HOUSE);
    }

    @Test
    void there_are_no_cycles() {
        slices().matching("org.marugoto.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a cycle is one room with two names")
                .check(HOUSE);
    }
}
