package org.outlay.publishing.dataset;

import org.outlay.facts.claim.dictionary.Bases;
import org.outlay.facts.claim.dictionary.Basis;
import org.outlay.facts.claim.dictionary.Measure;
import org.outlay.facts.claim.dictionary.Measures;
import org.outlay.facts.claim.dictionary.Part;
import org.outlay.facts.claim.dictionary.Parts;
import org.outlay.facts.rate.Rates;
import org.outlay.facts.rate.Series;
import org.outlay.publishing.tabular.Table;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** What figures are told in: measures, bases, parts and rates, each a table. */
@Component
class DictionaryTables {

	private static final Table<Measure> MEASURE = Table
		.<Measure>of("measures", "Measures", "What can be measured.", "code")
		.text("code", "Stable code.", Measure::code)
		.text("label", "What it is called.", Measure::label)
		.text("records", "What its claims are: capex, data-budget or observation.",
				(measure) -> measure.records().code())
		.text("unit_kind", "Which units it takes: money, count, rate, ratio, rank or time.",
				(measure) -> measure.unitKind().code())
		.text("nature", "Whether it is a stock or a flow.", (measure) -> measure.timing().code())
		.text("change_of?", "The measure whose change this one states.", Measure::changeOf)
		.to("measures", "code")
		.text("definition", "What counts and what does not.", Measure::definition)
		.text("page", "The path of its page on this site.", (measure) -> "/measures/" + measure.code());

	private static final Table<Basis> BASIS = Table
		.<Basis>of("bases", "Bases", "A kind of capital expenditure; different ones are not comparable.", "code")
		.text("code", "Stable code.", Basis::code)
		.text("label", "What it is called.", Basis::label)
		.text("definition", "What it covers.", Basis::definition);

	private static final Table<Part> PART = Table
		.<Part>of("parts", "Parts", "A part that a whole is broken into.", "code")
		.text("code", "Stable code.", Part::code)
		.text("dimension", "What the whole is broken down by: use, region, item or segment.",
				(part) -> part.dimension().code())
		.text("label", "What it is called.", Part::label);

	private static final Table<Series> SERIES = Table
		.<Series>of("rate_series", "Series of rates", "A published series of exchange rates.", "id")
		.text("id", "Stable id.", Series::id)
		.text("base", "Rates are units of the other currency for one of this.", Series::base)
		.text("method", "What its rates are: monthly-average, annual-average, daily-reference or daily-snapshot.",
				Series::method)
		.text("publisher", "Who publishes it.", Series::publisher)
		.text("title", "Its title.", Series::title)
		.text("licence", "Its own licence.", Series::licence)
		.text("origin", "Where exactly the numbers were taken from.", Series::origin)
		.day("retrieved", "When.", Series::retrieved)
		.text("note?", "Our own words.", Series::note);

	private static final Table<PublishedRate> RATE = Table
		.<PublishedRate>of("rates", "Exchange rates", "One published rate.", "series", "currency", "first_day")
		.text("series", "Id of the series it is from.", PublishedRate::series)
		.to("rate_series", "id")
		.text("base", "The currency it is for one unit of.", PublishedRate::base)
		.text("currency", "The currency it is in.", PublishedRate::currency)
		.day("first_day", "First day it is about.", PublishedRate::firstDay)
		.day("last_day", "Last day it is about, included.", PublishedRate::lastDay)
		.decimal("rate", "Units of the currency for one of the base, as published and not rounded.",
				PublishedRate::rate);

	private final Measures measures;

	private final Bases bases;

	private final Parts parts;

	private final Rates rates;

	DictionaryTables(Measures measures, Bases bases, Parts parts, Rates rates) {
		this.measures = measures;
		this.bases = bases;
		this.parts = parts;
		this.rates = rates;
	}

	PublishedTable<Measure, ?> measures() {
		return PlainTable.of(MEASURE, (view) -> this.measures.findAll(Sort.by("ordinal")));
	}

	PublishedTable<Basis, ?> bases() {
		return PlainTable.of(BASIS, (view) -> this.bases.findAll(Sort.by("ordinal")));
	}

	PublishedTable<Part, ?> parts() {
		return PlainTable.of(PART, (view) -> this.parts.findAll(Sort.by("dimension", "code")));
	}

	PublishedTable<Series, ?> series() {
		return PlainTable.of(SERIES, (view) -> this.rates.series());
	}

	/** The latest first, as each series is told everywhere. */
	PublishedTable<PublishedRate, ?> rates() {
		return PlainTable.of(RATE,
				(view) -> this.rates.series()
					.stream()
					.flatMap((one) -> PublishedRate.of(one, this.rates.days(one.id())).stream())
					.toList());
	}

}
