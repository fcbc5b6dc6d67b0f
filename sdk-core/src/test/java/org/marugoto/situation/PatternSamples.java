package org.marugoto.situation;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** A home for every pattern that matches it, one that may, and one that does not. */
final class PatternSamples {

    private PatternSamples() {}

    static Stream<Arguments> matchPossibleAndNo() {
        return Stream.of(
                Arguments.of(
                        "P01",
                        new Homes()
                                .person("a", 80, 89)
                                .person("b", 52, 52)
                                .related("a", "PARENT", "b")
                                .no("b", "working")
                                .yes("b", "withdrawn"),
                        new Homes()
                                .person("a", 80, 89)
                                .person("b", 52, 52)
                                .related("a", "PARENT", "b")
                                .no("b", "working"),
                        new Homes()
                                .person("a", 80, 89)
                                .person("b", 52, 52)
                                .related("a", "PARENT", "b")
                                .no("b", "working")
                                .yes("b", "married")
                                .no("b", "withdrawn")),
                Arguments.of(
                        "P02",
                        new Homes()
                                .person("a", 40, 40)
                                .person("b", 3, 3)
                                .person("c", 80, 80)
                                .related("a", "PARENT", "b")
                                .related("a", "CARER", "c")
                                .yes("c", "needsCare"),
                        new Homes()
                                .person("a", 40, 40)
                                .person("b", 3, 3)
                                .person("c", 80, 80)
                                .related("a", "PARENT", "b")
                                .related("a", "CARER", "c"),
                        new Homes()
                                .person("a", 40, 40)
                                .person("b", 3, 3)
                                .person("c", 80, 80)
                                .related("a", "PARENT", "b")
                                .related("a", "CARER", "c")
                                .no("a", "needsCare")
                                .no("b", "needsCare")
                                .no("c", "needsCare")),
                Arguments.of(
                        "P03",
                        new Homes()
                                .person("a", 15, 15)
                                .person("b", 45, 45)
                                .related("a", "CARER", "b")
                                .yes("a", "excessiveCare", "OFFICIAL"),
                        new Homes().person("a", 15, 15).person("b", 45, 45).related("a", "CARER", "b"),
                        new Homes().person("a", 45, 45).person("b", 70, 70).related("a", "CARER", "b")),
                Arguments.of(
                        "P04",
                        new Homes().person("a", 30, 30).yes("a", "withdrawn"),
                        new Homes().person("a", 30, 30),
                        new Homes().person("a", 30, 30).no("a", "withdrawn").yes("a", "working")),
                Arguments.of(
                        "P05",
                        new Homes().seen("hoarding", true, 0),
                        new Homes(),
                        new Homes().seen("hoarding", false, 0)),
                Arguments.of(
                        "P06",
                        new Homes().person("a", 80, 80).no("a", "reliableKin"),
                        new Homes().person("a", 80, 80),
                        new Homes().person("a", 80, 80).yes("a", "reliableKin")),
                Arguments.of(
                        "P07",
                        new Homes()
                                .person("a", 50, 50)
                                .seen("arrears", true, 0)
                                .yes("a", "hasIncome")
                                .yes("a", "cannotManageMoney"),
                        new Homes().person("a", 50, 50).seen("arrears", true, 0).yes("a", "hasIncome"),
                        new Homes()
                                .person("a", 50, 50)
                                .seen("arrears", true, 0)
                                .yes("a", "hasIncome")
                                .no("a", "cannotManageMoney")),
                Arguments.of(
                        "P08",
                        new Homes()
                                .person("a", 30, 30)
                                .yes("a", "disability", "SUSPECTED")
                                .no("a", "certificate"),
                        new Homes().person("a", 30, 30).yes("a", "disability", "SUSPECTED"),
                        new Homes()
                                .person("a", 30, 30)
                                .yes("a", "disability", "SUSPECTED")
                                .yes("a", "certificate")),
                Arguments.of(
                        "P09",
                        new Homes().person("a", 5, 5).yes("a", "needsMedicalCare"),
                        new Homes().person("a", 5, 5),
                        new Homes().person("a", 5, 5).no("a", "needsMedicalCare")),
                Arguments.of(
                        "P10",
                        new Homes().person("a", 12, 12).yes("a", "pupil").yes("a", "schoolNonAttendance"),
                        new Homes().person("a", 12, 12).yes("a", "pupil"),
                        new Homes()
                                .person("a", 12, 12)
                                .yes("a", "pupil")
                                .no("a", "schoolNonAttendance")
                                .no("a", "absentDays")),
                Arguments.of(
                        "P11",
                        new Homes()
                                .person("a", 40, 40)
                                .no("a", "foreignNationality")
                                .yes("a", "needsInterpreter"),
                        new Homes().person("a", 40, 40).no("a", "foreignNationality"),
                        new Homes()
                                .person("a", 40, 40)
                                .no("a", "foreignNationality")
                                .no("a", "needsInterpreter")),
                Arguments.of(
                        "P12",
                        new Homes().seen("animalCollapse", false, 0).seen("animals", true, 12),
                        new Homes().seen("animalCollapse", false, 0),
                        new Homes().seen("animalCollapse", false, 0).seen("animals", true, 3)),
                Arguments.of(
                        "P13",
                        new Homes()
                                .person("a", 40, 40)
                                .no("a", "publicAssistance")
                                .yes("a", "hardship"),
                        new Homes().person("a", 40, 40).no("a", "publicAssistance"),
                        new Homes()
                                .person("a", 40, 40)
                                .no("a", "publicAssistance")
                                .no("a", "hardship")),
                Arguments.of(
                        "P14",
                        new Homes()
                                .person("a", 35, 35)
                                .person("b", 8, 8)
                                .related("a", "PARENT", "b")
                                .yes("a", "hardship"),
                        new Homes().person("a", 35, 35).person("b", 8, 8).related("a", "PARENT", "b"),
                        new Homes()
                                .person("a", 35, 35)
                                .person("b", 8, 8)
                                .related("a", "PARENT", "b")
                                .no("a", "hardship")),
                Arguments.of(
                        "P15",
                        new Homes().person("a", 40, 40).yes("a", "abuse", "SUSPECTED"),
                        new Homes().person("a", 40, 40),
                        new Homes().person("a", 40, 40).no("a", "abuse")),
                Arguments.of(
                        "P16",
                        new Homes()
                                .person("a", 80, 80)
                                .person("b", 50, 50)
                                .person("c", 10, 10)
                                .yes("a", "bedridden")
                                .no("b", "needsCare")
                                .no("b", "bedridden")
                                .no("c", "needsCare")
                                .no("c", "bedridden")
                                .related("b", "CARER", "a")
                                .related("c", "CARER", "a", false)
                                .no("b", "ill")
                                .yes("b", "overloaded"),
                        new Homes()
                                .person("a", 80, 80)
                                .person("b", 50, 50)
                                .person("c", 10, 10)
                                .yes("a", "bedridden")
                                .no("b", "needsCare")
                                .no("b", "bedridden")
                                .no("c", "needsCare")
                                .no("c", "bedridden")
                                .related("b", "CARER", "a")
                                .related("c", "CARER", "a", false)
                                .no("b", "ill"),
                        new Homes()
                                .person("a", 80, 80)
                                .person("b", 50, 50)
                                .person("c", 10, 10)
                                .yes("a", "bedridden")
                                .no("b", "needsCare")
                                .no("b", "bedridden")
                                .no("c", "needsCare")
                                .no("c", "bedridden")
                                .related("b", "CARER", "a")
                                .related("c", "CARER", "a", false)
                                .no("b", "ill")
                                .no("b", "overloaded")),
                Arguments.of(
                        "P17",
                        new Homes().person("a", 40, 40).yes("a", "familyConflict"),
                        new Homes().person("a", 40, 40),
                        new Homes().person("a", 40, 40).no("a", "familyConflict")),
                Arguments.of(
                        "P18",
                        new Homes()
                                .person("a", 40, 40)
                                .no("a", "unstableHousing")
                                .yes("a", "wantsToMove"),
                        new Homes().person("a", 40, 40).no("a", "unstableHousing"),
                        new Homes()
                                .person("a", 40, 40)
                                .no("a", "unstableHousing")
                                .no("a", "wantsToMove")),
                Arguments.of(
                        "P19",
                        new Homes().person("a", 40, 40).yes("a", "impairedDecision"),
                        new Homes().person("a", 40, 40),
                        new Homes().person("a", 40, 40).no("a", "impairedDecision")),
                Arguments.of(
                        "P20",
                        new Homes().person("a", 22, 22).no("a", "working").no("a", "inEducation"),
                        new Homes().person("a", 22, 22).no("a", "working"),
                        new Homes().person("a", 22, 22).no("a", "working").yes("a", "inEducation")),
                Arguments.of(
                        "P21",
                        new Homes()
                                .person("a", 40, 40)
                                .no("a", "releasedFromPrison")
                                .no("a", "rareDisease")
                                .yes("a", "cancer"),
                        new Homes()
                                .person("a", 40, 40)
                                .no("a", "releasedFromPrison")
                                .no("a", "rareDisease"),
                        new Homes()
                                .person("a", 40, 40)
                                .no("a", "releasedFromPrison")
                                .no("a", "rareDisease")
                                .no("a", "cancer")),
                Arguments.of(
                        "P22",
                        new Homes().seen("vacantHouse", false, 0).seen("neighbourTrouble", true, 0),
                        new Homes().seen("vacantHouse", false, 0),
                        new Homes().seen("vacantHouse", false, 0).seen("neighbourTrouble", false, 0)),
                Arguments.of(
                        "P23",
                        new Homes().person("a", 40, 40).no("a", "contactsOutside"),
                        new Homes().person("a", 40, 40),
                        new Homes().person("a", 40, 40).yes("a", "contactsOutside")),
                Arguments.of(
                        "P24",
                        new Homes()
                                .person("a", 80, 80)
                                .person("b", 50, 50)
                                .related("a", "PARENT", "b")
                                .yes("a", "needsCare")
                                .yes("b", "hardship"),
                        new Homes()
                                .person("a", 80, 80)
                                .person("b", 50, 50)
                                .related("a", "PARENT", "b")
                                .yes("a", "needsCare"),
                        new Homes().person("a", 80, 80).person("b", 50, 50).related("a", "SIBLING", "b")),
                Arguments.of(
                        "P25",
                        new Homes()
                                .person("a", 50, 50)
                                .person("b", 80, 80)
                                .person("c", 82, 82)
                                .related("a", "CARER", "b")
                                .related("a", "CARER", "c")
                                .yes("b", "needsCare")
                                .yes("c", "needsCare"),
                        new Homes()
                                .person("a", 50, 50)
                                .person("b", 80, 80)
                                .person("c", 82, 82)
                                .related("a", "CARER", "b")
                                .related("a", "CARER", "c")
                                .yes("b", "needsCare"),
                        new Homes()
                                .person("a", 50, 50)
                                .person("b", 80, 80)
                                .person("c", 82, 82)
                                .related("a", "CARER", "b")
                                .related("a", "CARER", "c")
                                .yes("b", "needsCare")
                                .no("c", "needsCare")
                                .no("a", "needsCare")));
    }
}
