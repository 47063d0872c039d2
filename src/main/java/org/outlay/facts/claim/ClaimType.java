package org.outlay.facts.claim;

import java.util.function.BiFunction;

import jakarta.persistence.Converter;

import org.outlay.values.amount.UnitKind;
import org.outlay.values.code.Coded;
import org.outlay.values.code.CodedConverter;

/** The type of a claim: one of the two with rules of their own, or any other measure. */
public enum ClaimType implements Coded {

	CAPEX(Capex.class, Capex::new), DATA_BUDGET(DataBudget.class, DataBudget::new),
	OBSERVATION(Observation.class, Observation::new);

	private final Class<? extends Claim> entity;

	private final BiFunction<ClaimContent, UnitKind, Claim> constructor;

	ClaimType(Class<? extends Claim> entity, BiFunction<ClaimContent, UnitKind, Claim> constructor) {
		this.entity = entity;
		this.constructor = constructor;
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
	 * @throws IllegalArgumentException if the type does not take such content
	 */
	public Claim claim(ClaimContent content, UnitKind unitKind) {
		return this.constructor.apply(content, unitKind);
	}

	/** Its column. */
	@Converter(autoApply = true)
	static class Column extends CodedConverter<ClaimType> {

	}

}
