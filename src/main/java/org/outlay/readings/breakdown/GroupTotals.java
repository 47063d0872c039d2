package org.outlay.readings.breakdown;

import org.jspecify.annotations.Nullable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.outlay.facts.claim.Capex;
import org.outlay.facts.claim.query.QuantityFilter;
import org.outlay.facts.company.Company;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.headline.HeadlineRule;
import org.outlay.readings.headline.ResolvedQuantities;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.amount.Extent;
import org.outlay.values.amount.Interval;

import org.springframework.stereotype.Service;

/** Compares the totals of a group with the figures of its members. */
@Service
public record GroupTotals(ResolvedQuantities resolved) {

	/** The capital expenditure of a group, one total a family of bases and period. */
	public List<GroupTotal> of(Company group, HeadlineRule rule) {
		if (group.memberIds().isEmpty()) {
			return List.of();
		}
		QuantityFilter filter = QuantityFilter.recorded(rule.asOf().recorded()).only(Capex.class).unbroken();
		List<Figure> ofMembers = figures(filter.about(group.memberIds()), rule);
		return figures(filter.about(List.of(group.id())), rule).stream()
			.map((total) -> total(total, group,
					ofMembers.stream()
						.filter((member) -> member.content().period().overlaps(total.content().period()))
						.toList()))
			.toList();
	}

	private static GroupTotal total(Figure total, Company group, List<Figure> ofMembers) {
		List<Figure> members = new ArrayList<>();
		List<Figure> others = new ArrayList<>();
		for (Figure figure : ofMembers) {
			(isComparable(figure, total) ? members : others).add(figure);
		}
		Optional<Extent> sum = members.stream().map(Figure::extent).reduce(Extent::plus);
		return new GroupTotal(total, members, others, group.memberIds().size(), group.isOpen(), sum.orElse(null));
	}

	private static boolean isComparable(Figure member, Figure total) {
		return !member.amount().interval().equals(Interval.UNKNOWN) && member.concept().equals(total.concept())
				&& member.countsAlike(total)
				&& member.content().period().byDays().equals(total.content().period().byDays())
				&& member.amount().unit().equals(total.amount().unit());
	}

	private List<Figure> figures(QuantityFilter filter, HeadlineRule rule) {
		return this.resolved.read(filter, rule)
			.stream()
			.flatMap((quantity) -> quantity.headline().stream())
			.map(Headline::figure)
			.toList();
	}

	/**
	 * The total of a group beside the figures of its members, which never add to each
	 * other.
	 *
	 * @param members the headlines of members of the same family and period
	 * @param others headlines of members for the same time of another family or in
	 * another unit, which are not comparable
	 * @param size the number of members of the group, as far as they are named
	 * @param open whether the group stands for these members and perhaps others
	 * @param sum of the members' figures; null without any
	 */
	public record GroupTotal(Figure total, List<Figure> members, List<Figure> others, int size, boolean open,
			@Nullable Extent sum) {

		/** {@code "1 of 3 members"}. */
		public String coverage() {
			return this.members.size() + " of " + this.size + (this.open ? " named" : "")
					+ ((this.size == 1) ? " member" : " members");
		}

		public String words() {
			String sum = (this.sum != null)
					? coverage() + (this.members.size() == 1 ? " has" : " have") + " a figure of the same family, "
							+ this.sum.words() + ((this.members.size() > 1) ? " together" : "")
					: "None of the " + this.size + (this.open ? " named" : "")
							+ " members has a figure of the same family";
			return sum + "; the group's total is never added to them." + unnamed() + excess();
		}

		private String unnamed() {
			return this.open
					? " The group has these members and perhaps others, so its total may be larger than theirs." : "";
		}

		private String excess() {
			return isExceeded() ? " Together they exceed the group's total: both cannot be right." : "";
		}

		/** Whether the members' figures exceed the total, which those of some cannot. */
		public boolean isExceeded() {
			BigDecimal high = this.total.amount().interval().high();
			BigDecimal low = (this.sum != null) ? this.sum.interval().low() : null;
			return high != null && low != null && low.compareTo(high) > 0;
		}

	}

}
