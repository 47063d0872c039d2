package org.outlay.readings.headline;

import java.util.Objects;
import java.util.Optional;

import org.outlay.facts.claim.ClaimLinks;
import org.outlay.facts.claim.Nature;
import org.outlay.facts.claim.Quantity;
import org.outlay.facts.claim.Status;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.amount.Interval;
import org.outlay.values.amount.Unit;
import org.outlay.values.period.PublicationWindow;

/**
 * Computes how two claims relate: docs/domain.md names the rules, in the order they are
 * tried here.
 *
 * @param scale puts amounts of different units on one scale
 * @param successions the links of the claims compared
 */
public record Relations(AmountScale scale, Successions successions) {

	private static final RelatedFigure REPEAT = new RelatedFigure(Relation.REPEAT,
			"Both go back to one origin and count once.");

	private static final RelatedFigure LINKED = new RelatedFigure(Relation.REPEAT,
			"The editor reads one as a repeat of the other. They count once.");

	private static final RelatedFigure EQUAL = new RelatedFigure(Relation.EQUAL,
			"One source prints one amount twice, in two currencies or words. It counts once.");

	/** How two claims relate. Their order matters only for the wording. */
	public RelatedFigure between(Figure one, Figure other) {
		return linked(one, other).or(() -> incomparable(one, other)).orElseGet(() -> compared(one, other));
	}

	/**
	 * Whether a source says that the first, or what says the same, replaces the second.
	 */
	public boolean revises(Figure one, Figure other) {
		return this.successions.revises(one.id(), other.id());
	}

	private Optional<RelatedFigure> linked(Figure one, Figure other) {
		ClaimLinks a = one.content().links();
		ClaimLinks b = other.content().links();
		if (one.id().equals(b.corrects()) || other.id().equals(a.corrects())) {
			return Optional.of(new RelatedFigure(Relation.CORRECTION, "One corrects our own reading of the other."));
		}
		if (revises(one, other) || revises(other, one)) {
			return Optional
				.of(new RelatedFigure(Relation.REVISION, "A source itself says that one replaced the other."));
		}
		return Independence.isEqual(one, other) ? Optional.of(EQUAL) : Optional.empty();
	}

	private static Optional<RelatedFigure> incomparable(Figure one, Figure other) {
		Quantity a = one.quantity();
		Quantity b = other.quantity();
		if (!a.equals(b)) {
			return Optional.of(new RelatedFigure(Relation.NOT_COMPARABLE, "They differ in " + difference(a, b) + "."));
		}
		if (!one.countsAlike(other)) {
			boolean broken = one.content().status().contains(Status.B) || other.content().status().contains(Status.B);
			return Optional.of(new RelatedFigure(Relation.NOT_COMPARABLE,
					broken ? "One counts by a new scope: the series breaks between them."
							: "One counts more or less than the other: its definition differs."));
		}
		boolean outcome = (one.content().nature() == Nature.ACTUAL) != (other.content().nature() == Nature.ACTUAL);
		return outcome
				? Optional.of(new RelatedFigure(Relation.OUTCOME, "One is the actual; the other was said before."))
				: Optional.empty();
	}

	private RelatedFigure compared(Figure one, Figure other) {
		if (one.content().isWithdrawal() != other.content().isWithdrawal()) {
			return withdrawal(one, other);
		}
		Unit unit = one.amount().unit();
		boolean oneUnit = unit.equals(other.amount().unit());
		if (!oneUnit && Independence.isOneSentence(one, other)) {
			return EQUAL;
		}
		Optional<Interval> left = this.scale.measure(one, unit);
		Optional<Interval> right = this.scale.measure(other, unit);
		if (left.isEmpty() || right.isEmpty()) {
			return isRepeat(one, other) ? repeat(one, other)
					: new RelatedFigure(Relation.NOT_COMPARABLE, "They are stated in " + unit.words() + " and in "
							+ other.amount().unit().words() + ", and no exchange rate is available to compare them.");
		}
		Pair pair = new Pair(one, left.get(), other, right.get());
		if (isRepeat(one, other)) {
			return pair.overlaps() ? repeat(one, other) : misreport(pair);
		}
		if (Independence.isShared(one, other)) {
			if (one.isRetold() || other.isRetold()) {
				return pair.isSameContent() ? REPEAT : misreport(pair);
			}
			if (pair.overlaps()) {
				return REPEAT;
			}
		}
		return Independence.isSameSpeaker(one, other) ? ofOneSpeaker(pair, this.scale) : ofTwoSpeakers(pair);
	}

	/** Whether the two are linked as saying the same, directly or through others. */
	private boolean isRepeat(Figure one, Figure other) {
		return this.successions.areSame(one.id(), other.id());
	}

	/** Links across origins are the editor's reading. */
	private static RelatedFigure repeat(Figure one, Figure other) {
		return one.root().equals(other.root()) ? REPEAT : LINKED;
	}

	/** A retelling that says something else, or more, than its origin. */
	private static RelatedFigure misreport(Pair pair) {
		boolean first = Independence.isFrom(pair.one, pair.other);
		if (!first && !Independence.isFrom(pair.other, pair.one)) {
			return new RelatedFigure(Relation.MISREPORT, "Both go back to one origin, but do not say the same.");
		}
		Figure retelling = first ? pair.one : pair.other;
		Figure origin = first ? pair.other : pair.one;
		return new RelatedFigure(Relation.MISREPORT, "The retelling goes beyond its origin: " + origin.source().chip()
				+ " says " + origin.wording() + ", not " + retelling.wording() + ".");
	}

	private static RelatedFigure withdrawal(Figure one, Figure other) {
		if (Independence.isShared(one, other) && (one.isRetold() || other.isRetold())) {
			return REPEAT;
		}
		if (!Independence.isSameSpeaker(one, other)) {
			return new RelatedFigure(Relation.CONFLICT, "One source withdraws it; the other still states it.");
		}
		boolean withdrawn = one.content().isWithdrawal();
		Figure withdrawal = withdrawn ? one : other;
		Figure plan = withdrawn ? other : one;
		if (isLater(plan, withdrawal)) {
			return new RelatedFigure(Relation.REVISION, "The same speaker states it again after withdrawing it.");
		}
		return isLater(withdrawal, plan) ? new RelatedFigure(Relation.REVISION, "The same speaker later withdraws it.")
				: new RelatedFigure(Relation.UNDETERMINED,
						"The same speaker states and withdraws it; the dates do not show which came first.");
	}

	private static RelatedFigure ofOneSpeaker(Pair pair, AmountScale scale) {
		boolean turned = isLater(pair.one, pair.other);
		Figure before = turned ? pair.other : pair.one;
		Figure after = turned ? pair.one : pair.other;
		if (pair.isSame()) {
			return new RelatedFigure(Relation.REAFFIRMS, "The same speaker gives the same figure again.");
		}
		boolean ordered = turned || isLater(pair.other, pair.one);
		if (!ordered || after.amount().interval().equals(Interval.UNKNOWN)) {
			return pair.overlaps()
					? new RelatedFigure(Relation.AGREES, "The same speaker gives both figures, and both can be right.")
					: new RelatedFigure(Relation.UNDETERMINED,
							"The same speaker gives two figures; the dates do not show which came first.");
		}
		return scale.isWithin(after, before)
				? new RelatedFigure(Relation.REFINES,
						"The same speaker later gives a narrower figure within the earlier one.")
				: new RelatedFigure(Relation.REVISION,
						"The same speaker later gives a figure outside the earlier one.");
	}

	private static RelatedFigure ofTwoSpeakers(Pair pair) {
		String who = pair.one.source().equals(pair.other.source()) ? "Different speakers in one source"
				: "Different sources";
		String compared = pair.isConverted() ? ", compared at the rates of the methodology." : ".";
		if (pair.overlaps()) {
			return new RelatedFigure(Relation.AGREES, who + ", and they can both be right" + compared);
		}
		Nature one = pair.one.content().nature();
		Nature other = pair.other.content().nature();
		if (one != other) {
			return new RelatedFigure(Relation.NOT_COMPARABLE,
					"They differ in nature: " + one.words() + " and " + other.words() + ".");
		}
		return new RelatedFigure(Relation.CONFLICT, who + ", and they cannot both be right" + compared);
	}

	/** Whether the first was certainly published after the second. */
	public static boolean isLater(Figure one, Figure other) {
		return PublicationWindow.isBefore(other.source().published(), one.source().published());
	}

	private static String difference(Quantity a, Quantity b) {
		if (!a.subject().equals(b.subject())) {
			return "subject";
		}
		if (!a.measure().equals(b.measure())) {
			return "measure";
		}
		if (!Objects.equals(a.family(), b.family())) {
			return "family of bases";
		}
		return a.breakdown().equals(b.breakdown()) ? "period" : "scope";
	}

	/** Two figures with their possible values, in the unit of the first. */
	private record Pair(Figure one, Interval left, Figure other, Interval right) {

		boolean overlaps() {
			return this.left.overlaps(this.right);
		}

		/**
		 * Whether they say the same: in one unit, and a retelling leaves as much open as
		 * its origin. One that is recorded as the repeat of another claim says no more
		 * than that one.
		 */
		boolean isSameContent() {
			if (isConverted() || !overlaps()) {
				return false;
			}
			if (Independence.isFrom(this.one, this.other)) {
				return this.one.isRepeat() || this.left.contains(this.right);
			}
			return !Independence.isFrom(this.other, this.one) || this.other.isRepeat()
					|| this.right.contains(this.left);
		}

		/** Whether both print the same, in one unit. */
		boolean isSame() {
			return !isConverted() && this.one.amount().interval().equals(this.other.amount().interval());
		}

		boolean isConverted() {
			return !this.one.amount().unit().equals(this.other.amount().unit());
		}

	}

	/**
	 * How two claims relate.
	 *
	 * @param reason one plain sentence
	 */
	public record RelatedFigure(Relation relation, String reason) {
	}

}
