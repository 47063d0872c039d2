package org.outlay.readings.sourceview;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.outlay.facts.claim.AsserterKind;
import org.outlay.facts.subject.SubjectType;
import org.outlay.readings.headline.Relation;
import org.outlay.readings.ledger.Figure;

/**
 * What a source says, and how it stands beside the others.
 *
 * @param source its id
 * @param claims its claims that were public, in the order of its text
 * @param positions what it says of each quantity, in the order of its text
 * @param quantities how many quantities its claims are about; of more than are held
 * against others, only the first have a stance
 */
public record SourceAssessment(String source, List<Figure> claims, List<SourcePosition> positions, int quantities) {

	/** Who speaks inside it, from the strongest kind of voice to the weakest. */
	public List<SpeakerCount> voices() {
		Map<AsserterKind, List<Figure>> byKind = this.claims.stream()
			.collect(Collectors.groupingBy((figure) -> figure.content().assertedBy().kind(),
					() -> new EnumMap<>(AsserterKind.class), Collectors.toList()));
		return byKind.entrySet()
			.stream()
			.map((kind) -> new SpeakerCount(kind.getKey(), kind.getValue().size(), byFrequency(kind.getValue())))
			.toList();
	}

	private static List<String> byFrequency(List<Figure> figures) {
		return figures.stream()
			.collect(Collectors.groupingBy(Figure::voice, TreeMap::new, Collectors.counting()))
			.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
			.map(Map.Entry::getKey)
			.toList();
	}

	/** How many subjects of each type its claims are about. */
	public Map<SubjectType, Long> subjects() {
		return this.claims.stream()
			.map(Figure::subject)
			.distinct()
			.collect(Collectors.groupingBy((subject) -> subject.type(), () -> new EnumMap<>(SubjectType.class),
					Collectors.counting()));
	}

	/** Claims that go back to another source. */
	public List<Figure> retold() {
		return this.claims.stream().filter(Figure::isRetold).toList();
	}

	/** The quantities it has the headline of. */
	public List<SourcePosition> shown() {
		return this.positions.stream().filter(SourcePosition::shown).toList();
	}

	/** The quantities another source speaks of, too. */
	public List<SourcePosition> shared() {
		return this.positions.stream().filter((position) -> !position.isAlone()).toList();
	}

	/** The quantities only it speaks of. */
	public List<SourcePosition> alone() {
		return this.positions.stream().filter(SourcePosition::isAlone).toList();
	}

	/**
	 * How often it stands to another source in each relation; a conflict with what no
	 * longer counts is none.
	 */
	public Map<Relation, Long> relations() {
		return this.positions.stream()
			.flatMap((position) -> position.differences().stream())
			.filter((positionDifference) -> positionDifference.relation() != Relation.CONFLICT
					|| positionDifference.isConflict())
			.map(SourcePosition.Difference::relation)
			.collect(Collectors.groupingBy(Function.identity(), () -> new EnumMap<>(Relation.class),
					Collectors.counting()));
	}

	/**
	 * Who speaks inside a source.
	 *
	 * @param names as the source describes them, the one heard most first
	 */
	public record SpeakerCount(AsserterKind kind, long claims, List<String> names) {

	}

}
