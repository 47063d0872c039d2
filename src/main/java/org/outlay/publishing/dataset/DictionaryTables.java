package org.outlay.publishing.dataset;

import java.util.List;

import org.outlay.facts.claim.dictionary.Bases;
import org.outlay.facts.claim.dictionary.Basis;
import org.outlay.facts.claim.dictionary.Families;
import org.outlay.facts.claim.dictionary.Family;
import org.outlay.facts.claim.dictionary.Measure;
import org.outlay.facts.claim.dictionary.Measures;
import org.outlay.facts.claim.dictionary.Part;
import org.outlay.facts.claim.dictionary.Parts;
import org.outlay.facts.rate.Rates.Quote;
import org.outlay.facts.rate.Rates;
import org.outlay.facts.rate.Series;
import org.outlay.publishing.tabular.Table;
import org.outlay.readings.conversion.ImpliedRate;
import org.outlay.readings.conversion.ImpliedRates;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Measures, bases, parts and exchange rates, each a table. */
@Component
record DictionaryTables(Measures measures, Families families, Bases bases, Parts parts, Rates rates,
		ImpliedRates implied) {

	private static final Table<Measure> MEASURE = Table
		.<Measure>of("measures", "Measures", "A measure of the dictionary.", "code")
		.text("code", "Stable code.", Measure::code)
		.text("label", "Name.", Measure::label)
		.text("records", "Type of its claims: capex, data-budget or observation.",
				(measure) -> measure.records().code())
		.text("unit_kind", "Kind of its units: money, count, rate, ratio, rank, time or power.",
				(measure) -> measure.unitKind().code())
		.text("nature", "Whether it is a stock or a flow.", (measure) -> measure.timing().code())
		.text("change_of? -> measures.code", "Measure of which this one is the change.", Measure::changeOf)
		.text("definition", "Definition: included and excluded.", Measure::definition)
		.text("page", "Path of its page on this site.", (measure) -> "/measures/" + measure.code())
		.code("better", "The end from which ranks count: higher or lower.",
				(measure) -> measure.comparability().better())
		.text("incomparable?", "Why one subject must not be compared with another; empty if they may be.",
				(measure) -> measure.comparability().incomparable())
		.text("unit_one?", "The thing that an amount of 1 counts, if the unit does not say it.",
				(measure) -> measure.noun().one())
		.text("unit_many?", "The things that other amounts count, if the unit does not say it.",
				(measure) -> measure.noun().many())
		.text("per?", "The time the amounts are counted by.", (measure) -> measure.noun().per());

	private static final Table<Family> FAMILY = Table
		.<Family>of("families", "Families of bases",
				"Bases for one quantity; figures of different families are not comparable.", "code")
		.text("code", "Stable code.", Family::code)
		.text("label", "Name.", Family::label)
		.text("definition", "Expenditure it includes.", Family::definition);

	private static final Table<Basis> BASIS = Table
		.<Basis>of("bases", "Bases", "A term of sources for capital expenditure.", "code")
		.text("code", "Stable code.", Basis::code)
		.text("family -> families.code", "Family within which its claims are compared.", Basis::family)
		.flag("differs", "Whether it counts more or less than its family: its claims have the status D.",
				Basis::differs)
		.text("label", "Name.", Basis::label)
		.text("definition", "Expenditure it includes.", Basis::definition);

	private static final Table<Part> PART = Table
		.<Part>of("parts", "Parts", "A part into which a whole is divided.", "code")
		.text("code", "Stable code.", Part::code)
		.text("dimension", "Dimension by which the whole is divided: use, region, item or segment.",
				(part) -> part.dimension().code())
		.text("label", "Name.", Part::label);

	private static final Table<Series> SERIES = Table
		.<Series>of("rate_series", "Series of rates", "A published series of exchange rates.", "id")
		.text("id", "Stable id.", Series::id)
		.text("base", "Base currency: rates are units of the other currency for one unit of it.", Series::base)
		.text("method", "Type of its rates: monthly-average, annual-average, daily-reference or daily-snapshot.",
				Series::method)
		.text("publisher", "Publisher.", Series::publisher)
		.text("title", "Title.", Series::title)
		.text("licence", "Licence of the series.", Series::licence)
		.text("origin", "Address from which the rates were retrieved.", Series::origin)
		.day("retrieved", "Day on which they were retrieved.", Series::retrieved)
		.text("note?", "Note by the editor.", Series::note);

	private static final Table<PublishedRate> RATE = Table
		.<PublishedRate>of("rates", "Exchange rates", "One published rate.", "series", "currency", "first_day")
		.text("series -> rate_series.id", "Id of the series.", PublishedRate::series)
		.text("base", "Base currency.", PublishedRate::base)
		.text("currency", "Currency of the rate.", PublishedRate::currency)
		.day("first_day", "First day of the rate.", PublishedRate::firstDay)
		.day("last_day", "Last day of the rate.", PublishedRate::lastDay)
		.decimal("rate", "Units of the currency for one unit of the base, as published and not rounded.",
				PublishedRate::rate);

	private static final Table<Quote> OURS = Table.<Quote>group()
		.decimal("ours", "Outlay's own rate for the same period.", Quote::rate)
		.text("ours_method", "Method by which our rate was calculated.", Quote::method)
		.text("ours_series -> rate_series.id", "Published series of our rate.", Quote::series);

	private static final Table<ImpliedRate> IMPLIED = Table
		.<ImpliedRate>of("implied_rates", "Implied rates",
				"A rate that a source implies by printing one amount in two currencies in one place.", "strong", "weak")
		.text("strong -> claims.id", "Claim in the currency whose unit is worth more.", (rate) -> rate.strong().id())
		.text("weak -> claims.id", "Claim in the other currency.", (rate) -> rate.weak().id())
		.and(SharedColumns.SUBJECT, (rate) -> rate.strong().subject())
		.and(SharedColumns.PERIOD, (rate) -> rate.strong().content().period())
		.text("from", "Stronger currency.", (rate) -> rate.strong().amount().unit().code())
		.text("to", "Weaker currency; rates are units of it for one unit of the stronger one.",
				(rate) -> rate.weak().amount().unit().code())
		.text("strong_wording", "Amount in the stronger currency, in words.", (rate) -> rate.strong().wording())
		.text("weak_wording", "Amount in the weaker currency, in words.", (rate) -> rate.weak().wording())
		.flag("one_amount",
				"Whether the two certainly are one amount; of different families of bases they only may be.",
				ImpliedRate::isOneAmount)
		.decimal("printed", "Rate by the printed numbers, to 34 digits.", ImpliedRate::printed)
		.decimal("low", "Lowest rate that the printed digits allow.", (rate) -> rate.rates().low())
		.flag("low_included", "Whether the lowest rate itself is possible.", (rate) -> rate.rates().lowIncluded())
		.decimal("high", "Highest rate that the printed digits allow.", (rate) -> rate.rates().high())
		.flag("high_included", "Whether the highest rate itself is possible.", (rate) -> rate.rates().highIncluded())
		.flag("approximate", "Whether the source marks an amount as approximate.", ImpliedRate::approximate)
		.maybe(OURS, ImpliedRate::ours)
		.flag("holds_ours?", "Whether our rate is one of those implied; empty without our rate.",
				ImpliedRate::holdsOurs)
		.and(SharedColumns.PRINT, ImpliedRate::strong)
		.and(SharedColumns.LOCATOR, (rate) -> rate.strong().content().locator());

	/** The tables; rates are sorted by series, latest first. */
	List<PublishedTable<?, ?>> tables() {
		return List.of(PublishedTable.of(MEASURE, (view) -> this.measures.findAll(Sort.by("ordinal"))),
				PublishedTable.of(FAMILY, (view) -> this.families.findAll(Sort.by("ordinal"))),
				PublishedTable.of(BASIS, (view) -> this.bases.findAll(Sort.by("ordinal"))),
				PublishedTable.of(PART, (view) -> this.parts.findAll(Sort.by("dimension", "code"))),
				PublishedTable.of(SERIES, (view) -> this.rates.series()),
				PublishedTable.of(RATE,
						(view) -> this.rates.series()
							.stream()
							.flatMap((one) -> PublishedRate.of(one, this.rates.days(one.id())).stream())
							.toList()),
				PublishedTable.of(IMPLIED, (view) -> this.implied.all(view.asOf())));
	}

}
