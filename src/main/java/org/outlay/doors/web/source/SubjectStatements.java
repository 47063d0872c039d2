package org.outlay.doors.web.source;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Label;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.readings.sourceview.SourceAssessment;
import org.outlay.values.english.English;

/**
 * What a source says of one subject.
 *
 * @param claims how many claims, in words
 */
record SubjectStatements(SubjectRef subject, String claims, List<Topic> topics) {

	/** Subject by subject, the one it says most of first. */
	static List<SubjectStatements> of(SourceAssessment assessment) {
		Set<String> shown = assessment.shown().stream().map((one) -> one.figure().id()).collect(Collectors.toSet());
		Map<SubjectRef, List<Figure>> bySubject = by(assessment.claims(), Figure::subject);
		return bySubject.entrySet()
			.stream()
			.sorted(Comparator.comparing((entry) -> -entry.getValue().size()))
			.map((entry) -> new SubjectStatements(entry.getKey(), English.count(entry.getValue().size(), "claim"),
					topics(entry.getValue(), shown)))
			.toList();
	}

	private static List<Topic> topics(List<Figure> figures, Set<String> shown) {
		return by(figures, Topic::label).entrySet()
			.stream()
			.map((topic) -> new Topic(topic.getKey(), "/measures/" + topic.getValue().get(0).measure().code(),
					topic.getValue().stream().map((figure) -> Line.of(figure, shown.contains(figure.id()))).toList()))
			.toList();
	}

	private static <K> Map<K, List<Figure>> by(List<Figure> figures, Function<Figure, K> key) {
		return figures.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
	}

	/** Claims of one measure on one basis. */
	record Topic(Label label, String path, List<Line> lines) {

		static Label label(Figure figure) {
			return (figure.basis() != null) ? figure.basis() : figure.measure();
		}

	}

	/**
	 * One claim.
	 *
	 * @param when what time and which part it is about: {@code "2026, overseas"}
	 * @param place {@code line 15}
	 * @param anchor where that is on the page
	 * @param shown whether it is the headline of its quantity
	 */
	record Line(Figure figure, String when, String place, String anchor, boolean shown) {

		static Line of(Figure figure, boolean shown) {
			String when = Stream
				.concat(Stream.of(figure.content().period().words()), figure.parts().stream().map(Label::label))
				.collect(Collectors.joining(", "));
			return new Line(figure, when, figure.content().locator().words(), figure.content().locator().anchor(),
					shown);
		}

	}

}
