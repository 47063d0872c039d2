package org.outlay.doors.web.claim;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.outlay.doors.web.page.Choice;
import org.outlay.doors.web.page.FilterForm;
import org.outlay.doors.web.page.Glossary;
import org.outlay.facts.claim.Nature;
import org.outlay.facts.claim.dictionary.Bases;
import org.outlay.facts.claim.dictionary.Families;
import org.outlay.facts.claim.dictionary.Measures;
import org.outlay.facts.claim.query.ClaimFilter;
import org.outlay.readings.counts.CodesInUse;
import org.outlay.readings.ledger.Lookups;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.period.Period;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/**
 * The filter form of the ledger, and the choices it shares with other forms. It offers
 * only values that some claim has.
 */
@Component
public record ClaimForms(Lookups lookups, Measures measures, Families families, Bases bases, CodesInUse codesInUse) {

	FilterForm form(Map<String, String> query) {
		Set<String> used = this.codesInUse.codes(CodesInUse.Column.BASIS);
		return FilterForm.of("/claims", subject(query), measure(query),
				Choice.of("family", "Family of terms", "Any family", basisFamilies(), query),
				Choice.of("basis", "Term of the source", "Any term", bases(used::contains), query),
				Choice.of("period", "Year", "Any time", years(this.codesInUse.years()), query),
				Choice.of("nature", "Kind of figure", "Plans and actuals", Nature.values(), query),
				Choice.of("unit", "Unit", "Any unit", units(), query),
				Choice.of("source", "Source", "Any source", sources(), query));
	}

	/** The subject of a list, among those with claims. */
	public Choice subject(Map<String, String> query) {
		return Choice.of("subject", "About", "Anybody", subjects(this.codesInUse.codes(CodesInUse.Column.SUBJECT)),
				query);
	}

	/** The measure of a list, among those with claims. */
	public Choice measure(Map<String, String> query) {
		Set<String> used = this.codesInUse.codes(CodesInUse.Column.MEASURE);
		return Choice.of("measure", "Measure", "Any measure", measures(used::contains), query);
	}

	/** The filter of a form without complaints. */
	ClaimFilter filter(FilterForm form, PointOfView view) {
		String subject = form.value("subject");
		String period = form.value("period");
		return view.claims()
			.about((subject != null) ? List.of(subject) : null)
			.ofMeasure(form.value("measure"))
			.ofFamily(form.value("family"))
			.onBasis(form.value("basis"))
			.ofNature(form.value("nature", Nature.class))
			.within((period != null) ? Period.parse(period) : null)
			.from(form.value("source"))
			.in(form.value("unit"));
	}

	/** Options for subjects, by name. */
	public List<Choice.Option> subjects(Collection<String> ids) {
		return Choice.Option.sorted(this.lookups.subjects(ids)
			.values()
			.stream()
			.map((subject) -> new Choice.Option(subject.id(), subject.name())));
	}

	/** Options for measures, by name. */
	public List<Choice.Option> measures(Predicate<String> offered) {
		return Choice.Option.sorted(this.measures.findAll(Sort.by("ordinal"))
			.stream()
			.filter((measure) -> offered.test(measure.code()))
			.map((measure) -> new Choice.Option(measure.code(), measure.label())));
	}

	/** Options for families of bases, in the order of the dictionary. */
	public List<Choice.Option> basisFamilies() {
		return this.families.findAll(Sort.by("ordinal"))
			.stream()
			.map((family) -> new Choice.Option(family.code(), family.label()))
			.toList();
	}

	/** Options for bases, in the order of the dictionary. */
	public List<Choice.Option> bases(Predicate<String> offered) {
		return this.bases.findAll(Sort.by("ordinal"))
			.stream()
			.filter((basis) -> offered.test(basis.code()))
			.map((basis) -> new Choice.Option(basis.code(), basis.label()))
			.toList();
	}

	/** Options for years, in this order. */
	public static List<Choice.Option> years(Collection<Integer> years) {
		return years.stream().map(String::valueOf).map((year) -> new Choice.Option(year, year)).toList();
	}

	private List<Choice.Option> sources() {
		return Choice.Option.sorted(this.lookups.sources(this.codesInUse.codes(CodesInUse.Column.SOURCE))
			.values()
			.stream()
			.map((source) -> new Choice.Option(source.id(), source.title())));
	}

	private List<Choice.Option> units() {
		return this.codesInUse.codes(CodesInUse.Column.UNIT)
			.stream()
			.map((unit) -> new Choice.Option(unit, Glossary.unit(unit)))
			.toList();
	}

}
