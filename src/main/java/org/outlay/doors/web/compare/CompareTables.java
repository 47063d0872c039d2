package org.outlay.doors.web.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.outlay.doors.web.claim.ClaimForms;
import org.outlay.doors.web.page.Choice;
import org.outlay.doors.web.page.FilterForm;
import org.outlay.facts.claim.Nature;
import org.outlay.readings.charts.TableCharts;
import org.outlay.readings.comparison.Comparison;
import org.outlay.readings.comparison.ComparisonQuery;
import org.outlay.readings.comparison.Comparisons;
import org.outlay.readings.counts.CodesInUse;
import org.outlay.readings.counts.Counts;
import org.outlay.readings.view.PointOfView;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Reads which comparison an address asks for, and makes its page. */
@Component
public record CompareTables(Comparisons comparisons, ClaimForms forms, CodesInUse codesInUse, TableCharts charts,
		Counts counts) {

	private static final String CAPEX = "capex";

	/**
	 * The table of an address.
	 * @param name {@code capex}, or {@code compare} for a table of any measure
	 */
	public ComparePage of(String name, MultiValueMap<String, String> query, PointOfView view) {
		List<Choice> choices = new ArrayList<>();
		Map<String, String> single = new HashMap<>(query.toSingleValueMap());
		single.remove("measure", CAPEX);
		String measure = CAPEX;
		if (!name.equals(CAPEX)) {
			choices.add(Choice.of("measure", "Measure", "Capital expenditure",
					this.forms.measures((code) -> !code.equals(CAPEX)), single));
			measure = Objects.requireNonNullElse(choices.get(0).value(), CAPEX);
		}
		if (measure.equals(CAPEX)) {
			choices.add(Choice.of("family", "Family of terms", "Any family", this.forms.basisFamilies(), single));
			choices.add(Choice.of("basis", "Term of the source", "Any term", this.forms.bases((code) -> true), single));
		}
		List<Choice.Option> years = years(measure, single);
		choices.add(Choice.of("nature", "Kind of figure", "Plans and actuals", Nature.values(), single));
		choices.add(Choice.of("from", "From", "First year", years, single));
		choices.add(Choice.of("to", "To", "Last year", years, single));
		choices.add(Choice.of("sort", "Sort", "By name",
				List.of(new Choice.Option(ComparisonQuery.SortBy.LOW.code(), "Largest or best first, by lower end"),
						new Choice.Option(ComparisonQuery.SortBy.HIGH.code(), "Largest or best first, by upper end")),
				single));
		CompareForm form = CompareForm.of(FilterForm.of("/" + name, choices.toArray(Choice[]::new)),
				this.forms.subjects(this.counts.subjectsOf(measure)), query);
		return form.filter().isWrong() ? new ComparePage(form, null, null) : page(measure, form, view);
	}

	/** The years with claims, and those asked for, which may have none. */
	private List<Choice.Option> years(String measure, Map<String, String> asked) {
		NavigableSet<Integer> years = new TreeSet<>(this.codesInUse.years(measure));
		Stream.of("from", "to")
			.map((name) -> asked.getOrDefault(name, ""))
			.filter((year) -> year.matches("(19|20)[0-9]{2}"))
			.map(Integer::valueOf)
			.forEach(years::add);
		return ClaimForms.years(years);
	}

	private ComparePage page(String measure, CompareForm form, PointOfView view) {
		FilterForm filter = form.filter();
		ComparisonQuery.SortBy sort = filter.value("sort", ComparisonQuery.SortBy.class);
		Comparison table = this.comparisons.table(
				new ComparisonQuery(measure, filter.value("family"), filter.value("basis"), List.copyOf(form.chosen()),
						form.year("from"), form.year("to"), filter.value("nature", Nature.class),
						(sort != null) ? sort : ComparisonQuery.SortBy.NAME, form.sinceDay()),
				view);
		ComparePage page = new ComparePage(form, table, null);
		return table.comparability().drawn() ? new ComparePage(form, table, this.charts.of(table, page.title())) : page;
	}

}
