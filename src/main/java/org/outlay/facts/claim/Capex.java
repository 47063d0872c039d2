package org.outlay.facts.claim;

import java.util.Objects;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

import org.outlay.values.amount.UnitKind;

/**
 * A claim of capital expenditure or AI investment: money on a basis, of the whole or of
 * one use or region.
 */
@Entity
@DiscriminatorValue("capex")
public class Capex extends Claim {

	protected Capex() {
	}

	/**
	 * A claim not recorded yet.
	 * @param family of its basis, which it needs
	 * @throws IllegalArgumentException without a basis, or if it is not money
	 */
	public Capex(ClaimContent content, UnitKind unitKind, @Nullable String family) {
		super(ClaimType.CAPEX, content, unitKind, family);
		if (content.basis() == null) {
			throw new IllegalArgumentException("capex claims need a basis");
		}
		if (unitKind != UnitKind.MONEY) {
			throw new IllegalArgumentException("capex is money, not a " + unitKind.code());
		}
	}

	/** The kind of capital expenditure, by its code in the dictionary. */
	public String basis() {
		return Objects.requireNonNull(content().basis());
	}

	/** The use the money is for; null for all uses. */
	public @Nullable String use() {
		return content().breakdown().use();
	}

	/** The region it is spent in; null for all regions. */
	public @Nullable String region() {
		return content().breakdown().region();
	}

}
