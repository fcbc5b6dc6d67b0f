package org.marugoto.situation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.marugoto.household.AgeRange;
import org.marugoto.household.Household;
import org.marugoto.household.Member;

/** Households of which everything is known, and parts of what is known of them. */
final class RandomHomes {

    private RandomHomes() {}

    static Household full(Random chance) {
        Homes homes = new Homes();
        List<String> ids = List.of("a", "b", "c");
        ids.forEach(id -> {
            int age = chance.nextInt(95);
            homes.person(id, age, age);
            SituationBook.national().words().statuses().keySet().forEach(code -> {
                if (chance.nextInt(4) == 0) {
                    homes.yes(id, code);
                } else {
                    homes.no(id, code);
                }
            });
        });
        for (String from : ids) {
            for (String to : ids) {
                if (!from.equals(to)) {
                    homes.related(from, "CARER", to, chance.nextBoolean());
                }
            }
        }
        homes.related("a", chance.nextBoolean() ? "PARENT" : "SIBLING", "b");
        homes.related("b", chance.nextBoolean() ? "PARENT" : "SPOUSE", "c");
        SituationBook.national()
                .words()
                .observations()
                .keySet()
                .forEach(code -> homes.seen(code, chance.nextInt(3) == 0, 1 + chance.nextInt(20)));
        return consistent(homes.done());
    }

    /** Nobody is said to be what follows from something else not to be. */
    private static Household consistent(Household household) {
        return household
                .but()
                .statuses(except(
                        household.statuses(),
                        status -> SituationBook.national().words().implications().stream()
                                .anyMatch(rule -> rule.thenCode().equals(status.code())
                                        && household
                                                .status(status.person(), rule.ifCode())
                                                .filter(known -> known.holds() == rule.ifHolds())
                                                .isPresent())))
                .build();
    }

    static Household partly(Household full, Random chance) {
        return full.but()
                .completeSince(chance.nextInt(4) == 0 ? Optional.empty() : full.completeSince())
                .members(full.members().stream()
                        .map(member -> chance.nextInt(4) > 0
                                ? member
                                : new Member(member.person(), member.relation(), AgeRange.UNKNOWN, member.since()))
                        .toList())
                .livings(except(full.livings(), living -> chance.nextInt(4) == 0))
                .relations(except(full.relations(), relation -> chance.nextInt(4) == 0))
                .statuses(except(full.statuses(), status -> chance.nextInt(3) == 0))
                .observations(except(full.observations(), seen -> chance.nextInt(3) == 0))
                .build();
    }

    private static <T> List<T> except(List<T> all, Predicate<T> dropped) {
        List<T> kept = new ArrayList<>(all);
        kept.removeIf(dropped);
        return kept;
    }
}
