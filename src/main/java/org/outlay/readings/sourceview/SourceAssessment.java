package org.outlay.readings.sourceview;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.outlay.facts.claim.AsserterKind;
import org.outlay.facts.subject.SubjectType;
import org.outlay.readings.headline.Relation;
import org.outlay.readings.ledger.Figure;

/**
 * The claims of a source, compared with those of others.
 *
 * @param source its id
 * @param claims its public claims, in the order of its text
 * @param positions its position on each quantity, in the order of its text
 * @param quantities the number of quantities of its claims; only the first of very many
 * have a position
 */
public record SourceAssessment(String source, List<Figure> claims, List<SourcePosition> positions, int quantities) {

	/** The speakers in it, from the strongest kind to the weakest. */
	public List<SpeakerCount> voices() {
		return this.claims.stream()
			.collect(Collectors.groupingBy((figure) -> figure.content().assertedBy().kind(),
					() -> new EnumMap<>(AsserterKind.class), Collectors.toList()))
			.entrySet()
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

	/** The number of subjects of each type. */
	public Map<SubjectType, Long> subjects() {
		return this.claims.stream()
			.map(Figure::subject)
			.distinct()
			.collect(Collectors.groupingBy((subject) -> subject.type(), () -> new EnumMap<>(SubjectType.class),
					Collectors.counting()));
	}

	/** Claims that go back to another source, without those that go beyond it. */
	public List<Figure> retold() {
		Set<String> misreports = misreports();
		return this.claims.stream().filter((figure) -> figure.isRetold() && !misreports.contains(figure.id())).toList();
	}

	/** The ids of its claims that go beyond what they retell. */
	public Set<String> misreports() {
		return this.positions.stream()
			.flatMap((position) -> position.differences().stream())
			.filter(SourcePosition.Difference::isBeyondOrigin)
			.map((difference) -> difference.here().id())
			.collect(Collectors.toSet());
	}

	/** The number of claims of another source that go beyond the one they retell here. */
	public long exceeded(String other) {
		return this.positions.stream()
			.flatMap((position) -> position.differences().stream())
			.filter((difference) -> difference.isExceeded() && difference.there().source().id().equals(other))
			.map((difference) -> difference.there().id())
			.distinct()
			.count();
	}

	/** The quantities of which it has the headline. */
	public List<SourcePosition> shown() {
		return this.positions.stream().filter(SourcePosition::shown).toList();
	}

	/** The quantities on which other sources have claims, too. */
	public List<SourcePosition> shared() {
		return this.positions.stream().filter((position) -> !position.isAlone()).toList();
	}

	/** The quantities on which only it has claims. */
	public List<SourcePosition> alone() {
		return this.positions.stream().filter(SourcePosition::isAlone).toList();
	}

	/** Counts differences by relation, without conflicts that no longer count. */
	public Map<Relation, Long> relations() {
		return this.positions.stream()
			.flatMap((position) -> position.differences().stream())
			.filter((difference) -> difference.relation() != Relation.CONFLICT || difference.isConflict())
			.map(SourcePosition.Difference::relation)
			.collect(Collectors.groupingBy(Function.identity(), () -> new EnumMap<>(Relation.class),
					Collectors.counting()));
	}

	/**
	 * The speakers of one kind in a source.
	 *
	 * @param names as the source describes them, from the most claims to the fewest
	 */
	public record SpeakerCount(AsserterKind kind, long claims, List<String> names) {
	}

}
