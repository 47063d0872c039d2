package org.outlay.facts.claim;

import java.util.Set;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

import org.outlay.values.amount.UnitKind;

/**
 * A claim of a budget for training data: the money, how many times another budget it is,
 * or its rank among budgets.
 */
@Entity
@DiscriminatorValue("data-budget")
public class DataBudget extends Claim {

	private static final Set<UnitKind> KINDS = Set.of(UnitKind.MONEY, UnitKind.RATIO, UnitKind.RANK);

	protected DataBudget() {
	}

	/**
	 * A claim not recorded yet.
	 * @throws IllegalArgumentException with a basis, or if it is not money, a ratio or a
	 * rank
	 */
	public DataBudget(ClaimContent content, UnitKind unitKind) {
		super(ClaimType.DATA_BUDGET, content, unitKind, null);
		if (!KINDS.contains(unitKind)) {
			throw new IllegalArgumentException("a data budget is money, a ratio or a rank, not a " + unitKind.code());
		}
	}

	/**
	 * The models the data are for, by the code of a part; null for all of the subject's.
	 */
	public @Nullable String item() {
		return content().breakdown().item();
	}

}
