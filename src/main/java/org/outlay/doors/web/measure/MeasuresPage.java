package org.outlay.doors.web.measure;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.web.page.Glossary;
import org.outlay.doors.web.page.WebPage;
import org.outlay.facts.claim.dictionary.Basis;
import org.outlay.facts.claim.dictionary.Measure;
import org.outlay.facts.claim.dictionary.Part;
import org.outlay.readings.counts.Counts.UnitUse;
import org.outlay.values.english.English;

/**
 * The dictionary: what may be measured, on which basis, by which parts, in which units.
 */
record MeasuresPage(List<Entry> measures, List<Entry> bases, List<Entry> parts, List<Entry> units) implements WebPage {

	static List<Entry> measures(List<Measure> measures, Map<String, Long> claims) {
		return measures.stream()
			.map((measure) -> new Entry(measure.code(), measure.label(), measure.definition(), kind(measure),
					number(claims, measure.code()), "/measures/" + measure.code()))
			.toList();
	}

	static List<Entry> bases(List<Basis> bases, Map<String, Long> claims) {
		return bases.stream()
			.map((basis) -> new Entry(basis.code(), basis.label(), basis.definition(), "", number(claims, basis.code()),
					claims.containsKey(basis.code()) ? "/claims?basis=" + basis.code() : null))
			.toList();
	}

	static List<Entry> parts(List<Part> parts, Map<String, Long> claims) {
		return parts.stream()
			.map((part) -> new Entry(part.code(), part.label(), "", part.dimension(), number(claims, part.code()),
					null))
			.toList();
	}

	static List<Entry> units(List<UnitUse> units) {
		return units.stream()
			.map((unit) -> new Entry(unit.code(), Glossary.unit(unit.code()), "", unit.kind(),
					English.number(unit.claims()), (unit.claims() > 0) ? "/claims?unit=" + unit.code() : null))
			.toList();
	}

	private static String number(Map<String, Long> claims, String code) {
		return English.number(claims.getOrDefault(code, 0L));
	}

	/** {@code "money, flow"}. */
	static String kind(Measure measure) {
		return measure.unitKind() + ", " + measure.nature();
	}

	@Override
	public String title() {
		return "Measures: the dictionary of what is counted";
	}

	@Override
	public String description() {
		return "The measures of Outlay with their bases, parts and units, each defined.";
	}

	@Override
	public String tablePath() {
		return "/api/v1/measures";
	}

	/**
	 * One entry of the dictionary.
	 *
	 * @param kind the sort of entry, in words
	 * @param path the page of its claims; null if there is none
	 */
	record Entry(String code, String label, String definition, String kind, String claims, @Nullable String path) {
	}

}
