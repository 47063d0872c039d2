package org.outlay.facts.claim;

import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

import org.outlay.values.amount.UnitKind;
import org.outlay.values.code.Coded;
import org.outlay.values.code.CodedConverter;

/** The type of a claim: one of the two with rules of their own, or any other measure. */
public enum ClaimType implements Coded {

	CAPEX(Capex.class), DATA_BUDGET(DataBudget.class), OBSERVATION(Observation.class);

	private final Class<? extends Claim> entity;

	ClaimType(Class<? extends Claim> entity) {
		this.entity = entity;
	}

	/** The code in the dictionary: {@code data-budget}. */
	@Override
	public String code() {
		return Coded.super.code().replace('_', '-');
	}

	public Class<? extends Claim> entity() {
		return this.entity;
	}

	/**
	 * A claim of this type, not recorded yet.
	 * @param family of its basis; null without a basis
	 * @throws IllegalArgumentException if the type does not take such content
	 */
	public Claim claim(ClaimContent content, UnitKind unitKind, @Nullable String family) {
		return switch (this) {
			case CAPEX -> new Capex(content, unitKind, family);
			case DATA_BUDGET -> new DataBudget(content, unitKind);
			case OBSERVATION -> new Observation(content, unitKind);
		};
	}

	/** Its column. */
	@Converter(autoApply = true)
	static class Column extends CodedConverter<ClaimType> {

	}

}
