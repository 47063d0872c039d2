package org.outlay.doors.web.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.web.page.Choice;
import org.outlay.doors.web.page.FilterForm;
import org.outlay.doors.web.page.Glossary;
import org.outlay.facts.claim.Nature;
import org.outlay.facts.claim.dictionary.Bases;
import org.outlay.facts.claim.dictionary.Measures;
import org.outlay.facts.claim.query.ClaimFilter;
import org.outlay.readings.counts.CodesInUse;
import org.outlay.readings.ledger.Lookups;
import org.outlay.readings.ledger.SourceRef;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.code.Coded;
import org.outlay.values.period.Period;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/**
 * The filter form of the ledger: it offers what there are claims of, and nothing else.
 */
@Component
public class ClaimForms {

	private final Lookups lookups;

	private final Measures measures;

	private final Bases bases;

	private final CodesInUse codesInUse;

	ClaimForms(Lookups lookups, Measures measures, Bases bases, CodesInUse codesInUse) {
		this.lookups = lookups;
		this.measures = measures;
		this.bases = bases;
		this.codesInUse = codesInUse;
	}

	FilterForm form(Map<String, String> query) {
		return FilterForm.of("/claims", subject(query), measure(query),
				Choice.of("basis", "Basis", "Any basis", bases(), query),
				Choice.of("period", "Year", "Any time", years(), query),
				Choice.of("nature", "Kind of figure", "Plans and actuals", Nature.values(), query),
				Choice.of("unit", "Unit", "Any unit", units(), query),
				Choice.of("source", "Source", "Any source", sources(), query));
	}

	/** Whom a list is about, chosen from those there are claims about. */
	public Choice subject(Map<String, String> query) {
		return Choice.of("subject", "About", "Anybody", subjects(), query);
	}

	/** The measure of a list, chosen from those there are claims of. */
	public Choice measure(Map<String, String> query) {
		return Choice.of("measure", "Measure", "Any measure", measures(), query);
	}

	/** The filter of a form nothing is wrong with. */
	ClaimFilter filter(Map<String, String> query, PointOfView view) {
		String subject = value(query, "subject");
		String nature = value(query, "nature");
		String period = value(query, "period");
		return view.claims()
			.about((subject != null) ? List.of(subject) : null)
			.ofMeasure(value(query, "measure"))
			.onBasis(value(query, "basis"))
			.ofNature((nature != null) ? Coded.parse(Nature.class, nature) : null)
			.within((period != null) ? Period.parse(period) : null)
			.from(value(query, "source"))
			.in(value(query, "unit"));
	}

	private static @Nullable String value(Map<String, String> query, String name) {
		String value = query.getOrDefault(name, "").strip();
		return value.isEmpty() ? null : value;
	}

	private List<Choice.Option> subjects() {
		Map<String, SubjectRef> subjects = this.lookups.subjects(this.codesInUse.codes(CodesInUse.Column.SUBJECT));
		return byLabel(subjects.values().stream().map((subject) -> new Choice.Option(subject.id(), subject.name())));
	}

	private List<Choice.Option> sources() {
		Map<String, SourceRef> sources = this.lookups.sources(this.codesInUse.codes(CodesInUse.Column.SOURCE));
		return byLabel(sources.values().stream().map((source) -> new Choice.Option(source.id(), source.title())));
	}

	private List<Choice.Option> measures() {
		Set<String> used = this.codesInUse.codes(CodesInUse.Column.MEASURE);
		return byLabel(this.measures.findAll(Sort.by("ordinal"))
			.stream()
			.filter((measure) -> used.contains(measure.code()))
			.map((measure) -> new Choice.Option(measure.code(), measure.label())));
	}

	private List<Choice.Option> bases() {
		Set<String> used = this.codesInUse.codes(CodesInUse.Column.BASIS);
		return this.bases.findAll(Sort.by("ordinal"))
			.stream()
			.filter((basis) -> used.contains(basis.code()))
			.map((basis) -> new Choice.Option(basis.code(), basis.label()))
			.toList();
	}

	private List<Choice.Option> years() {
		return this.codesInUse.years()
			.stream()
			.map(String::valueOf)
			.map((year) -> new Choice.Option(year, year))
			.toList();
	}

	private List<Choice.Option> units() {
		return this.codesInUse.codes(CodesInUse.Column.UNIT)
			.stream()
			.map((unit) -> new Choice.Option(unit, Glossary.unit(unit)))
			.toList();
	}

	private static List<Choice.Option> byLabel(Stream<Choice.Option> options) {
		return options.sorted(Comparator.comparing(Choice.Option::label, String.CASE_INSENSITIVE_ORDER)).toList();
	}

}
