package org.outlay.readings.coverage;

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
import org.outlay.readings.headline.ResolvedQuantities;
import org.outlay.readings.headline.ResolvedQuantity;
import org.outlay.readings.ledger.Quantities;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.readings.view.PointOfView;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;

/** Reads what is covered, and what is not. */
@Service
public class Coverages {

	/** A grid has no more quantities. */
	public static final int MOST = 1000;

	/** So many leads are told. */
	public static final int MOST_LEADS = 12;

	private static final List<ClaimOrder> BY_MEASURE = List.of(new ClaimOrder(ClaimKey.MEASURE, false));

	private final Quantities quantities;

	private final ResolvedQuantities resolved;

	private final Measures measures;

	private final SubjectRegister subjectRegister;

	Coverages(Quantities quantities, ResolvedQuantities resolved, Measures measures, SubjectRegister subjectRegister) {
		this.quantities = quantities;
		this.resolved = resolved;
		this.measures = measures;
		this.subjectRegister = subjectRegister;
	}

	/** What a question and a view give. */
	public CoverageGrid grid(CoverageScope scope, PointOfView view) {
		List<SubjectRegister.Member> roll = this.subjectRegister.all();
		ClaimFilter filter = view.claims().ofMeasure(scope.measure()).about(ids(roll, scope.kind()));
		List<Quantity> found = this.quantities.stretch(filter, BY_MEASURE, 0, MOST + 1);
		List<Quantity> shown = (found.size() > MOST) ? whole(found) : found;
		long leftOut = (found.size() > MOST) ? this.quantities.count(filter) - shown.size() : 0;
		List<ResolvedQuantity> readings = this.resolved.read(this.quantities.figures(shown, view.asOf().recorded()),
				view.asOf(), view.rule());
		GridBuilder gridBuilder = new GridBuilder(view.asOf(), kinds(roll), order());
		List<CoverageRow> rows = gridBuilder.rows(readings);
		List<Suggestion> suggestions = new Suggestions(rows, view.asOf(), this.resolved)
			.all(scope.measure() == null && leftOut == 0);
		return new CoverageGrid(scope, view, gridBuilder.years(),
				rows.stream().filter((row) -> scope.state() == null || row.has(scope.state())).toList(),
				CoverageSummary.of(rows, view.asOf()), without(roll, scope.kind(), rows),
				suggestions.stream().limit(MOST_LEADS).toList(), suggestions.size(), leftOut);
	}

	/** Without the row that is not all there. */
	private static List<Quantity> whole(List<Quantity> cut) {
		Quantity last = cut.get(cut.size() - 1);
		List<Quantity> whole = cut.stream()
			.filter((quantity) -> !quantity.measure().equals(last.measure())
					|| !quantity.subject().equals(last.subject()))
			.toList();
		return whole.isEmpty() ? cut.subList(0, MOST) : whole;
	}

	private static @Nullable List<String> ids(List<SubjectRegister.Member> roll, @Nullable RowKind kind) {
		return (kind == null) ? null
				: roll.stream().filter((one) -> one.kind() == kind).map((one) -> one.subject().id()).toList();
	}

	private static Map<String, RowKind> kinds(List<SubjectRegister.Member> roll) {
		return roll.stream().collect(Collectors.toMap((one) -> one.subject().id(), SubjectRegister.Member::kind));
	}

	/** The place of each measure in the dictionary. */
	private List<String> order() {
		return this.measures.findAll(Sort.by("ordinal")).stream().map(Measure::code).toList();
	}

	private static List<SubjectRef> without(List<SubjectRegister.Member> roll, @Nullable RowKind kind,
			List<CoverageRow> rows) {
		Set<String> with = rows.stream().map((row) -> row.subject().id()).collect(Collectors.toSet());
		return roll.stream()
			.filter((one) -> (kind != null) ? one.kind() == kind : one.house() != null)
			.filter(SubjectRegister.Member::isSpender)
			.map(SubjectRegister.Member::subject)
			.filter((subject) -> !with.contains(subject.id()))
			.toList();
	}

}
