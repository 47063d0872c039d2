package org.outlay.readings.headline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.AsserterKind;
import org.outlay.facts.claim.Nature;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.amount.Interval;
import org.outlay.values.amount.Unit;
import org.outlay.values.period.AsOf;
import org.outlay.values.period.PublicationWindow;

/** Chooses the headline of a quantity: deterministic, every step recorded. */
public final class Headlines {

	private final Collection<Figure> successors;

	private final AsOf asOf;

	private final Policy policy;

	private final AmountScale scale;

	private final List<Headline.SelectionStep> trace = new ArrayList<>();

	private List<Figure> left;

	private final List<Figure> dropped = new ArrayList<>();

	private Headlines(List<Figure> claims, Collection<Figure> successors, AsOf asOf, Policy policy, AmountScale scale) {
		this.left = claims;
		this.successors = successors;
		this.asOf = asOf;
		this.policy = policy;
		this.scale = scale;
	}

	/**
	 * The headline of the claims of one quantity, without comparing amounts of different
	 * units; empty if none was public and current on the day.
	 */
	public static Optional<Headline> choose(List<Figure> claims, AsOf asOf, Policy policy) {
		return choose(claims, List.of(), asOf, policy, AmountScale.SAME_UNIT);
	}

	/**
	 * The headline of the claims of one quantity; empty if none was public and current on
	 * the day.
	 * @param successors claims of any quantity that revise or correct some of them
	 */
	public static Optional<Headline> choose(List<Figure> claims, Collection<Figure> successors, AsOf asOf,
			Policy policy, AmountScale scale) {
		return new Headlines(claims, successors, asOf, policy, scale).choose();
	}

	/** Every step of {@link #choose}, even if no claim was left. */
	static List<Headline.SelectionStep> trace(List<Figure> claims, Collection<Figure> successors, AsOf asOf,
			Policy policy, AmountScale scale) {
		Headlines headlines = new Headlines(claims, successors, asOf, policy, scale);
		headlines.choose();
		return List.copyOf(headlines.trace);
	}

	private Optional<Headline> choose() {
		Predicate<Figure> isPublic = (figure) -> this.asOf.isPublic(figure.source().published());
		keep("public", "was public on " + this.asOf.dayWords(), isPublic);
		List<Figure> known = Stream.concat(this.left.stream(), this.successors.stream().filter(isPublic))
			.filter((figure) -> !figure.isDeprecated())
			.toList();
		keep("in-force", "no later claim by the same speaker has replaced it", (figure) -> !isReplaced(figure, known));
		keep("not-deprecated", "the editor has not deprecated it", (figure) -> !figure.isDeprecated());
		if (this.policy == Policy.EXCLUDE_ANONYMOUS) {
			keep("named", "a named speaker says it",
					(figure) -> figure.content().assertedBy().kind() != AsserterKind.UNNAMED_PEOPLE);
		}
		if (this.left.isEmpty()) {
			return Optional.empty();
		}
		List<Figure> eligible = this.left;
		this.dropped.clear();
		narrow();
		List<Figure> alternatives = new ArrayList<>(this.dropped);
		Collections.reverse(alternatives);
		return Optional.of(new Headline(this.left.get(0), this.policy.versioned(), List.copyOf(this.trace),
				alternatives, agreement(eligible)));
	}

	private void narrow() {
		if (this.policy == Policy.CONSERVATIVE_MIN) {
			Unit unit = this.left.get(0).amount().unit();
			keepComparable(unit);
			best("lowest", "the smallest low end", Comparator
				.comparing((figure) -> this.scale.measure(figure, unit).map(Interval::low).orElse(BigDecimal.ZERO)));
		}
		Comparator<Figure> latest = Comparator.comparing(Headlines::published).reversed();
		if (this.policy == Policy.LATEST) {
			best("latest", "published last", latest);
		}
		best("preferred", "the editor prefers it, with a reason",
				Comparator.comparing((figure) -> figure.content().rank()));
		best("nature", "what counts most for a period that " + (isEnded(this.left.get(0))
				? "has ended: actuals, then commitments" : "is open: guidance, then commitments, plans and forecasts"),
				Comparator.comparingInt((figure) -> nature(figure)));
		best("speaker", "the strongest kind of speaker; a retelling comes after its origin",
				Comparator.comparing((Figure figure) -> figure.content().assertedBy().kind())
					.thenComparing(Figure::isRetold)
					.thenComparing(Figure::isRepeat));
		best("latest", "published last", latest);
		Unit unit = this.left.get(0).amount().unit();
		best("narrower", "the narrower interval",
				Comparator.comparing((figure) -> width(figure, unit), Comparator.nullsLast(Comparator.naturalOrder())));
		best("id", "the first id, so that the choice is always the same", Comparator.comparing(Figure::id));
	}

	private void keep(String name, String words, Predicate<Figure> wanted) {
		List<Figure> kept = this.left.stream().filter(wanted).toList();
		List<Figure> gone = this.left.stream().filter(wanted.negate()).toList();
		this.trace.add(new Headline.SelectionStep(name, words, ids(kept), ids(gone)));
		this.dropped.addAll(gone);
		this.left = kept;
	}

	private void best(String name, String words, Comparator<Figure> order) {
		if (this.left.size() > 1) {
			Figure best = this.left.stream().min(order).orElseThrow();
			keep(name, words, (figure) -> order.compare(figure, best) == 0);
		}
	}

	/** Drops claims without a low end in the unit: none can be the smallest. */
	private void keepComparable(Unit unit) {
		Predicate<Figure> comparable = (figure) -> this.scale.measure(figure, unit).map(Interval::low).isPresent();
		if (this.left.stream().anyMatch(comparable) && !this.left.stream().allMatch(comparable)) {
			keep("comparable", "can be compared in " + unit.words(), comparable);
		}
	}

	private static List<String> ids(List<Figure> figures) {
		return figures.stream().map(Figure::id).toList();
	}

	private boolean isReplaced(Figure figure, List<Figure> known) {
		return known.stream().anyMatch((other) -> {
			String id = figure.id();
			if (id.equals(other.content().links().revises()) || id.equals(other.content().links().corrects())) {
				return true;
			}
			return Relations.isLater(other, figure)
					&& Relations.between(figure, other, this.scale).relation() == Relation.REVISION;
		});
	}

	private boolean isEnded(Figure figure) {
		LocalDate end = figure.content().period().end();
		return end != null && end.isBefore(this.asOf.day());
	}

	/** Actuals of an open period come last for flows, which cannot be actual yet. */
	private int nature(Figure figure) {
		List<Nature> order = (isEnded(figure) || figure.content().period().instant())
				? List.of(Nature.ACTUAL, Nature.COMMITMENT, Nature.GUIDANCE, Nature.PLAN, Nature.FORECAST)
				: List.of(Nature.GUIDANCE, Nature.COMMITMENT, Nature.PLAN, Nature.FORECAST, Nature.ACTUAL);
		return order.indexOf(figure.content().nature());
	}

	private static LocalDate published(Figure figure) {
		PublicationWindow window = figure.source().published();
		return (window != null) ? window.latest() : LocalDate.MIN;
	}

	/** Null, which sorts last, for an unbounded interval or one on no common scale. */
	private @Nullable BigDecimal width(Figure figure, Unit unit) {
		Interval interval = this.scale.measure(figure, unit).orElse(Interval.UNKNOWN);
		BigDecimal low = interval.low();
		BigDecimal high = interval.high();
		return (low != null && high != null) ? high.subtract(low) : null;
	}

	private Agreement agreement(List<Figure> eligible) {
		List<List<Figure>> speakers = Independence.groups(eligible);
		if (speakers.size() < 2) {
			return Agreement.SINGLE;
		}
		boolean conflict = speakers.stream()
			.anyMatch((one) -> speakers.stream()
				.filter((other) -> other != one)
				.flatMap(List::stream)
				.anyMatch((against) -> one.stream().anyMatch((figure) -> isConflict(figure, against))));
		return conflict ? Agreement.CONFLICTING : Agreement.CONSISTENT;
	}

	private boolean isConflict(Figure one, Figure other) {
		return Relations.between(one, other, this.scale).relation() == Relation.CONFLICT;
	}

}
