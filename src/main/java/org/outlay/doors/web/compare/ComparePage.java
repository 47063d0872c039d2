package org.outlay.doors.web.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.web.page.Embeddable;
import org.outlay.readings.charts.ShownChart;
import org.outlay.readings.comparison.Comparison;
import org.outlay.readings.comparison.ComparisonQuery;
import org.outlay.readings.comparison.EmptyReason;
import org.outlay.readings.comparison.TableCell;
import org.outlay.readings.comparison.TableRow;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.headline.Policy;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.view.Address;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.english.English;
import org.outlay.values.period.FigureYear;
import org.outlay.values.period.PeriodKind;

import org.springframework.http.HttpStatus;

/**
 * A comparison table.
 *
 * @param table null if the address cannot be answered
 * @param picture the chart of the table
 */
public record ComparePage(CompareForm form, @Nullable Comparison table,
		@Nullable ShownChart picture) implements Embeddable {

	@Override
	public String title() {
		return this.form.filter().title(heading(), "from", "to", "sort", "measure");
	}

	private String heading() {
		if (this.table == null) {
			return "Comparison";
		}
		String what = isCapex() ? "Capital expenditure and AI investment by company"
				: this.table.measure().label() + " compared";
		List<FigureYear> years = this.table.years();
		return years.isEmpty() ? what : what + ", " + span(years.get(0).code(), years.get(years.size() - 1).code());
	}

	private static String span(String first, String last) {
		return first.equals(last) ? first : first + "–" + last;
	}

	@Override
	public String description() {
		return (this.table == null) ? "A table of companies by years." : this.table.measure().label()
				+ " by year, one figure a cell with its hedge, standing and source: " + conditions();
	}

	@Override
	public HttpStatus status() {
		return this.form.filter().isWrong() ? HttpStatus.BAD_REQUEST : HttpStatus.OK;
	}

	public Comparison shown() {
		return Objects.requireNonNull(this.table);
	}

	public boolean isCapex() {
		return shown().measure().code().equals("capex");
	}

	/** Currency, rates, day, rule and coverage, in one line. */
	public String conditions() {
		PointOfView view = shown().view();
		ComparisonQuery query = shown().question();
		String money = (view.money().unit() == null) ? "Each in the currency it was stated in"
				: "In " + view.money().code() + ((view.fx().constant() != null)
						? " at the average rate of " + view.fx().constant() : ", each at the rate for its own time");
		return money + "; as of " + English.day(view.asOf().day()) + " (" + view.asOf().match().adverb()
				+ " public); chosen by the rule " + view.rule().versioned() + "; "
				+ ((query.nature() != null) ? query.nature().words() + " only; " : "") + coverage() + ".";
	}

	/** {@code "3 companies and 2 groups"}. */
	private String coverage() {
		Stream<TableRow> members = shown().blocks().stream().flatMap((block) -> block.rows().stream());
		String rows = English.count(members.map(TableRow::subject).distinct().count(),
				isCapex() ? "company" : "subject", isCapex() ? "companies" : "subjects");
		long groups = shown().groups().stream().map(TableRow::subject).distinct().count();
		return (groups == 0) ? rows : rows + " and " + English.count(groups, "group");
	}

	/** The cells that the default rule would fill otherwise. */
	public List<Switch> switches() {
		List<Switch> switches = new ArrayList<>();
		shown().rows().forEach((row) -> row.entries().forEach((year, cell) -> {
			Figure usual = cell.byDefault();
			if (usual != null) {
				switches.add(new Switch(row, year, usual, cell.figure()));
			}
		}));
		return switches;
	}

	/** The cells with claims of which the rule allows none, in words. */
	public String emptied() {
		return shown().rows()
			.flatMap((row) -> row.absences()
				.entrySet()
				.stream()
				.filter((absence) -> absence.getValue() == EmptyReason.SET_ASIDE)
				.map((absence) -> where(row, absence.getKey())))
			.collect(Collectors.joining("; "));
	}

	/** {@code "ByteDance, AI spending, 2026"}. */
	private static String where(TableRow row, FigureYear year) {
		return row.subject().name() + ((row.family() != null) ? ", " + row.family().label() : "") + ", " + year;
	}

	public boolean isOtherRule() {
		return shown().view().rule().policy() != Policy.DEFAULT;
	}

	/** {@code "latest/1"}. */
	public String rule() {
		return shown().view().rule().versioned();
	}

	public boolean isSince() {
		return shown().question().since() != null;
	}

	public String since() {
		return English.day(Objects.requireNonNull(shown().question().since()));
	}

	/** The number of columns of the table. */
	public int columns() {
		return shown().years().size() + (isSince() ? 2 : 1);
	}

	/** The reason why a cell is empty. */
	public String absence(TableRow row, FigureYear year) {
		return Objects.requireNonNull(row.absences().get(year)).words();
	}

	/** The share of the claims of a cell: {@code "1 of 5 claims"}; empty for all. */
	public String claims(TableCell cell) {
		int claims = cell.reading().figures().size();
		return (claims > 1) ? "1 of " + claims + " claims" : "";
	}

	/** The time of a figure, if it is less than the year: {@code "November 2025"}. */
	public String moment(TableCell cell, FigureYear year) {
		String words = cell.figure().content().period().words();
		return words.equals(year.code()) ? "" : words;
	}

	/**
	 * The kinds of times beside the table: {@code "Parts of a year and several years"}.
	 */
	public String spanKinds() {
		return English.capital(English.list(spans().stream()
			.map((figure) -> figure.content().period().kind())
			.distinct()
			.sorted()
			.map(PeriodKind::words)
			.toList()));
	}

	/** The figures that have no column. */
	public List<Figure> spans() {
		return shown().spans()
			.stream()
			.flatMap((reading) -> reading.headline().stream())
			.map(Headline::figure)
			.toList();
	}

	/** Every figure in the table and beside it. */
	public List<Figure> figures() {
		return Stream
			.concat(shown().rows().flatMap((row) -> row.entries().values().stream()).map(TableCell::figure),
					spans().stream())
			.toList();
	}

	@Override
	public @Nullable String tablePath() {
		if (this.table == null) {
			return null;
		}
		ComparisonQuery query = this.table.question();
		Map<String, @Nullable Object> asked = new LinkedHashMap<>();
		asked.put("family", query.family());
		asked.put("basis", query.basis());
		asked.put("companies", query.subjects().isEmpty() ? null : String.join(",", query.subjects()));
		asked.put("from", query.from());
		asked.put("to", query.to());
		asked.put("nature", (query.nature() != null) ? query.nature().code() : null);
		asked.put("sort", query.order().code());
		asked.put("since", query.since());
		Map<String, String> given = new LinkedHashMap<>();
		asked.forEach((name, value) -> {
			if (value != null) {
				given.put(name, value.toString());
			}
		});
		given.putAll(this.table.view().parameters());
		return Address.extended("/api/v1/compare?measure=" + query.measure(), given);
	}

	/** A cell for which another rule chooses another figure. */
	record Switch(TableRow row, FigureYear year, Figure usual, Figure shown) {

		public String where() {
			return ComparePage.where(this.row, this.year);
		}

	}

}
