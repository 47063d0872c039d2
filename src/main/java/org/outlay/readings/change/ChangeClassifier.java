package org.outlay.readings.change;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.Nature;
import org.outlay.facts.source.Locator;
import org.outlay.readings.headline.AmountScale;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.headline.HeadlineRule;
import org.outlay.readings.headline.Relations.RelatedFigure;
import org.outlay.readings.headline.Relation;
import org.outlay.readings.headline.Relations;
import org.outlay.readings.headline.Successions;
import org.outlay.readings.headline.WholeQuantity;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.amount.Interval;
import org.outlay.values.period.AsOf;
import org.outlay.values.period.Match;
import org.outlay.values.period.PublicationWindow;

/**
 * Classifies a figure by what was known of its quantity when it was recorded. Later
 * records do not count, so the class never changes.
 */
final class ChangeClassifier {

	/** By when they were recorded, then published, then by their place in the text. */
	private static final Comparator<Figure> BY_RECORD = Comparator.comparing(Figure::recordedFrom)
		.thenComparing((figure) -> figure.source().published(), PublicationWindow.FIRST_TO_LAST)
		.thenComparing((figure) -> figure.source().id())
		.thenComparingInt((figure) -> place(figure.content().locator()))
		.thenComparing(Figure::id);

	private final Figure claim;

	private final AmountScale scale;

	private final Relations relations;

	/** The other figures on record at its moment, recorded before it or with it. */
	private final List<Figure> beside;

	/** The figures among these that precede it in the record. */
	private final List<Figure> known;

	/** The current figures among the known ones, the headline first. */
	private final List<Figure> current;

	/**
	 * Takes the first version of a claim.
	 * @param history every version of every claim on its quantity
	 */
	ChangeClassifier(Figure claim, List<Figure> history, AmountScale scale) {
		Instant moment = claim.recordedFrom();
		this.claim = claim;
		this.scale = scale;
		this.beside = history.stream()
			.filter((other) -> other.isCurrentAt(moment) && !other.id().equals(claim.id()) && !other.isDeprecated())
			.toList();
		this.relations = new Relations(scale,
				Successions.among(Stream.concat(Stream.of(claim), this.beside.stream()).toList()));
		this.known = this.beside.stream().filter((other) -> BY_RECORD.compare(other, claim) < 0).toList();
		this.current = current();
	}

	/** Excludes figures that the same speaker later narrowed or repeated. */
	private List<Figure> current() {
		LocalDate last = Stream.concat(Stream.of(this.claim), this.known.stream())
			.map((figure) -> window(figure).latest())
			.max(LocalDate::compareTo)
			.orElseThrow();
		List<Figure> figures = new WholeQuantity(this.claim.quantity(), this.known, Successions.among(this.known))
			.headline(HeadlineRule.of(new AsOf(last, Match.POSSIBLE, null)), this.scale)
			.map(Headline::current)
			.orElse(List.of());
		return figures.stream()
			.filter((figure) -> figures.stream()
				.noneMatch((other) -> Relations.isLater(other, figure) && List.of(Relation.REFINES, Relation.REAFFIRMS)
					.contains(this.relations.between(figure, other).relation())))
			.toList();
	}

	/**
	 * The class of the claim; empty if it is not news: it repeats another claim, its own
	 * source says what replaced it, or the editor has deprecated it.
	 * @param revised the claim it explicitly revises; null if none
	 */
	Optional<Classification> effect(@Nullable Figure revised) {
		if (this.claim.isDeprecated() || isRecalled() || isRepeated()) {
			return Optional.empty();
		}
		if (this.claim.content().isWithdrawal()) {
			return Optional
				.of(effect(ChangeClass.WITHDRAWN, revised, "The plan is withdrawn, and no amount replaces it."));
		}
		if (revised != null) {
			return Optional
				.of(effect(direction(revised), revised, "The source itself says that one replaces the other."));
		}
		if (isSuperseded()) {
			return Optional.of(effect(ChangeClass.NEW, null,
					"The same speaker has since given another figure, which was recorded earlier."));
		}
		return first(this::direction, (other) -> isRevision(other) && Relations.isLater(this.claim, other))
			.or(() -> first((other) -> ChangeClass.OUTCOME, this::isOutcome))
			.or(() -> first((other) -> ChangeClass.CONTRADICTED, this::isAgainst))
			.or(() -> first((other) -> isWithin(other) ? ChangeClass.NARROWED : ChangeClass.REAFFIRMED,
					(other) -> is(other, Relation.REAFFIRMS, Relation.AGREES) || isRetellingOfClaim(other)))
			.or(() -> first((other) -> ChangeClass.CONTRADICTED, (other) -> is(other, Relation.UNDETERMINED)))
			.or(() -> Optional.of(effect(ChangeClass.NEW, null, whyNew())));
	}

	private String whyNew() {
		if (this.current.isEmpty()) {
			return "Nothing was known of it.";
		}
		return this.current.stream().allMatch((other) -> is(other, Relation.REPEAT, Relation.EQUAL))
				? "Nothing was known of it but claims that say the same and go back to this one."
				: "It cannot be compared with what was known of it: they differ in nature or currency.";
	}

	/** Whether its own source reports it only to say what replaced it. */
	private boolean isRecalled() {
		return this.beside.stream()
			.anyMatch((other) -> this.claim.id().equals(other.content().links().revises())
					&& other.source().equals(this.claim.source()));
	}

	/** Whether its origin, another retelling or its own source had it before. */
	private boolean isRepeated() {
		return this.beside.stream().anyMatch((other) -> repeats(this.claim, other)) || this.known.stream()
			.anyMatch((other) -> is(other, Relation.REPEAT, Relation.EQUAL, Relation.MISREPORT) && !isOriginOf(other)
					&& !leadsHere(other));
	}

	private boolean isOriginOf(Figure other) {
		return !this.claim.isRetold() && !this.claim.isRepeat() && other.isRetold();
	}

	private boolean isRetellingOfClaim(Figure other) {
		return is(other, Relation.REPEAT, Relation.MISREPORT) && isOriginOf(other);
	}

	/** Whether a claim is recorded as a repeat of another, in either order. */
	private static boolean repeats(Figure one, Figure other) {
		return one.content().links().same().anyMatch(other.id()::equals);
	}

	/** Whether a claim repeats this one, directly or through others. */
	private boolean leadsHere(Figure other) {
		Set<String> reached = new HashSet<>(Set.of(other.id()));
		while (this.beside.stream()
			.filter((figure) -> reached.contains(figure.id()))
			.flatMap((figure) -> figure.content().links().same())
			.toList()
			.stream()
			.filter(reached::add)
			.count() > 0) {
			if (reached.contains(this.claim.id())) {
				return true;
			}
		}
		return false;
	}

	private boolean isSuperseded() {
		return this.known.stream()
			.anyMatch((other) -> this.claim.id().equals(other.content().links().revises())
					|| (isRevision(other) && Relations.isLater(other, this.claim)));
	}

	private boolean isRevision(Figure other) {
		return is(other, Relation.REVISION, Relation.REFINES);
	}

	/** Whether it is the first comparable actual. */
	private boolean isOutcome(Figure other) {
		return is(other, Relation.OUTCOME) && isActual(this.claim) && this.current.stream()
			.noneMatch((figure) -> isActual(figure) && !is(figure, Relation.NOT_COMPARABLE));
	}

	/** Compares the bounds, never a value between them. */
	private ChangeClass direction(Figure before) {
		Optional<Interval> from = measure(before);
		Interval to = this.claim.amount().interval();
		if (from.isEmpty() || from.get().equals(Interval.UNKNOWN) || to.equals(Interval.UNKNOWN)
				|| !before.countsAlike(this.claim)) {
			return ChangeClass.REVISED;
		}
		if (from.get().equals(to)) {
			return ChangeClass.REAFFIRMED;
		}
		if (from.get().contains(to)) {
			return ChangeClass.NARROWED;
		}
		Interval difference = to.minus(from.get());
		BigDecimal low = difference.low();
		BigDecimal high = difference.high();
		if (low != null && low.signum() >= 0) {
			return ChangeClass.REVISED_UP;
		}
		return (high != null && high.signum() <= 0) ? ChangeClass.REVISED_DOWN : ChangeClass.REVISED;
	}

	private boolean isWithin(Figure other) {
		Interval now = this.claim.amount().interval();
		return measure(other).filter((known) -> known.contains(now) && !known.equals(now)).isPresent();
	}

	/** The amount of another figure in the unit of the claim. */
	private Optional<Interval> measure(Figure other) {
		return other.amount().unit().equals(this.claim.amount().unit()) ? Optional.of(other.amount().interval())
				: this.scale.measure(other, this.claim.amount().unit());
	}

	private Optional<Classification> first(Function<Figure, ChangeClass> kind, Predicate<Figure> wanted) {
		return this.current.stream()
			.filter(wanted)
			.findFirst()
			.map((other) -> effect(kind.apply(other), other, relation(other).reason()));
	}

	private Classification effect(ChangeClass kind, @Nullable Figure before, String reason) {
		List<Figure> against = this.current.stream().filter(this::isAgainst).toList();
		boolean late = this.known.stream().anyMatch((other) -> Relations.isLater(other, this.claim));
		return new Classification(kind, before, against, late, reason);
	}

	/** An origin contradicts a retelling with another amount. */
	private boolean isAgainst(Figure other) {
		return is(other, Relation.CONFLICT) || (isRetellingOfClaim(other)
				&& measure(other).filter((known) -> !known.overlaps(this.claim.amount().interval())).isPresent());
	}

	private boolean is(Figure other, Relation... relations) {
		return List.of(relations).contains(relation(other).relation());
	}

	private RelatedFigure relation(Figure other) {
		return this.relations.between(other, this.claim);
	}

	private static boolean isActual(Figure figure) {
		return figure.content().nature() == Nature.ACTUAL;
	}

	/** Claims come only from sources that were read, which have a window. */
	private static PublicationWindow window(Figure figure) {
		return Objects.requireNonNull(figure.source().published());
	}

	/** 0 for tables, which carry the numbers of the source itself. */
	private static int place(Locator locator) {
		return locator.at().matches("[0-9]{1,9}") ? Integer.parseInt(locator.at()) : 0;
	}

	/**
	 * The class of a claim and the figures it was compared with, as in {@link Change}.
	 */
	record Classification(ChangeClass kind, @Nullable Figure before, List<Figure> against, boolean late,
			String reason) {
	}

}
