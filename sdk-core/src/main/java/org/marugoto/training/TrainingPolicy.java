package org.marugoto.training;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * The courses of a municipality, and when one that lapses is listed.
 *
 * @param courses the courses; none is fine
 * @param soonDays how many days before its last valid day a completion lapses soon, 0 to 366
 */
public record TrainingPolicy(
        @NotNull @Size(max = 500) List<@Valid Course> courses,
        @Min(0) @Max(366) int soonDays) {

    /** Where the profile says nothing: no courses, sixty days. */
    public static final TrainingPolicy USUAL = new TrainingPolicy(List.of(), 60);

    /** Copies the list. */
    public TrainingPolicy {
        courses = List.copyOf(courses);
    }

    /** The course of this code. */
    public Optional<Course> find(String code) {
        return courses.stream().filter(course -> course.code().equals(code)).findFirst();
    }
}
