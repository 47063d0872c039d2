package org.outlay.readings.ledger;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.outlay.facts.claim.dictionary.Bases;
import org.outlay.facts.claim.dictionary.Families;
import org.outlay.facts.claim.dictionary.Measure;
import org.outlay.facts.claim.dictionary.Measures;
import org.outlay.facts.claim.dictionary.Parts;
import org.outlay.values.amount.UnitWords;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/**
 * The labels of the dictionary, read once: it changes only by a migration, before Outlay
 * has started.
 */
@Component
class Labels {

	private final Map<String, Label> measures;

	private final Map<String, UnitWords> nouns;

	private final Map<String, Label> families;

	private final Map<String, Label> bases;

	private final Map<String, Label> parts;

	Labels(Measures measures, Families families, Bases bases, Parts parts) {
		Sort byCode = Sort.by("code");
		this.measures = index(measures.findAll(byCode).stream().map((one) -> new Label(one.code(), one.label())));
		this.nouns = measures.findAll(byCode).stream().collect(Collectors.toMap(Measure::code, Measure::noun));
		this.families = index(families.findAll(byCode).stream().map((one) -> new Label(one.code(), one.label())));
		this.bases = index(bases.findAll(byCode).stream().map((one) -> new Label(one.code(), one.label())));
		this.parts = index(parts.findAll(byCode).stream().map((one) -> new Label(one.code(), one.label())));
	}

	private static Map<String, Label> index(Stream<Label> labels) {
		return labels.collect(Collectors.toMap(Label::code, Function.identity()));
	}

	Label measure(String code) {
		return this.measures.getOrDefault(code, new Label(code, code));
	}

	/** The things that the amounts of a measure count. */
	UnitWords noun(String measure) {
		return this.nouns.getOrDefault(measure, UnitWords.NONE);
	}

	Label family(String code) {
		return this.families.getOrDefault(code, new Label(code, code));
	}

	Label basis(String code) {
		return this.bases.getOrDefault(code, new Label(code, code));
	}

	Label part(String code) {
		return this.parts.getOrDefault(code, new Label(code, code));
	}

}
