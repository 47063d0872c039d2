package org.outlay.doors.web.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.outlay.readings.comparison.EmptyReason;
import org.outlay.readings.coverage.CoverageCell;
import org.outlay.readings.coverage.CoverageGrid;
import org.outlay.readings.coverage.CoverageRow;
import org.outlay.readings.coverage.CoverageState;
import org.outlay.readings.coverage.RowKind;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Label;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.values.english.English;
import org.outlay.values.period.FigureYear;

/**
 * The coverage of subjects of one kind.
 *
 * @param id its anchor
 * @param note a caution about their figures; else empty
 * @param columns the labels of the columns after the first
 */
record CoveragePart(String id, String label, String note, List<String> columns, List<Block> blocks) {

	private static final String BESIDE = "No single year";

	/** The part of a kind; empty if the grid has no row of it. */
	static Optional<CoveragePart> of(RowKind kind, CoverageGrid grid) {
		Map<Label, List<CoverageRow>> byMeasure = grid.rows()
			.stream()
			.filter((row) -> row.kind() == kind)
			.collect(Collectors.groupingBy(CoverageRow::what, LinkedHashMap::new, Collectors.toList()));
		if (byMeasure.isEmpty()) {
			return Optional.empty();
		}
		List<String> columns = new ArrayList<>(grid.years().stream().map(FigureYear::code).toList());
		columns.add(BESIDE);
		return Optional.of(new CoveragePart(kind.code(), label(kind), note(kind), columns, byMeasure.entrySet()
			.stream()
			.map((block) -> new Block(block.getKey().label(), "/measures/" + block.getValue().get(0).measure().code(),
					block.getValue().stream().map((row) -> line(row, grid.years())).toList()))
			.toList()));
	}

	private static String label(RowKind kind) {
		return switch (kind) {
			case COMPANY -> "Companies";
			case PERSON -> "People";
			default -> English.capital(kind.words()) + "s";
		};
	}

	private static String note(RowKind kind) {
		return switch (kind) {
			case DIVISION -> "The figures of a division are never counted for its company.";
			case GROUP ->
				"Figures that sources state of several companies at once. They are never counted for a member.";
			case MODEL, PRODUCT -> "The figures of a " + kind.words() + " are never counted for its company.";
			default -> "";
		};
	}

	/** The letter a state is marked by. */
	static String letter(CoverageState state) {
		return switch (state) {
			case KNOWN -> "K";
			case CONFLICTING -> "C";
			case STALE -> "S";
			case EMPTY -> "–";
		};
	}

	private static Line line(CoverageRow row, List<FigureYear> years) {
		List<Cell> cells = new ArrayList<>();
		for (FigureYear year : years) {
			EmptyReason emptyReason = row.absences().get(year);
			cells.add(new Cell(year.code(),
					row.years().getOrDefault(year, List.of()).stream().map((cell) -> mark(cell, year.code())).toList(),
					(emptyReason != null) ? emptyReason.words() : ""));
		}
		cells.add(new Cell(BESIDE, row.beside().stream().map((cell) -> mark(cell, "")).toList(), ""));
		return new Line(row.subject(), row.parts().stream().map(Label::label).toList(), cells);
	}

	private static Mark mark(CoverageCell cell, String year) {
		Figure figure = cell.shown().orElse(cell.reading().figures().get(0));
		String period = figure.content().period().words();
		boolean shown = cell.shown().isPresent();
		return new Mark(cell.state().code(), letter(cell.state()), cell.state().words(), cell.reason(),
				shown ? figure.wording() : "none current", shown ? figure.standing() : "",
				period.equals(year) ? "" : period, cell.reading().quantity().path(), figure);
	}

	/** The rows of one measure or basis. */
	record Block(String label, String path, List<Line> lines) {
	}

	/** One subject. */
	record Line(SubjectRef subject, List<String> parts, List<Cell> cells) {
	}

	/**
	 * One cell of a row.
	 *
	 * @param absence the reason if it has no figure; else empty
	 */
	record Cell(String column, List<Mark> marks, String absence) {

		public boolean isEmpty() {
			return this.marks.isEmpty();
		}

	}

	/**
	 * One quantity.
	 *
	 * @param reason the reason for its state
	 * @param period its time; empty if the column says it
	 * @param path the page of the quantity
	 */
	record Mark(String code, String letter, String state, String reason, String wording, String standing, String period,
			String path, Figure figure) {
	}

}
