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
import org.outlay.values.amount.Unit;
import org.outlay.values.english.English;

/**
 * The dictionary: what may be measured, on which basis, by which parts, in which units.
 */
record MeasuresPage(List<Entry> measures, List<Entry> bases, List<Entry> parts, List<Entry> units) implements WebPage {

	static MeasuresPage of(List<Measure> measures, Map<String, Long> claims) {
		return new MeasuresPage(measures.stream()
			.map((measure) -> new Entry(measure.code(), measure.label(), measure.definition(), kind(measure),
					English.number(claims.getOrDefault(measure.code(), 0L)), "/measures/" + measure.code()))
			.toList(), List.of(), List.of(), List.of());
	}

	MeasuresPage withBases(List<Basis> bases, Map<String, Long> claims) {
		return new MeasuresPage(this.measures,
				bases.stream()
					.map((basis) -> new Entry(basis.code(), basis.label(), basis.definition(), "",
							English.number(claims.getOrDefault(basis.code(), 0L)),
							claims.containsKey(basis.code()) ? "/claims?basis=" + basis.code() : null))
					.toList(),
				this.parts, this.units);
	}

	MeasuresPage withParts(List<Part> parts, Map<String, Long> claims) {
		return new MeasuresPage(this.measures, this.bases,
				parts.stream()
					.map((part) -> new Entry(part.code(), part.label(), "", part.dimension(),
							English.number(claims.getOrDefault(part.code(), 0L)), null))
					.toList(),
				this.units);
	}

	MeasuresPage withUnits(List<UnitUse> units) {
		return new MeasuresPage(this.measures, this.bases, this.parts,
				units.stream()
					.map((unit) -> new Entry(unit.code(), Glossary.unit(unit.code()), "", unit.kind(),
							English.number(unit.claims()), (unit.claims() > 0) ? "/claims?unit=" + unit.code() : null))
					.toList());
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
		return "What Outlay measures, on which bases, by which parts and in which units, each defined.";
	}

	@Override
	public String tablePath() {
		return "/api/v1/measures";
	}

	/**
	 * One entry of the dictionary.
	 *
	 * @param kind what sort of entry it is, in words
	 * @param path where its claims are; absent where they have no page
	 */
	record Entry(String code, String label, String definition, String kind, String claims, @Nullable String path) {
	}

}
