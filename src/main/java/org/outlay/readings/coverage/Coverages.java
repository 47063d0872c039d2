package org.outlay.readings.coverage;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.Quantity;
import org.outlay.facts.claim.dictionary.Measure;
import org.outlay.facts.claim.dictionary.Measures;
import org.outlay.facts.claim.query.ClaimFilter;
import org.outlay.facts.claim.query.ClaimKey;
import org.outlay.facts.claim.query.ClaimOrder;
import org.outlay.facts.company.CompanyKind;
import org.outlay.facts.event.ReportedEvents;
import org.outlay.facts.subject.SubjectType;
import org.outlay.readings.headline.ResolvedQuantities;
import org.outlay.readings.headline.ResolvedQuantity;
import org.outlay.readings.ledger.Quantities;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.code.Coded;

import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads which quantities are covered, and which are not. */
@Service
public record Coverages(Quantities quantities, ResolvedQuantities resolved, Measures measures, ReportedEvents events,
		JdbcClient jdbc) {

	/** The most quantities of a grid. */
	public static final int MOST = 1000;

	/** The most suggestions listed. */
	public static final int MOST_LEADS = 12;

	private static final List<ClaimOrder> BY_MEASURE = List.of(new ClaimOrder(ClaimKey.MEASURE, false));

	public CoverageGrid grid(CoverageScope scope, PointOfView view) {
		List<Member> members = members();
		RowKind kind = scope.kind();
		ClaimFilter filter = view.claims()
			.ofMeasure(scope.measure())
			.about((kind == null) ? null
					: members.stream().filter((one) -> one.kind() == kind).map((one) -> one.subject().id()).toList());
		List<Quantity> found = this.quantities.stretch(filter, BY_MEASURE, 0, MOST + 1);
		List<Quantity> shown = (found.size() > MOST) ? whole(found) : found;
		long leftOut = (found.size() > MOST) ? this.quantities.count(filter) - shown.size() : 0;
		List<ResolvedQuantity> readings = this.resolved.read(shown, view.rule());
		GridBuilder gridBuilder = new GridBuilder(view.asOf(), readings,
				members.stream().collect(Collectors.toMap((one) -> one.subject().id(), Member::kind)));
		List<CoverageRow> rows = gridBuilder
			.rows(this.measures.findAll(Sort.by("ordinal")).stream().map(Measure::code).toList());
		List<Suggestion> suggestions = new Suggestions(rows,
				(scope.measure() == null) ? planned(members, kind, view) : List.of(), view.asOf(), this.resolved)
			.all(scope.measure() == null && leftOut == 0);
		return new CoverageGrid(scope, view, gridBuilder.years(),
				rows.stream().filter((row) -> scope.state() == null || row.has(scope.state())).toList(),
				CoverageSummary.of(rows, view.asOf()), without(members, kind, rows),
				suggestions.stream().limit(MOST_LEADS).toList(), suggestions.size(), leftOut);
	}

	/** Planned events without news, those whose time was over first at the start. */
	private List<Suggestion> planned(List<Member> members, @Nullable RowKind kind, PointOfView view) {
		Map<String, SubjectRef> subjects = members.stream()
			.filter((one) -> kind == null || one.kind() == kind)
			.collect(Collectors.toMap((one) -> one.subject().id(), Member::subject));
		return this.events.all(view.asOf())
			.stream()
			.filter((event) -> event.isOverdue(view.asOf().day()))
			.filter((event) -> subjects.containsKey(event.subjectIds().get(0)))
			.sorted(Comparator.comparing((event) -> event.date().end(),
					Comparator.nullsLast(Comparator.naturalOrder())))
			.map((event) -> new Suggestion(Suggestion.Reason.PLANNED,
					event.title() + " (" + event.date().words() + "): planned, and nothing recorded since.",
					subjects.get(event.subjectIds().get(0)), null, null, null))
			.toList();
	}

	/** Drops the last row, which may be incomplete. */
	private static List<Quantity> whole(List<Quantity> cut) {
		Quantity last = cut.get(cut.size() - 1);
		List<Quantity> whole = cut.stream()
			.filter((quantity) -> !quantity.measure().equals(last.measure())
					|| !quantity.subject().equals(last.subject()))
			.toList();
		return whole.isEmpty() ? cut.subList(0, MOST) : whole;
	}

	private static List<SubjectRef> without(List<Member> members, @Nullable RowKind kind, List<CoverageRow> rows) {
		Set<String> with = rows.stream().map((row) -> row.subject().id()).collect(Collectors.toSet());
		return members.stream()
			.filter((one) -> (kind != null) ? one.kind() == kind : one.house() != null)
			.filter(Member::isSpender)
			.map(Member::subject)
			.filter((subject) -> !with.contains(subject.id()))
			.toList();
	}

	/** All subjects by name, including those without claims. */
	private List<Member> members() {
		return this.jdbc.sql("""
				select s.id, s.type, s.name, c.kind from subject s left join company c on c.id = s.id
				order by s.name, s.id
				""").query((row, number) -> {
			SubjectType type = Coded.parse(SubjectType.class, row.getString("type"));
			String kind = row.getString("kind");
			return new Member(new SubjectRef(row.getString("id"), type, row.getString("name")),
					(kind != null) ? Coded.parse(CompanyKind.class, kind) : null);
		}).list();
	}

	/**
	 * One subject.
	 *
	 * @param house null except for companies
	 */
	private record Member(SubjectRef subject, @Nullable CompanyKind house) {

		RowKind kind() {
			return RowKind.of(this.subject.type(), this.house);
		}

		/** Whether it may have figures; organisations that only publish have none. */
		boolean isSpender() {
			return this.house == null || this.house.isCompany() || this.house == CompanyKind.INVESTOR;
		}

	}

}
