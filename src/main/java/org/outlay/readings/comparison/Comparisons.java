package org.outlay.readings.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.ClaimType;
import org.outlay.facts.claim.dictionary.Measure;
import org.outlay.facts.claim.dictionary.Measures;
import org.outlay.facts.claim.query.QuantityFilter;
import org.outlay.facts.company.Companies;
import org.outlay.facts.company.Company;
import org.outlay.readings.conversion.Conversions;
import org.outlay.readings.conversion.Converted;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.headline.HeadlineRule;
import org.outlay.readings.headline.Policy;
import org.outlay.readings.headline.ResolvedQuantities;
import org.outlay.readings.headline.ResolvedQuantity;
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
		HeadlineRule rule = rule(query, view);
		LocalDate since = query.since();
		HeadlineRule earlier = (since != null) ? rule(query, view.on(since)) : null;
		HeadlineRule usual = (rule.policy() != Policy.DEFAULT) ? rule.by(Policy.DEFAULT) : null;
		return quantities(query, view, measure, rule).stream()
			.filter((reading) -> isKnown(reading, rule) || (earlier != null && isKnown(reading, earlier)))
			.map((reading) -> {
				Figure shown = reading.headline().map(Headline::figure).orElse(null);
				Figure other = figure(reading, usual);
				return new TableBuilder.Seen(reading, (shown != null) ? converted(shown, view) : null,
						figure(reading, earlier), Objects.equals(other, shown) ? null : other);
			})
			.toList();
	}

	private static HeadlineRule rule(ComparisonQuery query, PointOfView view) {
		return view.rule().of(query.nature()).on(query.basis());
	}

	private List<ResolvedQuantity> quantities(ComparisonQuery query, PointOfView view, Measure measure,
			HeadlineRule rule) {
		if (measure.timing() == Measure.Timing.STOCK) {
			LocalDate since = query.since();
			PointOfView latest = (since != null && since.isAfter(view.asOf().day())) ? view.on(since) : view;
			return this.resolved.around(this.ledger.all(latest.claims()
				.ofMeasure(measure.code())
				.ofNature(query.nature())
				.within(years(query))
				.about(subjects(query))
				.rows(this.claimCounts.lastOfEachYear(measure.code(), query.nature(), latest.asOf()))), rule);
		}
		QuantityFilter filter = view.quantities()
			.ofMeasure(measure.code())
			.ofFamily(query.family())
			.within(years(query))
			.about(subjects(query));
		return this.resolved.read((measure.records() == ClaimType.CAPEX) ? filter.unbroken() : filter, rule);
	}

	/** Whether a claim asked for was public by the rule's day. */
	private static boolean isKnown(ResolvedQuantity reading, HeadlineRule rule) {
		return reading.figures()
			.stream()
			.anyMatch((figure) -> rule.asOf().isPublic(figure.source().published()) && rule.asksFor(figure));
	}

	private @Nullable Figure figure(ResolvedQuantity reading, @Nullable HeadlineRule rule) {
		return (rule != null) ? this.resolved.headline(reading, rule).map(Headline::figure).orElse(null) : null;
	}

	private static @Nullable List<String> subjects(ComparisonQuery query) {
		return query.subjects().isEmpty() ? null : query.subjects();
	}

	private static @Nullable Period years(ComparisonQuery query) {
		return (query.from() == null && query.to() == null) ? null : Period
			.parse(((query.from() != null) ? query.from() : "..") + "/" + ((query.to() != null) ? query.to() : ".."));
	}

	private Converted converted(Figure figure, PointOfView view) {
		return (view.money().unit() != null) ? this.conversions.convert(figure, view.money().unit(), view.fx())
				: new Converted.Original();
	}

}
