package org.outlay.readings.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.ClaimContent;
import org.outlay.facts.claim.ClaimType;
import org.outlay.facts.claim.Quantity;
import org.outlay.facts.claim.Rank;
import org.outlay.facts.claim.Status;
import org.outlay.values.amount.Amount;

/**
 * One version of a claim with everything a reader needs to judge it.
 *
 * @param content what it states
 * @param type capital expenditure, data budget or any other measure
 * @param version counts from 1
 * @param recordedFrom when Outlay took this version in
 * @param recordedTo the moment this version stopped standing, not included; absent while
 * it stands
 * @param basis absent but for capital expenditure
 * @param parts which part of the whole it is about; empty for the whole
 * @param origin the source it is retold from, where it names one
 * @param asserter who says it, where that is a subject
 */
public record Figure(ClaimContent content, ClaimType type, int version, Instant recordedFrom,
		@Nullable Instant recordedTo, SubjectRef subject, Label measure, @Nullable Label basis, List<Label> parts,
		SourceRef source, @Nullable SourceRef origin, @Nullable SubjectRef asserter) {

	/** A version that stands. */
	public Figure(ClaimContent content, ClaimType type, int version, Instant recordedFrom, SubjectRef subject,
			Label measure, @Nullable Label basis, List<Label> parts, SourceRef source, @Nullable SourceRef origin,
			@Nullable SubjectRef asserter) {
		this(content, type, version, recordedFrom, null, subject, measure, basis, parts, source, origin, asserter);
	}

	/** Whether this version stood at a moment of Outlay's clock. */
	public boolean stoodAt(Instant moment) {
		return !this.recordedFrom.isAfter(moment) && (this.recordedTo == null || this.recordedTo.isAfter(moment));
	}

	public String id() {
		return this.content.id();
	}

	public Quantity quantity() {
		return Quantity.of(this.content);
	}

	/** Figures by the quantity they are about, in the order the quantities first come. */
	public static Map<Quantity, List<Figure>> byQuantity(Collection<Figure> figures) {
		return figures.stream()
			.collect(Collectors.groupingBy(Figure::quantity, LinkedHashMap::new, Collectors.toList()));
	}

	/** What it is about: {@code "AI capital expenditure, Overseas, 2026"}. */
	public String topic() {
		String whole = (this.basis != null) ? this.basis.label() : this.measure.label();
		String what = this.parts.isEmpty() ? whole
				: whole + ", " + this.parts.stream().map(Label::label).collect(Collectors.joining(", "));
		return this.content.period().isUnknown() ? what : what + ", " + this.content.period().words();
	}

	/** Its permalink. */
	public String path() {
		return "/claims/" + id();
	}

	/** Where it stands on the page of its source. */
	public String passage() {
		return this.source.path() + "#" + this.content.locator().anchor();
	}

	public Amount amount() {
		return this.content.amount();
	}

	/** The amount in ready words, hedge and all. */
	public String wording() {
		return this.content.amount().wording();
	}

	/**
	 * The nature and the unusual statuses in words: {@code plan, low reliability},
	 * {@code plan, withdrawn}.
	 */
	public String standing() {
		StringBuilder words = new StringBuilder(this.content.nature().words());
		if (this.content.isWithdrawal()) {
			return words.append(", withdrawn").toString();
		}
		this.content.sortedStatus()
			.stream()
			.filter((status) -> status != Status.A)
			.filter((status) -> !status.words().contentEquals(this.content.nature().words()))
			.forEach((status) -> words.append(", ").append(status.words()));
		return words.toString();
	}

	/** Who says it inside the source. */
	public String voice() {
		return this.content.assertedBy().name();
	}

	public boolean isDeprecated() {
		return this.content.rank() == Rank.DEPRECATED;
	}

	/**
	 * The id of the source it goes back to in the end, through every retelling.
	 */
	public String root() {
		return ((this.origin != null) ? this.origin : this.source).root();
	}

	/** Whether it, or its source as a whole, only tells what another source told. */
	public boolean isRetold() {
		return !root().equals(this.source.id());
	}

	/** Whether it only says again what another claim says. */
	public boolean isRepeat() {
		return this.content.links().repeats() != null;
	}

}
