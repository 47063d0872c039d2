package org.outlay.change;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.amount.Interval;
import org.outlay.claim.Nature;
import org.outlay.headline.Headlines;
import org.outlay.headline.Policy;
import org.outlay.headline.Related;
import org.outlay.headline.Relation;
import org.outlay.headline.Relations;
import org.outlay.headline.Yardstick;
import org.outlay.ledger.Figure;
import org.outlay.period.AsOf;
import org.outlay.period.Match;

/**
 * Weighs a figure against what was known of its quantity when it came into the record. It
 * looks at nothing that came later, so that the outcome stays the same.
 */
final class Weighing {

	private static final String TAKEN_BACK = "The plan is taken back, and no amount takes its place.";

	private final Figure claim;

	private final Yardstick yardstick;

	/** What stood beside it, whether it came before or with it. */
	private final List<Figure> beside;

	/** What came before it. */
	private final List<Figure> known;

	/** What of that was in force, the figure that was shown first. */
	private final List<Figure> inForce;

	/**
	 * Of a first version.
	 * @param history every version of every claim on its quantity
	 */
	Weighing(Figure claim, List<Figure> history, Yardstick yardstick) {
		Instant moment = claim.recordedFrom();
		this.claim = claim;
		this.yardstick = yardstick;
		this.beside = history.stream()
			.filter((other) -> other.stoodAt(moment) && !other.id().equals(claim.id()) && !other.isDeprecated())
			.toList();
		this.known = this.beside.stream().filter((other) -> Order.BY_RECORD.compare(other, claim) < 0).toList();
		this.inForce = inForce();
	}

	private List<Figure> inForce() {
		LocalDate last = Stream.concat(Stream.of(this.claim), this.known.stream())
			.map((figure) -> Order.window(figure).latest())
			.max(LocalDate::compareTo)
			.orElseThrow();
		return Headlines
			.choose(this.known, List.of(), new AsOf(last, Match.POSSIBLE, null), Policy.DEFAULT, this.yardstick)
			.map((headline) -> {
				List<Figure> figures = new ArrayList<>(List.of(headline.figure()));
				figures.addAll(headline.alternatives());
				return figures.stream().filter((figure) -> isLastWord(figure, figures)).toList();
			})
			.orElse(List.of());
	}

	/**
	 * Nor is a wider or equal figure of the same voice what a later one is held against.
	 */
	private boolean isLastWord(Figure figure, List<Figure> figures) {
		return figures.stream()
			.noneMatch((other) -> Order.isLater(other, figure) && List.of(Relation.REFINES, Relation.REAFFIRMS)
				.contains(Relations.between(figure, other, this.yardstick).relation()));
	}

	/**
	 * What it did; empty where it is no news: it tells again what another one tells, its
	 * own source says what took its place, or the editor has set it aside.
	 * @param revised the claim it revises by its own words, if there is one
	 */
	Optional<Effect> effect(@Nullable Figure revised) {
		if (this.claim.isDeprecated() || isRecalled() || isToldAgain()) {
			return Optional.empty();
		}
		if (this.claim.stated().isWithdrawal()) {
			return Optional.of(effect(ChangeClass.WITHDRAWN, revised, TAKEN_BACK));
		}
		if (revised != null) {
			return Optional.of(revision(revised, "The source itself says that one replaces the other."));
		}
		if (isSuperseded()) {
			return Optional.of(effect(ChangeClass.NEW, null,
					"The same voice has said something since, which was recorded earlier."));
		}
		return Stream.<Optional<Effect>>of(ofOneVoice(), outcome(), contradiction(), agreement(), openOrder())
			.flatMap(Optional::stream)
			.findFirst()
			.or(() -> Optional.of(effect(ChangeClass.NEW, null, this.inForce.isEmpty() ? "Nothing was known of it."
					: "What was known of it cannot be compared: it differs in nature or currency.")));
	}

	/** Told only to say what took its place. */
	private boolean isRecalled() {
		return this.beside.stream()
			.anyMatch((other) -> this.claim.id().equals(other.stated().links().revises())
					&& other.source().equals(this.claim.source()));
	}

	/** Its origin, another retelling or its own source had it before. */
	private boolean isToldAgain() {
		return this.beside.stream().anyMatch((other) -> saysAgain(this.claim, other)) || this.known.stream()
			.anyMatch((other) -> relation(other).relation() == Relation.REPEAT && !isOriginOf(other)
					&& !saysAgain(other, this.claim));
	}

	private boolean isOriginOf(Figure other) {
		return !this.claim.isRetold() && !this.claim.isRepeat() && other.isRetold();
	}

	/** Whether a claim is recorded as saying another again, whichever came in first. */
	private static boolean saysAgain(Figure one, Figure other) {
		return other.id().equals(one.stated().links().repeats());
	}

	private boolean isSuperseded() {
		return this.known.stream()
			.anyMatch((other) -> this.claim.id().equals(other.stated().links().revises())
					|| (is(other, Relation.REVISION, Relation.REFINES) && Order.isLater(other, this.claim)));
	}

	private Optional<Effect> ofOneVoice() {
		return first((other) -> is(other, Relation.REVISION, Relation.REFINES) && Order.isLater(this.claim, other))
			.map((other) -> revision(other, relation(other).reason()));
	}

	private Optional<Effect> outcome() {
		if (!isActual(this.claim)
				|| this.inForce.stream().anyMatch((other) -> isActual(other) && isComparable(other))) {
			return Optional.empty();
		}
		return first((other) -> is(other, Relation.OUTCOME))
			.map((other) -> effect(ChangeClass.OUTCOME, other, relation(other).reason()));
	}

	private Optional<Effect> contradiction() {
		return first(this::isAgainst).map((other) -> effect(ChangeClass.CONTRADICTED, other, relation(other).reason()));
	}

	private Optional<Effect> agreement() {
		return first((other) -> is(other, Relation.REAFFIRMS, Relation.AGREES)
				|| (is(other, Relation.REPEAT) && isOriginOf(other)))
			.map((other) -> effect(isWithin(other) ? ChangeClass.NARROWED : ChangeClass.REAFFIRMED, other,
					relation(other).reason()));
	}

	private Optional<Effect> openOrder() {
		return first((other) -> is(other, Relation.UNDETERMINED))
			.map((other) -> effect(ChangeClass.CONTRADICTED, other, relation(other).reason()));
	}

	private Effect revision(Figure before, String reason) {
		return effect(direction(before), before, reason);
	}

	/** By the bounds, never by what lies between them. */
	private ChangeClass direction(Figure before) {
		Optional<Interval> from = measure(before);
		Interval to = this.claim.amount().interval();
		if (from.isEmpty() || from.get().equals(Interval.UNKNOWN) || to.equals(Interval.UNKNOWN)) {
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

	/** Another figure in the unit of the claim. */
	private Optional<Interval> measure(Figure other) {
		return other.amount().unit().equals(this.claim.amount().unit()) ? Optional.of(other.amount().interval())
				: this.yardstick.measure(other, this.claim.amount().unit());
	}

	private Effect effect(ChangeClass kind, @Nullable Figure before, String reason) {
		List<Figure> against = this.inForce.stream().filter(this::isAgainst).toList();
		boolean late = this.known.stream().anyMatch((other) -> Order.isLater(other, this.claim));
		return new Effect(kind, before, against, late, reason);
	}

	/** An origin is contradicted by who retells it wrongly. */
	private boolean isAgainst(Figure other) {
		return is(other, Relation.CONFLICT) || (is(other, Relation.REPEAT) && isOriginOf(other)
				&& measure(other).filter((known) -> !known.overlaps(this.claim.amount().interval())).isPresent());
	}

	private Optional<Figure> first(Predicate<Figure> wanted) {
		return this.inForce.stream().filter(wanted).findFirst();
	}

	private boolean is(Figure other, Relation... relations) {
		return List.of(relations).contains(relation(other).relation());
	}

	private boolean isComparable(Figure other) {
		return !is(other, Relation.NOT_COMPARABLE);
	}

	private Related relation(Figure other) {
		return Relations.between(other, this.claim, this.yardstick);
	}

	private static boolean isActual(Figure figure) {
		return figure.stated().nature() == Nature.ACTUAL;
	}

}
