package org.outlay.facts.claim.query;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Root;

import org.outlay.facts.claim.Claim;

/**
 * One key of a sort order of claims; claims without a value come last, also descending.
 */
public record ClaimOrder(ClaimKey key, boolean descending) {

	/** These keys; claims equal by them are sorted quantity by quantity. */
	public static List<Order> jpa(List<ClaimOrder> keys, Root<Claim> claim, AbstractQuery<?> query,
			CriteriaBuilder builder) {
		List<ClaimOrder> all = new ArrayList<>(keys);
		ClaimKey.BY_QUANTITY.stream()
			.filter((key) -> keys.stream().noneMatch((given) -> given.key == key))
			.forEach((key) -> all.add(new ClaimOrder(key, false)));
		return all.stream().map((one) -> one.jpa(claim, query, builder)).toList();
	}

	/** This key as JPA sees it. */
	public Order jpa(Root<Claim> claim, AbstractQuery<?> query, CriteriaBuilder builder) {
		return this.key.order(this.descending, claim, query, builder);
	}

}
