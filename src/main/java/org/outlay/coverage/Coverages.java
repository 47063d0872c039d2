package org.outlay.coverage;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.outlay.claim.Cell;
import org.outlay.claim.ClaimFilter;
import org.outlay.claim.ClaimKey;
import org.outlay.claim.ClaimOrder;
import org.outlay.claim.Measure;
import org.outlay.claim.Measures;
import org.outlay.headline.CellReading;
import org.outlay.headline.Cells;
import org.outlay.ledger.Quantities;
import org.outlay.ledger.SubjectRef;
import org.outlay.lens.Lens;

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

	private final Cells cells;

	private final Measures measures;

	private final Roll roll;

	Coverages(Quantities quantities, Cells cells, Measures measures, Roll roll) {
		this.quantities = quantities;
		this.cells = cells;
		this.measures = measures;
		this.roll = roll;
	}

	/** What a question and a view give. */
	public Grid grid(Question question, Lens lens) {
		List<Roll.Member> roll = this.roll.all();
		ClaimFilter filter = lens.claims().ofMeasure(question.measure()).about(ids(roll, question.kind()));
		List<Cell> found = this.quantities.stretch(filter, BY_MEASURE, 0, MOST + 1);
		List<Cell> shown = (found.size() > MOST) ? whole(found) : found;
		long leftOut = (found.size() > MOST) ? this.quantities.count(filter) - shown.size() : 0;
		List<CellReading> readings = this.cells.read(this.quantities.figures(shown, lens.asOf().recorded()),
				lens.asOf(), lens.rule());
		Layout layout = new Layout(lens.asOf(), kinds(roll), order());
		List<Row> rows = layout.rows(readings);
		List<Lead> leads = new Leads(rows, lens.asOf(), this.cells).all(question.measure() == null && leftOut == 0);
		return new Grid(question, lens, layout.years(),
				rows.stream().filter((row) -> question.state() == null || row.has(question.state())).toList(),
				Summary.of(rows, lens.asOf()), without(roll, question.kind(), rows),
				leads.stream().limit(MOST_LEADS).toList(), leads.size(), leftOut);
	}

	/** Without the row that is not all there. */
	private static List<Cell> whole(List<Cell> cut) {
		Cell last = cut.get(cut.size() - 1);
		List<Cell> whole = cut.stream()
			.filter((cell) -> !cell.measure().equals(last.measure()) || !cell.subject().equals(last.subject()))
			.toList();
		return whole.isEmpty() ? cut.subList(0, MOST) : whole;
	}

	private static @Nullable List<String> ids(List<Roll.Member> roll, @Nullable RowKind kind) {
		return (kind == null) ? null
				: roll.stream().filter((one) -> one.kind() == kind).map((one) -> one.subject().id()).toList();
	}

	private static Map<String, RowKind> kinds(List<Roll.Member> roll) {
		return roll.stream().collect(Collectors.toMap((one) -> one.subject().id(), Roll.Member::kind));
	}

	/** The place of each measure in the dictionary. */
	private List<String> order() {
		return this.measures.findAll(Sort.by("ordinal")).stream().map(Measure::code).toList();
	}

	private static List<SubjectRef> without(List<Roll.Member> roll, @Nullable RowKind kind, List<Row> rows) {
		Set<String> with = rows.stream().map((row) -> row.subject().id()).collect(Collectors.toSet());
		return roll.stream()
			.filter((one) -> (kind != null) ? one.kind() == kind : one.house() != null)
			.filter(Roll.Member::isSpender)
			.map(Roll.Member::subject)
			.filter((subject) -> !with.contains(subject.id()))
			.toList();
	}

}
