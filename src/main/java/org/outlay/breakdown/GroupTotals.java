package org.outlay.breakdown;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.outlay.amount.Interval;
import org.outlay.amount.Quantity;
import org.outlay.claim.Cell;
import org.outlay.claim.ClaimFilter;
import org.outlay.claim.ClaimType;
import org.outlay.company.Company;
import org.outlay.headline.Headline;
import org.outlay.headline.Headlines;
import org.outlay.headline.Policy;
import org.outlay.headline.Yardstick;
import org.outlay.ledger.Figure;
import org.outlay.ledger.Ledger;
import org.outlay.period.AsOf;

import org.springframework.stereotype.Service;

/** Holds the totals of a group against what its members have. */
@Service
public class GroupTotals {

	/** So many totals are told at most, and so many claims of members read for each. */
	private static final int MOST = 100;

	private final Ledger ledger;

	private final Yardstick yardstick;

	GroupTotals(Ledger ledger, Yardstick yardstick) {
		this.ledger = ledger;
		this.yardstick = yardstick;
	}

	/** The capital expenditure of a group, one total a basis and period. */
	public List<GroupTotal> of(Company group, AsOf asOf) {
		if (group.memberIds().isEmpty()) {
			return List.of();
		}
		ClaimFilter filter = ClaimFilter.at(asOf).ofType(ClaimType.CAPEX).whole();
		List<Figure> totals = headlines(this.ledger.stretch(filter.about(List.of(group.id())), 0, MOST), asOf);
		return totals.stream()
			.map((total) -> total(total, group,
					this.ledger.stretch(filter.about(group.memberIds()).within(total.stated().period()), 0, MOST),
					asOf))
			.toList();
	}

	private GroupTotal total(Figure total, Company group, List<Figure> ofMembers, AsOf asOf) {
		List<Figure> members = new ArrayList<>();
		List<Figure> others = new ArrayList<>();
		for (Figure figure : headlines(ofMembers, asOf)) {
			(isComparable(figure, total) ? members : others).add(figure);
		}
		Optional<Quantity> sum = members.stream().map((figure) -> Quantity.of(figure.amount())).reduce(Quantity::plus);
		return new GroupTotal(total, members, others, group.memberIds().size(), sum.orElse(null));
	}

	private static boolean isComparable(Figure member, Figure total) {
		return !member.amount().interval().equals(Interval.UNKNOWN)
				&& Objects.equals(member.stated().basis(), total.stated().basis())
				&& member.stated().period().byDays().equals(total.stated().period().byDays())
				&& member.amount().unit().equals(total.amount().unit());
	}

	private List<Figure> headlines(Collection<Figure> figures, AsOf asOf) {
		Map<Cell, List<Figure>> cells = figures.stream()
			.collect(Collectors.groupingBy((figure) -> Cell.of(figure.stated()), LinkedHashMap::new,
					Collectors.toList()));
		return cells.values()
			.stream()
			.flatMap((cell) -> Headlines.choose(cell, List.of(), asOf, Policy.DEFAULT, this.yardstick).stream())
			.map(Headline::figure)
			.toList();
	}

}
