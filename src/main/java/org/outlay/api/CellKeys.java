package org.outlay.api;

import java.util.ArrayList;
import java.util.List;

import org.outlay.claim.Cell;
import org.outlay.claim.Measure;
import org.outlay.claim.Measures;
import org.outlay.claim.Part;
import org.outlay.claim.Parts;
import org.outlay.period.Period;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Reads keys of cells, and says everything that is wrong with one. */
@Component
class CellKeys {

	/** Subject, measure, basis, period; parts follow. */
	private static final int FIELDS = 4;

	private final Vocabularies vocabularies;

	private final Measures measures;

	private final Parts parts;

	CellKeys(Vocabularies vocabularies, Measures measures, Parts parts) {
		this.vocabularies = vocabularies;
		this.measures = measures;
		this.parts = parts;
	}

	/**
	 * The cell of a key.
	 * @throws UnknownId with everything in it that is unknown or cannot be read
	 */
	Cell read(String key) {
		String[] fields = key.split(":", -1);
		if (fields.length < FIELDS) {
			throw new UnknownId("'" + Texts.cut(key) + "' is no key of a cell: write subject:measure:basis:period, such"
					+ " as bytedance:capex:ai-investment:2026, with - for no basis and codes of parts after the period");
		}
		List<String> faults = new ArrayList<>();
		known(Vocabulary.SUBJECT, fields[0], faults);
		known(Vocabulary.MEASURE, fields[1], faults);
		basis(fields[1], fields[2], faults);
		period(fields[3], faults);
		parts(List.of(fields).subList(FIELDS, fields.length), faults);
		if (!faults.isEmpty()) {
			throw new UnknownId("No cell has the key '" + Texts.cut(key) + "': " + String.join("; ", faults));
		}
		return Cell.parse(key, (code) -> this.parts.findById(code).map(Part::dimension).orElseThrow());
	}

	private void known(Vocabulary vocabulary, String value, List<String> faults) {
		if (!this.vocabularies.has(vocabulary, value)) {
			faults.add("no " + vocabulary.noun() + " is '" + Texts.cut(value) + "'"
					+ Texts.suggestion(value, this.vocabularies.all(vocabulary)));
		}
	}

	private void basis(String measure, String basis, List<String> faults) {
		boolean needed = this.measures.findById(measure).map(Measure::records).filter("capex"::equals).isPresent();
		if (!basis.equals("-")) {
			known(Vocabulary.BASIS, basis, faults);
			if (!needed) {
				faults.add("only capital expenditure has a basis: write - for none");
			}
		}
		else if (needed) {
			faults.add("capital expenditure has a basis, one of "
					+ String.join(", ", this.vocabularies.all(Vocabulary.BASIS)));
		}
	}

	private static void period(String text, List<String> faults) {
		try {
			Period.parse(text.replace("--", "/"));
		}
		catch (IllegalArgumentException ex) {
			faults.add(Texts.cut(String.valueOf(ex.getMessage())));
		}
	}

	private void parts(List<String> codes, List<String> faults) {
		List<String> dimensions = new ArrayList<>();
		for (String code : codes) {
			this.parts.findById(code).map(Part::dimension).ifPresentOrElse((dimension) -> {
				if (dimensions.contains(dimension)) {
					faults.add("'" + code + "' is a second part by " + dimension);
				}
				dimensions.add(dimension);
			}, () -> faults.add("no part is '" + Texts.cut(code) + "'"
					+ Texts.suggestion(code, this.parts.findAll(Sort.by("code")).stream().map(Part::code).toList())));
		}
	}

}
