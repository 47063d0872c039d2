package org.outlay.readings.track;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.outlay.facts.claim.dictionary.Measure;
import org.outlay.facts.claim.dictionary.Measures;
import org.outlay.facts.claim.query.ClaimFilter;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Ledger;
import org.outlay.values.period.AsOf;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;

/**
 * Checks the arithmetic that sources print: claims of measures that, by the dictionary,
 * state the change of another measure.
 */
@Service
public class GrowthChecks {

	/** So many changes are checked at most, and so many figures read for each source. */
	private static final int MOST = 50;

	private final Ledger ledger;

	private final Measures measures;

	GrowthChecks(Ledger ledger, Measures measures) {
		this.ledger = ledger;
		this.measures = measures;
	}

	/**
	 * The changes printed of these subjects by what was public; the first {@value #MOST},
	 * quantity by quantity.
	 */
	public List<GrowthCheck> about(Collection<String> subjects, AsOf asOf) {
		Map<String, Measure> dictionary = this.measures.findAll(Sort.by("ordinal"))
			.stream()
			.collect(Collectors.toMap(Measure::code, Function.identity()));
		List<String> changes = dictionary.values()
			.stream()
			.filter((measure) -> measure.changeOf() != null)
			.map(Measure::code)
			.toList();
		Map<Sought, List<Figure>> printed = new HashMap<>();
		List<GrowthCheck> checks = new ArrayList<>();
		for (Figure claim : this.ledger.stretch(ClaimFilter.at(asOf).about(subjects).ofMeasures(changes), 0, MOST)) {
			if (claim.isRepeat() || claim.isDeprecated()) {
				continue;
			}
			Measure measure = Objects.requireNonNull(dictionary.get(claim.content().measure()));
			Measure base = Objects.requireNonNull(dictionary.get(measure.changeOf()));
			Sought sought = new Sought(claim.source().id(), base.code());
			checks.add(GrowthCheck.of(claim, printed.computeIfAbsent(sought, (key) -> read(key, asOf)), base.label()));
		}
		return checks;
	}

	private List<Figure> read(Sought sought, AsOf asOf) {
		return this.ledger.stretch(ClaimFilter.at(asOf).from(sought.source).ofMeasure(sought.measure), 0, MOST);
	}

	private record Sought(String source, String measure) {

	}

}
