package com.purposepath.coaching.advice;

import com.purposepath.coaching.scoring.Assessment;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Explains at length why a goal scores as it does; each score that it states is one of the assessment. */
@Component
public class DetailWriter {

    private final PartWriter parts;

    DetailWriter(PartWriter parts) {
        this.parts = parts;
    }

    /** 200 to 4,000 characters. */
    public String write(Assessment assessment) {
        String sentences = Stream.of(Part.values())
                .map(part -> parts.write(part, assessment) + scored(part, assessment))
                .collect(Collectors.joining(" "));
        return "Your goal scores %d of 100; held against the foundation alone it reaches %d. %s"
                .formatted(assessment.alignmentScore(), assessment.intentAlignment(), sentences);
    }

    /** What speaks for the goal; each at most 500 characters. */
    public List<String> strengths(Assessment assessment) {
        return about(part -> part.isServed(assessment), assessment);
    }

    /** What speaks against it; each at most 500 characters. */
    public List<String> weaknesses(Assessment assessment) {
        return about(part -> !part.isServed(assessment), assessment);
    }

    private List<String> about(Predicate<Part> which, Assessment assessment) {
        return Stream.of(Part.values())
                .filter(which)
                .map(part -> parts.write(part, assessment))
                .toList();
    }

    private static String scored(Part part, Assessment assessment) {
        return part.isThere(assessment) ? " That gives " + part.score(assessment) + "." : "";
    }
}
