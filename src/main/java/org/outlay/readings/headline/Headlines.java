package org.outlay.readings.headline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.Nature;
import org.outlay.facts.claim.Rank;
import org.outlay.facts.claim.Status;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.amount.Interval;
import org.outlay.values.amount.Unit;
import org.outlay.values.period.AsOf;
import org.outlay.values.period.Period;
import org.outlay.values.period.PublicationWindow;

/** Chooses the headline of a quantity: deterministic, every step recorded. */
final class Headlines {

	private static final List<Nature> OF_THE_PAST = List.of(Nature.ACTUAL, Nature.COMMITMENT, Nature.GUIDANCE,
			Nature.PLAN, Nature.FORECAST);

	/** Actuals of an open period come last: it cannot be over yet. */
	private static final List<Nature> AHEAD = List.of(Nature.GUIDANCE, Nature.COMMITMENT, Nature.PLAN, Nature.FORECAST,
			Nature.ACTUAL);

	private final HeadlineRule rule;

	private final AmountScale scale;

	private final Relations relations;

	private final List<Headline.SelectionStep> trace = new ArrayList<>();

	private List<Figure> left;

	private final List<Figure> dropped = new ArrayList<>();

	private Headlines(WholeQuantity quantity, HeadlineRule rule, AmountScale scale) {
		this.left = quantity.figures();
		this.rule = rule;
		this.scale = scale;
		this.relations = new Relations(scale, quantity.successions());
	}

	/** The headline of a quantity; empty if no claim was public, current and allowed. */
	static Optional<Headline> choose(WholeQuantity quantity, HeadlineRule rule, AmountScale scale) {
		return new Headlines(quantity, rule, scale).choose();
	}

	/** Every step of {@link #choose}, even if no claim was left. */
	static List<Headline.SelectionStep> trace(WholeQuantity quantity, HeadlineRule rule, AmountScale scale) {
		Headlines headlines = new Headlines(quantity, rule, scale);
		headlines.choose();
		return List.copyOf(headlines.trace);
	}

	private Optional<Headline> choose() {
		AsOf asOf = this.rule.asOf();
		keep("public", "was public on " + asOf.dayWords(), (figure) -> asOf.isPublic(figure.source().published()));
		List<Figure> known = this.left;
		Replacements replacements = new Replacements(known, asOf, this.relations);
		keep("current", "no other claim has replaced it, or what it repeats",
				(figure) -> !replacements.isReplaced(figure));
		keep("not-deprecated", "the editor has not deprecated it", (figure) -> !figure.isDeprecated());
		asked();
		if (this.rule.policy() == Policy.EXCLUDE_ANONYMOUS) {
			Strength strength = new Strength(known);
			keep("named", "readers can know who says it, or who said it first",
					(figure) -> !strength.isAnonymous(figure));
		}
		if (this.left.isEmpty()) {
			return Optional.empty();
		}
		List<Figure> eligible = this.left;
		this.dropped.clear();
		narrow(new Strength(eligible));
		List<Figure> alternatives = new ArrayList<>(this.dropped);
		Collections.reverse(alternatives);
		return Optional.of(new Headline(this.left.get(0), this.rule.versioned(), List.copyOf(this.trace), alternatives,
				agreement(eligible)));
	}

	private void asked() {
		if (!this.rule.isOfAllNatures()) {
			keep("nature-asked", "is of the nature asked for",
					(figure) -> this.rule.natures().contains(figure.content().nature()));
		}
		String basis = this.rule.basis();
		if (basis != null) {
			keep("basis-asked", "is in the term asked for", (figure) -> basis.equals(figure.content().basis()));
		}
	}

	private void narrow(Strength strength) {
		best("definition", "counts what others count: no status D, definition differs",
				Comparator.comparing((figure) -> figure.content().status().contains(Status.D)));
		best("repeat", "a claim comes before those that repeat or equal it", Comparator
			.comparing((figure) -> figure.content().rank() != Rank.PREFERRED && strength.repeatsAnother(figure)));
		if (this.rule.policy() == Policy.CONSERVATIVE_MIN) {
			Unit unit = this.left.get(0).amount().unit();
			keepComparable(unit);
			best("lowest", "the smallest low end", Comparator
				.comparing((figure) -> this.scale.measure(figure, unit).map(Interval::low).orElse(BigDecimal.ZERO)));
		}
		Comparator<Figure> latest = Comparator.comparing(Headlines::published).reversed();
		if (this.rule.policy() == Policy.LATEST) {
			best("latest", "published last", latest);
		}
		best("preferred", "the editor prefers it, with a reason",
				Comparator.comparing((figure) -> figure.content().rank()));
		List<Nature> natures = natures(this.left.get(0).content().period());
		best("nature", natureWords(this.left.get(0).content().period()),
				Comparator.comparingInt((figure) -> natures.indexOf(figure.content().nature())));
		best("speaker", "the strongest kind of speaker; a retelling comes after its origin, never before",
				strength.order());
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

	private List<Nature> natures(Period period) {
		return (isEnded(period) || period.instant()) ? OF_THE_PAST : AHEAD;
	}

	private String natureWords(Period period) {
		String counts = "what counts most for ";
		if (isEnded(period)) {
			return counts + "a time that is over: actuals, then commitments";
		}
		return counts + (period.instant() ? "a moment: actuals, then commitments"
				: "a period that is open: guidance, then commitments, plans and forecasts");
	}

	private boolean isEnded(Period period) {
		LocalDate end = period.end();
		return end != null && end.isBefore(this.rule.asOf().day());
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
		return this.relations.between(one, other).relation() == Relation.CONFLICT;
	}

}
