package org.outlay.readings.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.ClaimType;
import org.outlay.facts.claim.Quantity;
import org.outlay.facts.claim.dictionary.Measure;
import org.outlay.facts.claim.dictionary.Measures;
import org.outlay.facts.claim.query.ClaimFilter;
import org.outlay.facts.company.Companies;
import org.outlay.facts.company.Company;
import org.outlay.readings.conversion.Conversions;
import org.outlay.readings.conversion.Converted;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.headline.Policy;
import org.outlay.readings.headline.ResolvedQuantities;
import org.outlay.readings.ledger.ClaimCounts;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Ledger;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.period.Period;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;

/** Compares subjects by years on one measure. */
@Service
public record Comparisons(Ledger ledger, ClaimCounts claimCounts, ResolvedQuantities resolved, Conversions conversions,
		Measures measures, Companies companies) {

	/**
	 * The table that answers a question.
	 * @throws IllegalArgumentException if the measure is unknown
	 */
	public Comparison table(ComparisonQuery query, PointOfView view) {
		Measure measure = this.measures.findById(query.measure())
			.orElseThrow(() -> new IllegalArgumentException("unknown measure '" + query.measure() + "'"));
		Map<String, Company> companies = this.companies.findAll(Sort.by("id"))
			.stream()
			.collect(Collectors.toMap(Company::id, (company) -> company));
		return new TableBuilder(query, view, measure, companies).table(readings(query, view, measure));
	}

	/** Adds the figures of the earlier day and of the default rule. */
	private List<TableBuilder.Seen> readings(ComparisonQuery query, PointOfView view, Measure measure) {
		List<Figure> figures = this.ledger.all(filter(query, view, measure));
		Map<Quantity, Figure> before = (query.since() != null) ? shown(figures, view.on(query.since())) : Map.of();
		Map<Quantity, Figure> usual = (view.rule() != Policy.DEFAULT) ? shown(figures, view.by(Policy.DEFAULT))
				: Map.of();
		return this.resolved.read(figures, view.asOf(), view.rule()).stream().map((reading) -> {
			Figure shown = reading.headline().map(Headline::figure).orElse(null);
			Figure other = usual.get(reading.quantity());
			boolean same = other == null || (shown != null && shown.id().equals(other.id()));
			return new TableBuilder.Seen(reading, (shown != null) ? converted(shown, view) : null,
					before.get(reading.quantity()), same ? null : other);
		}).toList();
	}

	private ClaimFilter filter(ComparisonQuery query, PointOfView view, Measure measure) {
		LocalDate since = query.since();
		PointOfView latest = (since != null && since.isAfter(view.asOf().day())) ? view.on(since) : view;
		ClaimFilter filter = latest.claims()
			.ofMeasure(measure.code())
			.onBasis(query.basis())
			.ofNature(query.nature())
			.within(years(query))
			.about(query.subjects().isEmpty() ? null : query.subjects());
		if (measure.timing() == Measure.Timing.STOCK) {
			return filter.rows(this.claimCounts.lastOfEachYear(measure.code(), query.nature(), latest.asOf()));
		}
		return measure.records() == ClaimType.CAPEX ? filter.whole() : filter;
	}

	private static @Nullable Period years(ComparisonQuery query) {
		return (query.from() == null && query.to() == null) ? null : Period
			.parse(((query.from() != null) ? query.from() : "..") + "/" + ((query.to() != null) ? query.to() : ".."));
	}

	private Map<Quantity, Figure> shown(List<Figure> figures, PointOfView view) {
		return this.resolved.headlines(figures, view.asOf(), view.rule())
			.stream()
			.map(Headline::figure)
			.collect(Collectors.toMap(Figure::quantity, Function.identity()));
	}

	private Converted converted(Figure figure, PointOfView view) {
		return (view.money().unit() != null) ? this.conversions.convert(figure, view.money().unit(), view.fx())
				: new Converted.Original();
	}

}
