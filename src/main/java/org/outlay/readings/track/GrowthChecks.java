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
 * Checks the arithmetic of sources: claims of measures that, by the dictionary, state the
 * change of another measure.
 */
@Service
public record GrowthChecks(Ledger ledger, Measures measures) {

	/** The most changes checked, and the most figures read of each source. */
	private static final int MOST = 50;

	/** The checks of the changes among some figures, up to {@value #MOST}. */
	List<GrowthCheck> of(Collection<Figure> figures, AsOf asOf) {
		Map<String, Measure> dictionary = this.measures.findAll(Sort.by("ordinal"))
			.stream()
			.collect(Collectors.toMap(Measure::code, Function.identity()));
		Map<String, List<Figure>> printed = new HashMap<>();
		List<GrowthCheck> found = new ArrayList<>();
		for (Figure claim : figures) {
			Measure base = dictionary.get(Objects.requireNonNull(dictionary.get(claim.measure().code())).changeOf());
			if (base != null && !claim.isRepeat() && !claim.isDeprecated() && found.size() < MOST) {
				found.add(GrowthCheck.of(claim, printed.computeIfAbsent(claim.source().id() + " " + base.code(),
						(key) -> printed(claim.source().id(), base.code(), asOf)), base.label()));
			}
		}
		return found;
	}

	private List<Figure> printed(String source, String measure, AsOf asOf) {
		return this.ledger.stretch(ClaimFilter.at(asOf).from(source).ofMeasure(measure), 0, MOST);
	}

}
