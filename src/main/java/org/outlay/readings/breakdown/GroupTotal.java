package org.outlay.readings.breakdown;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.readings.ledger.Figure;
import org.outlay.values.amount.Extent;

/**
 * The total of a group beside the figures of its members, which never add to each other.
 *
 * @param members the headline of each member that has one on the same basis and period
 * @param others what members have for the same time on another basis or in another unit:
 * not comparable
 * @param size how many members the group has
 * @param sum of the members' figures; absent without any
 */
public record GroupTotal(Figure total, List<Figure> members, List<Figure> others, int size, @Nullable Extent sum) {

	/** {@code "1 of 3 members"}. */
	public String coverage() {
		return this.members.size() + " of " + this.size + ((this.size == 1) ? " member" : " members");
	}

	/** One or two sentences. */
	public String words() {
		String told = (this.sum != null)
				? coverage() + (this.members.size() == 1 ? " has" : " have") + " a figure on the same basis, "
						+ this.sum.words() + ((this.members.size() > 1) ? " together" : "")
				: "None of the " + this.size + " members has a figure on the same basis";
		return told + "; the group's total is never added to them.";
	}

}
