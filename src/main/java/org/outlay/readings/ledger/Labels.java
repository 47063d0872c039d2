package org.outlay.readings.ledger;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.outlay.facts.claim.dictionary.Bases;
import org.outlay.facts.claim.dictionary.Basis;
import org.outlay.facts.claim.dictionary.Measure;
import org.outlay.facts.claim.dictionary.Measures;
import org.outlay.facts.claim.dictionary.Part;
import org.outlay.facts.claim.dictionary.Parts;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/**
 * The labels of the dictionary, read once: it changes only by a migration, before Outlay
 * has started.
 */
@Component
class Labels {

	private final Map<String, Label> measures;

	private final Map<String, Label> bases;

	private final Map<String, Label> parts;

	Labels(Measures measures, Bases bases, Parts parts) {
		this.measures = index(measures.findAll(Sort.by("code")).stream(), Measure::code, Measure::label);
		this.bases = index(bases.findAll(Sort.by("code")).stream(), Basis::code, Basis::label);
		this.parts = index(parts.findAll(Sort.by("code")).stream(), Part::code, Part::label);
	}

	private static <T> Map<String, Label> index(Stream<T> entries, Function<T, String> code,
			Function<T, String> label) {
		return entries.map((entry) -> new Label(code.apply(entry), label.apply(entry)))
			.collect(Collectors.toMap(Label::code, Function.identity()));
	}

	Label measure(String code) {
		return this.measures.getOrDefault(code, new Label(code, code));
	}

	Label basis(String code) {
		return this.bases.getOrDefault(code, new Label(code, code));
	}

	Label part(String code) {
		return this.parts.getOrDefault(code, new Label(code, code));
	}

}
