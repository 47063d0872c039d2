package org.outlay.readings.breakdown;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.readings.ledger.Figure;
import org.outlay.values.amount.Extent;

/**
 * The total of a group beside the figures of its members, which never add to each other.
 *
 * @param members the headlines of members on the same basis and period
 * @param others headlines of members for the same time on another basis or in another
 * unit, which are not comparable
 * @param size the number of members of the group
 * @param sum of the members' figures; null without any
 */
public record GroupTotal(Figure total, List<Figure> members, List<Figure> others, int size, @Nullable Extent sum) {

	/** {@code "1 of 3 members"}. */
	public String coverage() {
		return this.members.size() + " of " + this.size + ((this.size == 1) ? " member" : " members");
	}

	public String words() {
		String sum = (this.sum != null)
				? coverage() + (this.members.size() == 1 ? " has" : " have") + " a figure on the same basis, "
						+ this.sum.words() + ((this.members.size() > 1) ? " together" : "")
				: "None of the " + this.size + " members has a figure on the same basis";
		return sum + "; the group's total is never added to them.";
	}

}
