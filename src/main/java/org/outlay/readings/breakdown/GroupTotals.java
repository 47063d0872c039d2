package org.outlay.readings.breakdown;

import org.jspecify.annotations.Nullable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.outlay.facts.claim.Capex;
import org.outlay.facts.claim.query.ClaimFilter;
import org.outlay.facts.company.Company;
import org.outlay.readings.headline.AmountScale;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.headline.Headlines;
import org.outlay.readings.headline.Policy;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Ledger;
import org.outlay.values.amount.Extent;
import org.outlay.values.amount.Interval;
import org.outlay.values.period.AsOf;

import org.springframework.stereotype.Service;

/** Compares the totals of a group with the figures of its members. */
@Service
public record GroupTotals(Ledger ledger, AmountScale scale) {

	/** The most totals, and the most claims of members read for each. */
	private static final int MOST = 100;

	/** The capital expenditure of a group, one total a basis and period. */
	public List<GroupTotal> of(Company group, AsOf asOf) {
		if (group.memberIds().isEmpty()) {
			return List.of();
		}
		ClaimFilter filter = ClaimFilter.at(asOf).only(Capex.class).whole();
		List<Figure> totals = headlines(this.ledger.stretch(filter.about(List.of(group.id())), 0, MOST), asOf);
		return totals.stream()
			.map((total) -> total(total, group,
					this.ledger.stretch(filter.about(group.memberIds()).within(total.content().period()), 0, MOST),
					asOf))
			.toList();
	}

	private GroupTotal total(Figure total, Company group, List<Figure> ofMembers, AsOf asOf) {
		List<Figure> members = new ArrayList<>();
		List<Figure> others = new ArrayList<>();
		for (Figure figure : headlines(ofMembers, asOf)) {
			(isComparable(figure, total) ? members : others).add(figure);
		}
		Optional<Extent> sum = members.stream().map(Figure::extent).reduce(Extent::plus);
		return new GroupTotal(total, members, others, group.memberIds().size(), sum.orElse(null));
	}

	private static boolean isComparable(Figure member, Figure total) {
		return !member.amount().interval().equals(Interval.UNKNOWN)
				&& Objects.equals(member.content().basis(), total.content().basis())
				&& member.content().period().byDays().equals(total.content().period().byDays())
				&& member.amount().unit().equals(total.amount().unit());
	}

	private List<Figure> headlines(Collection<Figure> figures, AsOf asOf) {
		return Figure.byQuantity(figures)
			.values()
			.stream()
			.flatMap((quantity) -> Headlines.choose(quantity, List.of(), asOf, Policy.DEFAULT, this.scale).stream())
			.map(Headline::figure)
			.toList();
	}

	/**
	 * The total of a group beside the figures of its members, which never add to each
	 * other.
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

}
