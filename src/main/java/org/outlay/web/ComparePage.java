package org.outlay.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.comparison.Entry;
import org.outlay.comparison.Question;
import org.outlay.comparison.Row;
import org.outlay.comparison.Table;
import org.outlay.headline.Policy;
import org.outlay.ledger.Figure;
import org.outlay.lens.Currency;
import org.outlay.lens.Lens;

import org.springframework.http.HttpStatus;

/**
 * A comparison table.
 *
 * @param table absent where the address asks for something there is not
 * @param chart of the table
 */
record ComparePage(CompareForm form, @Nullable Table table,
		@Nullable ShownChart chart) implements Embeddable, Pictured {

	private static final int HEIGHT = 560;

	static ComparePage of(CompareForm form, Table table, TableCharts charts) {
		ComparePage page = new ComparePage(form, table, null);
		return new ComparePage(form, table, charts.of(table, page.title()));
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
	public String picturePath(Visit visit) {
		return visit.at("/embed" + visit.path() + ".png");
	}

	public Table shown() {
		return Objects.requireNonNull(this.table);
	}

	public boolean isCapex() {
		return shown().measure().code().equals("capex");
	}

	/** Currency, rates, day, rule and coverage, in one line. */
	public String conditions() {
		Lens lens = shown().lens();
		Question question = shown().question();
		String money = (lens.money().unit() == null) ? "Each in the currency it was stated in"
				: "In " + lens.money().code() + ((lens.fx().constant() != null)
						? " at the average rate of " + lens.fx().constant() : ", each at the rate right for it");
		return money + "; as of " + Phrases.day(lens.asOf().day()) + " (" + lens.asOf().match().adverb()
				+ " public); chosen by the rule " + lens.rule().versioned() + "; "
				+ ((question.nature() != null) ? question.nature().words() + " only; " : "") + coverage() + ".";
	}

	/** {@code "3 companies and 2 groups"}. */
	public String coverage() {
		String rows = Phrases.count(shown().blocks()
			.stream()
			.flatMap((block) -> block.rows().stream())
			.map(Row::subject)
			.distinct()
			.count(), isCapex() ? "company" : "subject", isCapex() ? "companies" : "subjects");
		String groups = Phrases.count(shown().groups().stream().map(Row::subject).distinct().count(), "group");
		return shown().groups().isEmpty() ? rows : rows + " and " + groups;
	}

	/** What the rule asked for changes against the default one; empty if nothing. */
	public List<Switch> switches() {
		List<Switch> switches = new ArrayList<>();
		shown().rows().forEach((row) -> row.entries().forEach((year, entry) -> {
			Figure usual = entry.byDefault();
			if (usual != null) {
				switches.add(new Switch(row, year, usual, entry.figure()));
			}
		}));
		return switches;
	}

	public boolean isOtherRule() {
		return shown().lens().rule() != Policy.DEFAULT;
	}

	/** {@code "latest/1"}. */
	public String rule() {
		return shown().lens().rule().versioned();
	}

	public boolean isSince() {
		return shown().question().since() != null;
	}

	public String since() {
		return Phrases.day(Objects.requireNonNull(shown().question().since()));
	}

	/** How many columns the table has. */
	public int columns() {
		return shown().years().size() + (isSince() ? 2 : 1);
	}

	/** Why a cell is empty. */
	public String absence(Row row, int year) {
		return Objects.requireNonNull(row.absences().get(year)).words();
	}

	/** The other claims of a cell: {@code "1 of 5 claims"}; empty for the only one. */
	public String claims(Entry entry) {
		int claims = entry.reading().figures().size();
		return (claims > 1) ? "1 of " + claims + " claims" : "";
	}

	/** The moment of a stock, where it is less than the year: {@code "November 2025"}. */
	public String moment(Entry entry, int year) {
		String words = entry.figure().stated().period().words();
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
			.concat(rows().flatMap((row) -> row.entries().values().stream()).map(Entry::figure), spans().stream())
			.toList();
	}

	/** Every row with its table's heading; groups last. */
	public Stream<Row> rows() {
		return shown().rows();
	}

	@Override
	public @Nullable String tablePath() {
		if (this.table == null) {
			return null;
		}
		Question question = shown().question();
		StringBuilder path = new StringBuilder("/api/v1/compare?measure=").append(question.measure());
		Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
		parameters.put("basis", question.basis());
		parameters.put("companies", question.subjects().isEmpty() ? null : String.join(",", question.subjects()));
		parameters.put("from", question.from());
		parameters.put("to", question.to());
		parameters.put("nature", (question.nature() != null) ? question.nature().code() : null);
		parameters.put("sort", question.order().code());
		parameters.put("since", question.since());
		parameters.putAll(shown().lens().parameters());
		parameters.forEach((name, value) -> {
			if (value != null) {
				path.append('&').append(name).append('=').append(value);
			}
		});
		return path.toString();
	}

	/** A cell in which another rule shows another figure. */
	record Switch(Row row, int year, Figure usual, Figure shown) {

		public String where() {
			return this.row.subject().name() + ((this.row.basis() != null) ? ", " + this.row.basis().label() : "")
					+ ", " + this.year;
		}

	}

}
