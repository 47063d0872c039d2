package org.outlay.readings.change;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.Nature;
import org.outlay.facts.source.Locator;
import org.outlay.readings.headline.AmountScale;
import org.outlay.readings.headline.Headlines;
import org.outlay.readings.headline.Policy;
import org.outlay.readings.headline.RelatedFigure;
import org.outlay.readings.headline.Relation;
import org.outlay.readings.headline.Relations;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.amount.Interval;
import org.outlay.values.period.AsOf;
import org.outlay.values.period.Match;
import org.outlay.values.period.PublicationWindow;

/**
 * Weighs a figure against what was known of its quantity when it came into the record. It
 * looks at nothing that came later, so that the outcome stays the same.
 */
final class ChangeClassifier {

	/** The order of the record: recorded, then published, then as the text has them. */
	private static final Comparator<Figure> BY_RECORD = Comparator.comparing(Figure::recordedFrom)
		.thenComparing((figure) -> window(figure).latest())
		.thenComparing((figure) -> window(figure).earliest())
		.thenComparing((figure) -> figure.source().id())
		.thenComparingInt((figure) -> place(figure.content().locator()))
		.thenComparing(Figure::id);

	private static final String TAKEN_BACK = "The plan is taken back, and no amount takes its place.";

	private final Figure claim;

	private final AmountScale scale;

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
	ChangeClassifier(Figure claim, List<Figure> history, AmountScale scale) {
		Instant moment = claim.recordedFrom();
		this.claim = claim;
		this.scale = scale;
		this.beside = history.stream()
			.filter((other) -> other.stoodAt(moment) && !other.id().equals(claim.id()) && !other.isDeprecated())
			.toList();
		this.known = this.beside.stream().filter((other) -> BY_RECORD.compare(other, claim) < 0).toList();
		this.inForce = inForce();
	}

	private List<Figure> inForce() {
		LocalDate last = Stream.concat(Stream.of(this.claim), this.known.stream())
			.map((figure) -> window(figure).latest())
			.max(LocalDate::compareTo)
			.orElseThrow();
		return Headlines.choose(this.known, List.of(), new AsOf(last, Match.POSSIBLE, null), Policy.DEFAULT, this.scale)
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
			.noneMatch((other) -> Relations.isLater(other, figure) && List.of(Relation.REFINES, Relation.REAFFIRMS)
				.contains(Relations.between(figure, other, this.scale).relation()));
	}

	/**
	 * What it did; empty where it is no news: it tells again what another one tells, its
	 * own source says what took its place, or the editor has set it aside.
	 * @param revised the claim it revises by its own words, if there is one
	 */
	Optional<Classification> effect(@Nullable Figure revised) {
		if (this.claim.isDeprecated() || isRecalled() || isToldAgain()) {
			return Optional.empty();
		}
		if (this.claim.content().isWithdrawal()) {
			return Optional.of(effect(ChangeClass.WITHDRAWN, revised, TAKEN_BACK));
		}
		if (revised != null) {
			return Optional.of(revision(revised, "The source itself says that one replaces the other."));
		}
		if (isSuperseded()) {
			return Optional.of(effect(ChangeClass.NEW, null,
					"The same voice has said something since, which was recorded earlier."));
		}
		return Stream.<Optional<Classification>>of(ofOneVoice(), outcome(), contradiction(), agreement(), openOrder())
			.flatMap(Optional::stream)
			.findFirst()
			.or(() -> Optional.of(effect(ChangeClass.NEW, null, this.inForce.isEmpty() ? "Nothing was known of it."
					: "What was known of it cannot be compared: it differs in nature or currency.")));
	}

	/** Told only to say what took its place. */
	private boolean isRecalled() {
		return this.beside.stream()
			.anyMatch((other) -> this.claim.id().equals(other.content().links().revises())
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
		return other.id().equals(one.content().links().repeats());
	}

	private boolean isSuperseded() {
		return this.known.stream()
			.anyMatch((other) -> this.claim.id().equals(other.content().links().revises())
					|| (is(other, Relation.REVISION, Relation.REFINES) && Relations.isLater(other, this.claim)));
	}

	private Optional<Classification> ofOneVoice() {
		return first((other) -> is(other, Relation.REVISION, Relation.REFINES) && Relations.isLater(this.claim, other))
			.map((other) -> revision(other, relation(other).reason()));
	}

	private Optional<Classification> outcome() {
		if (!isActual(this.claim)
				|| this.inForce.stream().anyMatch((other) -> isActual(other) && isComparable(other))) {
			return Optional.empty();
		}
		return first((other) -> is(other, Relation.OUTCOME))
			.map((other) -> effect(ChangeClass.OUTCOME, other, relation(other).reason()));
	}

	private Optional<Classification> contradiction() {
		return first(this::isAgainst).map((other) -> effect(ChangeClass.CONTRADICTED, other, relation(other).reason()));
	}

	private Optional<Classification> agreement() {
		return first((other) -> is(other, Relation.REAFFIRMS, Relation.AGREES)
				|| (is(other, Relation.REPEAT) && isOriginOf(other)))
			.map((other) -> effect(isWithin(other) ? ChangeClass.NARROWED : ChangeClass.REAFFIRMED, other,
					relation(other).reason()));
	}

	private Optional<Classification> openOrder() {
		return first((other) -> is(other, Relation.UNDETERMINED))
			.map((other) -> effect(ChangeClass.CONTRADICTED, other, relation(other).reason()));
	}

	private Classification revision(Figure before, String reason) {
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
				: this.scale.measure(other, this.claim.amount().unit());
	}

	private Classification effect(ChangeClass kind, @Nullable Figure before, String reason) {
		List<Figure> against = this.inForce.stream().filter(this::isAgainst).toList();
		boolean late = this.known.stream().anyMatch((other) -> Relations.isLater(other, this.claim));
		return new Classification(kind, before, against, late, reason);
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

	private RelatedFigure relation(Figure other) {
		return Relations.between(other, this.claim, this.scale);
	}

	private static boolean isActual(Figure figure) {
		return figure.content().nature() == Nature.ACTUAL;
	}

	/** Only a source that was read, and so has a window, makes claims. */
	private static PublicationWindow window(Figure figure) {
		return Objects.requireNonNull(figure.source().published());
	}

	/** Tables carry numbers of the source's own. */
	private static int place(Locator locator) {
		return locator.at().matches("[0-9]{1,9}") ? Integer.parseInt(locator.at()) : 0;
	}

	/**
	 * What a claim did to what was known of its quantity.
	 *
	 * @param before the figure it is held against
	 * @param against figures in force that cannot be true beside it
	 */
	record Classification(ChangeClass kind, @Nullable Figure before, List<Figure> against, boolean late,
			String reason) {

		static Classification correction(@Nullable Figure before, String reason) {
			return new Classification(ChangeClass.OUR_CORRECTION, before, List.of(), false, reason);
		}

	}

}
