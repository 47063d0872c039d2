package org.outlay.facts.claim.dictionary;

import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Converter;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.ClaimType;
import org.outlay.values.amount.UnitKind;
import org.outlay.values.amount.UnitWords;
import org.outlay.values.code.Coded;
import org.outlay.values.code.CodedConverter;

/** A measure: an entry of the published dictionary. */
@Entity
@Immutable
public class Measure {

	@Id
	private String code;

	@SuppressWarnings("UnusedVariable") // queries sort by it
	private int ordinal;

	private String label;

	private ClaimType records;

	private UnitKind unitKind;

	@Column(name = "nature")
	private Timing timing;

	private @Nullable String changeOf;

	@Embedded
	private Comparability comparability;

	@Embedded
	private @Nullable UnitWords noun;

	private String definition;

	@SuppressWarnings("NullAway.Init") // filled by JPA
	protected Measure() {
	}

	/**
	 * An entry of the dictionary.
	 * @param ordinal place among the measures
	 * @param records type of its claims
	 * @param unitKind kind of the units it takes
	 * @param changeOf code of the measure whose change it states; null for most
	 * @param noun what its amounts count
	 */
	public Measure(String code, int ordinal, String label, ClaimType records, UnitKind unitKind, Timing timing,
			@Nullable String changeOf, Comparability comparability, UnitWords noun, String definition) {
		this.code = code;
		this.ordinal = ordinal;
		this.label = label;
		this.records = records;
		this.unitKind = unitKind;
		this.timing = timing;
		this.changeOf = changeOf;
		this.comparability = comparability;
		this.noun = noun;
		this.definition = definition;
	}

	public String code() {
		return this.code;
	}

	public String label() {
		return this.label;
	}

	/** The type of its claims. */
	public ClaimType records() {
		return this.records;
	}

	/** The kind of the units it takes. */
	public UnitKind unitKind() {
		return this.unitKind;
	}

	public Timing timing() {
		return this.timing;
	}

	/**
	 * Code of the measure whose change this one states: growth, difference or multiple.
	 */
	public @Nullable String changeOf() {
		return this.changeOf;
	}

	/** The uses that its figures allow. */
	public Comparability comparability() {
		return this.comparability;
	}

	/** The things its amounts count, in words. */
	public UnitWords noun() {
		return Objects.requireNonNullElse(this.noun, UnitWords.NONE);
	}

	public String definition() {
		return this.definition;
	}

	/** Whether it is measured at a moment or over a period. */
	public enum Timing implements Coded {

		STOCK, FLOW;

		/** Its column. */
		@Converter(autoApply = true)
		static class TimingColumn extends CodedConverter<Timing> {

		}

	}

}
