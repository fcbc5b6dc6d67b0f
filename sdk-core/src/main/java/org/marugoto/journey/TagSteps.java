package org.marugoto.journey;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marugoto.consultation.ContactId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.document.YamlNode;
import org.marugoto.programme.Activity;
import org.marugoto.programme.TagOverride;
import org.marugoto.programme.Tagging;
import org.marugoto.programme.Tags;

/** What journeys say about what a contact is accounted under. */
final class TagSteps {

    private static final Expectations<Tags> TAGS = Expectations.<Tags>none()
            .one("programme", Tags::programme)
            .one("field", Tags::field)
            .one("operator", Tags::operator)
            .one("budgetLine", Tags::budgetLine)
            .one("rule", Tags::rule);

    private static final Expectations<Acted<Tags>> ACTED = Acted.expectations(TAGS);

    static final List<StepWord<?>> WORDS = List.of(
            new StepWord<>("look at tags", TagSteps::look, TAGS),
            new StepWord<>("set tags", TagSteps::set, ACTED),
            new StepWord<>("release tags", TagSteps::release, ACTED));

    private TagSteps() {}

    private static StepWord.Call<Tags> look(StepNode step) {
        Named<ContactId> contact = step.named(CaseSteps.CONTACT);
        Done done = done(step);
        return (scene, occasion) -> tags(scene, contact, done, occasion);
    }

    private static StepWord.Call<Acted<Tags>> set(StepNode step) {
        Named<ContactId> contact = step.named(CaseSteps.CONTACT);
        Done done = done(step);
        Tags tags = new Tags(
                text(step, "programme"),
                text(step, "field"),
                text(step, "operator"),
                text(step, "budgetLine"),
                Optional.empty());
        String reason = step.code("reason");
        return (scene, occasion) -> {
            var outcome = scene.marugoto()
                    .programmeTags()
                    .set(scene.id(contact), done.activity(occasion), new TagOverride(tags, reason, occasion));
            return acted(Acted.of(outcome, () -> Tagging.NONE), scene, contact, done, occasion);
        };
    }

    private static StepWord.Call<Acted<Tags>> release(StepNode step) {
        Named<ContactId> contact = step.named(CaseSteps.CONTACT);
        Done done = done(step);
        return (scene, occasion) -> {
            var outcome = scene.marugoto().programmeTags().release(scene.id(contact), occasion);
            return acted(Acted.of(outcome, () -> Tagging.NONE), scene, contact, done, occasion);
        };
    }

    private static Acted<Tags> acted(
            Acted<?> done, Scene scene, Named<ContactId> contact, Done what, Occasion occasion) {
        return new Acted<>(done.reasons(), done.events(), tags(scene, contact, what, occasion));
    }

    private static Tags tags(Scene scene, Named<ContactId> contact, Done done, Occasion occasion) {
        return scene.marugoto().programmeTags().of(scene.id(contact), done.activity(occasion));
    }

    private static Done done(StepNode step) {
        return new Done(
                step.code("kind", Activity.CONTACT), step.maybeAgency("by"), step.codes("fields", code -> code));
    }

    private static Optional<String> text(StepNode step, String key) {
        return step.find(key).map(YamlNode::text);
    }

    /** What was done, by whom, in which fields. */
    private record Done(String kind, Optional<AgencyId> by, Set<String> fields) {
        Activity activity(Occasion occasion) {
            return Activity.of(kind, by.orElse(occasion.agency()), fields, occasion.on());
        }
    }
}
