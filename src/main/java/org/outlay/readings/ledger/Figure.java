package org.outlay.readings.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.ClaimContent;
import org.outlay.facts.claim.ClaimType;
import org.outlay.facts.claim.Quantity;
import org.outlay.facts.claim.Rank;
import org.outlay.facts.claim.Status;
import org.outlay.values.amount.Amount;
import org.outlay.values.amount.Extent;
import org.outlay.values.amount.UnitWords;

/**
 * One version of a claim with everything a reader needs to judge it.
 *
 * @param version counts from 1
 * @param recordedFrom when Outlay recorded this version
 * @param recordedTo when this version ended, exclusive; null while it is current
 * @param noun what its amount counts, in words
 * @param basis the term of the source; null except for capital expenditure
 * @param family of its basis; null without one
 * @param parts the part of the whole it is about; empty for the whole
 * @param origin the source it is retold from; null if it names none
 * @param asserter the speaker; null if it is not a subject of Outlay
 */
public record Figure(ClaimContent content, ClaimType type, int version, Instant recordedFrom,
		@Nullable Instant recordedTo, SubjectRef subject, Label measure, UnitWords noun, @Nullable Label basis,
		@Nullable Label family, List<Label> parts, SourceRef source, @Nullable SourceRef origin,
		@Nullable SubjectRef asserter) {

	/** Whether this version was the current one at a moment of Outlay's clock. */
	public boolean isCurrentAt(Instant moment) {
		return !this.recordedFrom.isAfter(moment) && (this.recordedTo == null || this.recordedTo.isAfter(moment));
	}

	public String id() {
		return this.content.id();
	}

	public Quantity quantity() {
		return Quantity.of(this.content, (this.family != null) ? this.family.code() : null);
	}

	/** Figures by the quantity they are about, in the order the quantities first come. */
	public static Map<Quantity, List<Figure>> byQuantity(Collection<Figure> figures) {
		return figures.stream()
			.collect(Collectors.groupingBy(Figure::quantity, LinkedHashMap::new, Collectors.toList()));
	}

	/** The basis of capital expenditure, or the measure of anything else. */
	public Label what() {
		return (this.basis != null) ? this.basis : this.measure;
	}

	/** Some figures without those that repeat or equal another of them. */
	public static List<Figure> withoutRepeats(Collection<Figure> figures) {
		Set<String> ids = figures.stream().map(Figure::id).collect(Collectors.toSet());
		return figures.stream().filter((figure) -> figure.content().links().same().noneMatch(ids::contains)).toList();
	}

	/** The family of bases of capital expenditure, or the measure of anything else. */
	public Label concept() {
		return (this.family != null) ? this.family : this.measure;
	}

	/** {@code "AI capital expenditure, Overseas, 2026"}. */
	public String topic() {
		String what = Label.list(what(), this.parts);
		return this.content.period().isUnknown() ? what : what + ", " + this.content.period().words();
	}

	public String path() {
		return "/claims/" + id();
	}

	/** The address of its passage on the page of its source. */
	public String passage() {
		return this.source.path() + "#" + this.content.locator().anchor();
	}

	public Amount amount() {
		return this.content.amount();
	}

	/** The amount in ready words, hedge and all. */
	public String wording() {
		return wording(amount());
	}

	/** The words of its amount after conversion. */
	public String wording(Amount converted) {
		return converted.wording(this.noun);
	}

	/** The amount for arithmetic. */
	public Extent extent() {
		return extent(amount());
	}

	/** The converted amount for arithmetic. */
	public Extent extent(Amount converted) {
		return Extent.of(converted, this.noun);
	}

	/**
	 * The nature and the unusual statuses in words: {@code plan, low reliability},
	 * {@code plan, withdrawn}.
	 */
	public String standing() {
		String nature = this.content.nature().words();
		Stream<String> others = this.content.isWithdrawal() ? Stream.of("withdrawn")
				: this.content.sortedStatus()
					.stream()
					.filter((status) -> status != Status.A)
					.map(Status::words)
					.filter((words) -> !words.equals(nature));
		return Stream.concat(Stream.of(nature), others).collect(Collectors.joining(", "));
	}

	/** The speaker, as the source describes them. */
	public String voice() {
		return this.content.assertedBy().name();
	}

	public boolean isDeprecated() {
		return this.content.rank() == Rank.DEPRECATED;
	}

	/**
	 * Whether it counts what another figure counts: both or neither by a definition that
	 * differs, both or neither after a break in the series.
	 */
	public boolean countsAlike(Figure other) {
		return marks().equals(other.marks())
				&& (!marks().contains(Status.D) || Objects.equals(this.basis, other.basis));
	}

	private Set<Status> marks() {
		return this.content.status()
			.stream()
			.filter((status) -> status == Status.B || status == Status.D)
			.collect(Collectors.toSet());
	}

	/** The id of the source it goes back to in the end, through every retelling. */
	public String root() {
		return ((this.origin != null) ? this.origin : this.source).root();
	}

	/** Whether it, or its source as a whole, retells another source. */
	public boolean isRetold() {
		return !root().equals(this.source.id());
	}

	/** Whether it repeats or equals another claim, in whatever words or currency. */
	public boolean isRepeat() {
		return this.content.links().same().findAny().isPresent();
	}

}
