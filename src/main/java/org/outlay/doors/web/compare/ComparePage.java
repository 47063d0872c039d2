package org.outlay.doors.web.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.web.page.Embeddable;
import org.outlay.doors.web.page.HasPreview;
import org.outlay.doors.web.page.RequestedPage;
import org.outlay.readings.charts.ShownChart;
import org.outlay.readings.charts.TableCharts;
import org.outlay.readings.comparison.Comparison;
import org.outlay.readings.comparison.ComparisonQuery;
import org.outlay.readings.comparison.TableCell;
import org.outlay.readings.comparison.TableRow;
import org.outlay.readings.headline.Policy;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.view.Address;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.english.English;

import org.springframework.http.HttpStatus;

/**
 * A comparison table.
 *
 * @param table absent where the address asks for something there is not
 * @param chart of the table
 */
public record ComparePage(CompareForm form, @Nullable Comparison table,
		@Nullable ShownChart chart) implements Embeddable, HasPreview {

	private static final int HEIGHT = 560;

	static ComparePage of(CompareForm form, Comparison comparison, TableCharts charts) {
		ComparePage page = new ComparePage(form, comparison, null);
		return new ComparePage(form, comparison, charts.of(comparison, page.title()));
	}

	static ComparePage wrong(CompareForm form) {
		return new ComparePage(form, null, null);
	}

	@Override
	public int height() {
		return HEIGHT;
	}

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
		List<Integer> years = this.table.years();
		return years.isEmpty() ? what : what + ", " + span(years.get(0), years.get(years.size() - 1));
	}

	private static String span(int first, int last) {
		return (first == last) ? String.valueOf(first) : first + "–" + last;
	}

	@Override
	public String description() {
		return (this.table == null) ? "A table of companies by years." : this.table.measure().label()
				+ " by year, one figure a cell with its hedge, standing and source: " + conditions();
	}

	@Override
	public HttpStatus status() {
		return this.form.filter().status();
	}

	@Override
	public @Nullable ShownChart picture() {
		return this.chart;
	}

	@Override
	public String picturePath(RequestedPage asked) {
		return asked.at("/embed" + asked.path() + ".png");
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
						? " at the average rate of " + view.fx().constant() : ", each at the rate right for it");
		return money + "; as of " + English.day(view.asOf().day()) + " (" + view.asOf().match().adverb()
				+ " public); chosen by the rule " + view.rule().versioned() + "; "
				+ ((query.nature() != null) ? query.nature().words() + " only; " : "") + coverage() + ".";
	}

	/** {@code "3 companies and 2 groups"}. */
	public String coverage() {
		String rows = English.count(shown().blocks()
			.stream()
			.flatMap((block) -> block.rows().stream())
			.map(TableRow::subject)
			.distinct()
			.count(), isCapex() ? "company" : "subject", isCapex() ? "companies" : "subjects");
		String groups = English.count(shown().groups().stream().map(TableRow::subject).distinct().count(), "group");
		return shown().groups().isEmpty() ? rows : rows + " and " + groups;
	}

	/** What the rule asked for changes against the default one; empty if nothing. */
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

	public boolean isOtherRule() {
		return shown().view().rule() != Policy.DEFAULT;
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

	/** How many columns the table has. */
	public int columns() {
		return shown().years().size() + (isSince() ? 2 : 1);
	}

	/** Why a cell is empty. */
	public String absence(TableRow row, int year) {
		return Objects.requireNonNull(row.absences().get(year)).words();
	}

	/** The other claims of a cell: {@code "1 of 5 claims"}; empty for the only one. */
	public String claims(TableCell cell) {
		int claims = cell.reading().figures().size();
		return (claims > 1) ? "1 of " + claims + " claims" : "";
	}

	/** The moment of a stock, where it is less than the year: {@code "November 2025"}. */
	public String moment(TableCell cell, int year) {
		String words = cell.figure().content().period().words();
		return words.equals(String.valueOf(year)) ? "" : words;
	}

	/** The figures of several years, parts of years and no stated time. */
	public List<Figure> spans() {
		return shown().spans()
			.stream()
			.flatMap((reading) -> reading.headline().stream())
			.map((headline) -> headline.figure())
			.toList();
	}

	/** Every figure of the table, and beside it. */
	public List<Figure> figures() {
		return Stream
			.concat(rows().flatMap((row) -> row.entries().values().stream()).map(TableCell::figure), spans().stream())
			.toList();
	}

	/** Every row with its table's heading; groups last. */
	public Stream<TableRow> rows() {
		return shown().rows();
	}

	@Override
	public @Nullable String tablePath() {
		if (this.table == null) {
			return null;
		}
		ComparisonQuery query = shown().question();
		Map<String, String> parameters = new LinkedHashMap<>();
		put(parameters, "basis", query.basis());
		put(parameters, "companies", query.subjects().isEmpty() ? null : String.join(",", query.subjects()));
		put(parameters, "from", query.from());
		put(parameters, "to", query.to());
		put(parameters, "nature", (query.nature() != null) ? query.nature().code() : null);
		put(parameters, "sort", query.order().code());
		put(parameters, "since", query.since());
		parameters.putAll(shown().view().parameters());
		return Address.extended("/api/v1/compare?measure=" + query.measure(), parameters);
	}

	private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
		if (value != null) {
			parameters.put(name, value.toString());
		}
	}

	/** A cell in which another rule shows another figure. */
	record Switch(TableRow row, int year, Figure usual, Figure shown) {

		public String where() {
			return this.row.subject().name() + ((this.row.basis() != null) ? ", " + this.row.basis().label() : "")
					+ ", " + this.year;
		}

	}

}
