package org.outlay.doors.api.quantity;

import java.util.ArrayList;
import java.util.List;

import org.outlay.doors.api.problem.EchoedText;
import org.outlay.doors.api.problem.ProblemKind;
import org.outlay.doors.api.problem.RefusedRequest;
import org.outlay.doors.api.query.Vocabularies;
import org.outlay.doors.api.query.Vocabulary;
import org.outlay.facts.claim.ClaimType;
import org.outlay.facts.claim.Quantity;
import org.outlay.facts.claim.dictionary.Measure;
import org.outlay.facts.claim.dictionary.Measures;
import org.outlay.facts.claim.dictionary.Part;
import org.outlay.facts.claim.dictionary.Parts;
import org.outlay.values.period.Period;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Reads keys of quantities, and refuses one with all of its faults. */
@Component
public record QuantityKeys(Vocabularies vocabularies, Measures measures, Parts parts) {

	/** Subject, measure, family of bases, period; parts follow. */
	private static final int FIELDS = 4;

	/**
	 * The quantity of a key.
	 * @throws RefusedRequest with every part that is unknown or cannot be read
	 */
	public Quantity read(String key) {
		String[] fields = key.split(":", -1);
		if (fields.length < FIELDS) {
			throw new RefusedRequest(ProblemKind.UNKNOWN_ID, "'" + EchoedText.cut(key)
					+ "' is not a key of a quantity; use subject:measure:family:period, such as"
					+ " bytedance:capex:ai-spending:2026, with - for no family of bases and codes of parts after the period");
		}
		List<String> faults = new ArrayList<>();
		known(Vocabulary.SUBJECT, fields[0], faults);
		known(Vocabulary.MEASURE, fields[1], faults);
		family(fields[1], fields[2], faults);
		period(fields[3], faults);
		parts(List.of(fields).subList(FIELDS, fields.length), faults);
		if (!faults.isEmpty()) {
			throw new RefusedRequest(ProblemKind.UNKNOWN_ID,
					"No quantity has the key '" + EchoedText.cut(key) + "': " + String.join("; ", faults));
		}
		return Quantity.parse(key,
				(code) -> this.parts.findById(code).map(Part::dimension).map(Part.Dimension::code).orElseThrow());
	}

	private void known(Vocabulary vocabulary, String value, List<String> faults) {
		if (!this.vocabularies.has(vocabulary, value)) {
			faults.add("no " + vocabulary.noun() + " is '" + EchoedText.cut(value) + "'"
					+ EchoedText.suggestion(value, this.vocabularies.all(vocabulary)));
		}
	}

	private void family(String measure, String family, List<String> faults) {
		boolean needed = this.measures.findById(measure)
			.map(Measure::records)
			.filter(ClaimType.CAPEX::equals)
			.isPresent();
		if (!family.equals("-")) {
			known(Vocabulary.BASIS_FAMILY, family, faults);
			if (!needed) {
				faults.add("only capital expenditure has families of bases: write - for none");
			}
		}
		else if (needed) {
			faults.add("capital expenditure has a family of bases, one of "
					+ String.join(", ", this.vocabularies.all(Vocabulary.BASIS_FAMILY)));
		}
	}

	private static void period(String text, List<String> faults) {
		try {
			Period.parse(text.replace("--", "/"));
		}
		catch (IllegalArgumentException ex) {
			faults.add(EchoedText.cut(String.valueOf(ex.getMessage())));
		}
	}

	private void parts(List<String> codes, List<String> faults) {
		List<String> dimensions = new ArrayList<>();
		for (String code : codes) {
			this.parts.findById(code).map(Part::dimension).map(Part.Dimension::code).ifPresentOrElse((dimension) -> {
				if (dimensions.contains(dimension)) {
					faults.add("'" + code + "' is a second part by " + dimension);
				}
				dimensions.add(dimension);
			}, () -> faults.add("no part is '" + EchoedText.cut(code) + "'" + EchoedText.suggestion(code,
					this.parts.findAll(Sort.by("code")).stream().map(Part::code).toList())));
		}
	}

}
