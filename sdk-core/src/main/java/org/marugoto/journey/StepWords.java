package org.marugoto.journey;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every word that a step can begin with. A room that gets journeys adds its words here, in one line. */
final class StepWords {

    private static final List<List<StepWord<?>>> ROOMS = List.of(
            ContactSteps.WORDS,
            AppointmentSteps.WORDS,
            CaseSteps.WORDS,
            UrgencySteps.WORDS,
            ChangeSteps.WORDS,
            ReferralSteps.WORDS,
            HandOverSteps.WORDS,
            BackUpSteps.WORDS,
            HouseholdSteps.WORDS,
            ConsentSteps.WORDS,
            SheetSteps.WORDS,
            ConferenceSteps.WORDS,
            AgendaSteps.WORDS,
            MeasureSteps.WORDS,
            LearningSteps.WORDS,
            CampaignSteps.WORDS,
            OutreachSteps.WORDS,
            PlanSteps.WORDS,
            PlanCourseSteps.WORDS,
            FamilySteps.WORDS,
            ParticipationSteps.WORDS,
            PlacementSteps.WORDS,
            DevelopmentSteps.WORDS,
            HostSteps.WORDS,
            TaskSteps.WORDS,
            TagSteps.WORDS,
            RuleSteps.WORDS,
            IssueSteps.WORDS,
            WatchSteps.WORDS,
            MapSteps.WORDS,
            SmallHelpSteps.WORDS,
            HelpOfferSteps.WORDS,
            PointSteps.WORDS,
            PlatformSteps.WORDS,
            TrainingSteps.WORDS,
            AwarenessSteps.WORDS,
            BaseSteps.WORDS,
            BaseCareSteps.WORDS,
            RoomSteps.WORDS,
            WorrySteps.WORDS);

    static final Map<String, StepWord<?>> ALL = byWord();

    private StepWords() {}

    private static Map<String, StepWord<?>> byWord() {
        Map<String, StepWord<?>> all = new LinkedHashMap<>();
        ROOMS.stream().flatMap(List::stream).forEach(word -> {
            if (all.put(word.word(), word) != null) {
                throw new IllegalStateException(
                        "Each step word has one meaning, but found (%s) twice.".formatted(word.word()));
            }
        });
        return Collections.unmodifiableMap(all);
    }
}
