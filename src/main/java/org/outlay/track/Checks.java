package org.outlay.track;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.outlay.claim.ClaimFilter;
import org.outlay.claim.Measure;
import org.outlay.claim.Measures;
import org.outlay.ledger.Figure;
import org.outlay.ledger.Ledger;
import org.outlay.period.AsOf;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;

/**
 * Checks the arithmetic that sources print: claims of measures that, by the dictionary,
 * state the change of another measure.
 */
@Service
public class Checks {

	/** So many changes are checked at most, and so many figures read for each source. */
	private static final int MOST = 50;

	private final Ledger ledger;

	private final Measures measures;

	Checks(Ledger ledger, Measures measures) {
		this.ledger = ledger;
		this.measures = measures;
	}

	/**
	 * The changes printed of these subjects by what was public; the first {@value #MOST},
	 * cell by cell.
	 */
	public List<Check> about(Collection<String> subjects, AsOf asOf) {
		Map<String, Measure> dictionary = this.measures.findAll(Sort.by("ordinal"))
			.stream()
			.collect(Collectors.toMap(Measure::code, Function.identity()));
		List<String> changes = dictionary.values()
			.stream()
			.filter((measure) -> measure.changeOf() != null)
			.map(Measure::code)
			.toList();
		Map<Sought, List<Figure>> printed = new HashMap<>();
		List<Check> checks = new ArrayList<>();
		for (Figure claim : this.ledger.stretch(ClaimFilter.at(asOf).about(subjects).ofMeasures(changes), 0, MOST)) {
			if (claim.isRepeat() || claim.isDeprecated()) {
				continue;
			}
			Measure measure = Objects.requireNonNull(dictionary.get(claim.stated().measure()));
			Measure base = Objects.requireNonNull(dictionary.get(measure.changeOf()));
			Sought sought = new Sought(claim.source().id(), base.code());
			checks.add(Check.of(claim, printed.computeIfAbsent(sought, (key) -> read(key, asOf)), base.label()));
		}
		return checks;
	}

	private List<Figure> read(Sought sought, AsOf asOf) {
		return this.ledger.stretch(ClaimFilter.at(asOf).from(sought.source).ofMeasure(sought.measure), 0, MOST);
	}

	private record Sought(String source, String measure) {

	}

}
