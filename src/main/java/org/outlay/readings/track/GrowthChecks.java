package org.outlay.readings.track;

import java.util.Collection;
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

	/**
	 * The checks of the first {@value #MOST} public changes of these subjects, quantity
	 * by quantity.
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
		return this.ledger.stretch(ClaimFilter.at(asOf).about(subjects).ofMeasures(changes), 0, MOST)
			.stream()
			.filter((claim) -> !claim.isRepeat() && !claim.isDeprecated())
			.map((claim) -> {
				Measure measure = Objects.requireNonNull(dictionary.get(claim.measure().code()));
				Measure base = Objects.requireNonNull(dictionary.get(measure.changeOf()));
				return GrowthCheck.of(claim, printed(claim.source().id(), base.code(), asOf), base.label());
			})
			.toList();
	}

	private List<Figure> printed(String source, String measure, AsOf asOf) {
		return this.ledger.stretch(ClaimFilter.at(asOf).from(source).ofMeasure(measure), 0, MOST);
	}

}
