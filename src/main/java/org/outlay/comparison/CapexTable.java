package org.outlay.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.outlay.ledger.Figure;
import org.outlay.ledger.Label;
import org.outlay.ledger.SubjectRef;

/**
 * Capital expenditure by company and year. One row is one company on one basis, since
 * bases are not comparable; a group has rows of its own and never adds to its members;
 * what spans several years stands beside the table, never spread over them.
 *
 * @param years the columns, ascending, without gaps
 * @param companies rows of companies and divisions
 * @param groups rows of groups
 * @param spans figures of several years or of no stated time
 */
public record CapexTable(List<Integer> years, List<Row> companies, List<Row> groups, List<Figure> spans) {

	/** Arranges figures; {@code groupIds} names the subjects that are groups. */
	static CapexTable of(List<Figure> figures, Set<String> groupIds) {
		TreeSet<Integer> years = new TreeSet<>();
		List<Figure> spans = new ArrayList<>();
		Map<Key, SortedMap<Integer, Cell>> rows = new LinkedHashMap<>();
		for (Figure figure : figures) {
			int year = figure.stated().period().year().orElse(0);
			Label basis = figure.basis();
			if (year == 0 || basis == null) {
				spans.add(figure);
				continue;
			}
			years.add(year);
			rows.computeIfAbsent(new Key(figure.subject(), basis), (key) -> new TreeMap<>())
				.computeIfAbsent(year, (key) -> new Cell(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()))
				.add(figure);
		}
		List<Row> companies = new ArrayList<>();
		List<Row> groups = new ArrayList<>();
		rows.forEach((key, cells) -> (groupIds.contains(key.subject.id()) ? groups : companies)
			.add(new Row(key.subject, key.basis, cells)));
		return new CapexTable(range(years), companies, groups, spans);
	}

	private static List<Integer> range(TreeSet<Integer> years) {
		List<Integer> range = new ArrayList<>();
		if (!years.isEmpty()) {
			for (int year = years.first(); year <= years.last(); year++) {
				range.add(year);
			}
		}
		return range;
	}

	private record Key(SubjectRef subject, Label basis) {

	}

	/** One company on one basis; years without a claim have no cell. */
	public record Row(SubjectRef subject, Label basis, SortedMap<Integer, Cell> cells) {

	}

	/**
	 * All claims of one company, basis and year.
	 *
	 * @param figures statements of the whole
	 * @param repeats claims that only say one of them again
	 * @param parts statements of parts of the whole
	 */
	public record Cell(List<Figure> figures, List<Figure> repeats, List<Figure> parts) {

		private void add(Figure figure) {
			if (!figure.parts().isEmpty()) {
				this.parts.add(figure);
			}
			else {
				(figure.isRepeat() ? this.repeats : this.figures).add(figure);
			}
		}

	}

}
