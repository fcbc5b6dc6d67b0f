package org.marugoto.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.marugoto.document.Document;
import org.marugoto.document.DocumentFault;
import org.marugoto.document.Fault;
import org.marugoto.document.Faults;
import org.marugoto.document.FaultyDocumentException;
import org.marugoto.document.YamlNode;
import org.marugoto.platform.PlatformKind;
import org.marugoto.testkit.CityJourneys;
import org.marugoto.training.Course;
import org.marugoto.training.TrainingPolicy;

class TrainingReaderTest {

    @Test
    void everything_that_can_be_said_of_courses_is_read() {
        TrainingPolicy policy = read("""
                lapsesSoonDays: 30
                courses:
                  - {code: BASICS, name: {ja: 基礎, en: basics}, validMonths: 12}
                  - {code: STANDARD, name: {ja: 標準, en: standard}, for: AGENCY}
                """, TrainingReader::read, new Faults());
        assertThat(policy.soonDays()).isEqualTo(30);
        assertThat(policy.courses()).extracting(Course::holder).containsExactly(Course.PERSON, Course.AGENCY);
        assertThat(policy.courses()).extracting(Course::validMonths).containsExactly(Optional.of(12), Optional.empty());
        assertThat(read("{}", TrainingReader::read, new Faults())).isEqualTo(TrainingPolicy.USUAL);
    }

    @Test
    void each_fault_of_a_course_is_told_with_its_line() {
        Faults faults = new Faults();
        read("""
                courses:
                  - {code: BASICS, name: {ja: 基礎, en: basics}, for: EVERYBODY}
                  - {code: BASICS, name: {ja: 基礎, en: basics}, validMonths: 0}
                  - {code: OTHER, name: {ja: 他}, until: 2025}
                """, TrainingReader::read, faults);
        assertThat(faults.all()).extracting(Fault::line).contains(2, 3, 4);
        assertThat(faults.all())
                .extracting(fault -> fault.reason().code())
                .contains(
                        ProfileFault.UNKNOWN_REFERENCE,
                        DocumentFault.NOT_A_NUMBER,
                        DocumentFault.TWICE,
                        DocumentFault.UNKNOWN_KEY,
                        DocumentFault.MISSING_KEY);
    }

    @Test
    void a_usual_kind_of_meeting_needs_its_code_alone_and_another_says_what_comes_of_it() {
        List<PlatformKind> kinds = read("""
                - {code: DEVELOP_RESOURCES}
                - {code: SHARE_INFORMATION, outputs: [ANONYMISED_CASE, LECTURE]}
                - {code: TOWN_WALK, name: {ja: まちあるき, en: walk}, outputs: [RESOURCE_MAP]}
                """, PlatformKindReader::read, new Faults());
        assertThat(kinds.get(0)).isEqualTo(PlatformKind.national().get(3));
        assertThat(kinds.get(1).outputs()).isEqualTo(Set.of("ANONYMISED_CASE", "LECTURE"));
        assertThat(kinds.get(2).name().ja()).isEqualTo("まちあるき");
    }

    @Test
    void each_fault_of_a_kind_of_meeting_is_told_with_its_line() {
        Faults faults = new Faults();
        read("""
                - {code: TOWN_WALK, name: {ja: まちあるき, en: walk}}
                - {code: DEVELOP_RESOURCES, outputs: [CAKE]}
                - {code: DEVELOP_RESOURCES}
                """, PlatformKindReader::read, faults);
        assertThat(faults.all()).extracting(Fault::line).containsExactly(1, 2, 3);
    }

    @Test
    void a_desk_that_requires_a_course_nobody_gives_is_a_fault_of_the_profile() {
        ProfileFiles matsue = CityJourneys.files("matsue");
        ProfileFiles wrong = relative -> {
            Document read = matsue.read(relative);
            return relative.equals("profile.yaml")
                    ? Document.of(
                            read.name(),
                            read.text()
                                    .replace("requires: [SATELLITE_BASICS", "requires: [NO_SUCH_COURSE")
                                    .getBytes(StandardCharsets.UTF_8),
                            StandardCharsets.UTF_8)
                    : read;
        };
        try {
            Profiles.load(wrong);
            throw new AssertionError("a profile with a fault was read");
        } catch (FaultyDocumentException faulty) {
            assertThat(faulty.faults()).hasSize(1);
            assertThat(faulty.faults().get(0).reason().code()).isEqualTo(ProfileFault.UNKNOWN_REFERENCE);
            assertThat(faulty.faults().get(0).line()).isGreaterThan(1);
        }
    }

    private static <T> T read(String yaml, Function<YamlNode, T> reader, Faults faults) {
        Document document = Document.of("profile.yaml", yaml.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return YamlNode.parse(document, faults).map(reader).orElseThrow();
    }
}
