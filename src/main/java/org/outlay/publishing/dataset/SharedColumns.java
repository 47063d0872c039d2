package org.outlay.publishing.dataset;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.ClaimContent;
import org.outlay.facts.claim.Status;
import org.outlay.facts.rate.Quote;
import org.outlay.facts.source.Locator;
import org.outlay.publishing.tabular.Table;
import org.outlay.readings.conversion.Converted;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.values.amount.Amount;
import org.outlay.values.period.Period;

/** Columns that several tables have in common. */
final class SharedColumns {

	static final Table<SubjectRef> SUBJECT = Table.<SubjectRef>of("subject", "Subject", "Whom a figure is about.")
		.text("subject", "Id of the company, model, product or person it is about.", SubjectRef::id)
		.text("subject_name", "Its name.", SubjectRef::name)
		.text("subject_type", "What it is: company, model, product or person.", (one) -> one.type().code());

	static final Table<Period> PERIOD = Table.<Period>of("period", "Period", "The time a figure is about.")
		.text("period",
				"The time it is about: 2026, 2025-Q4, 2025-H1, 2026-02, 2024/2026; @ before a moment within it.",
				Period::notation)
		.text("period_label?", "The name of the period where the days do not say it, such as FY2026.", Period::label)
		.day("period_start?", "First day; empty where unknown.", Period::start)
		.day("period_end?", "Last day, included; empty where unknown.", Period::end)
		.text("period_precision", "How finely the source tells it: day, month, quarter, year, unknown.",
				(period) -> period.precision().code())
		.flag("instant", "Whether it is some moment between the two days, not all of the time.", Period::instant);

	static final Table<Amount> AMOUNT = Table.<Amount>of("amount", "Amount", "How much.")
		.text("kind",
				"How the source bounds it: exact, approximate, range, at_least, more_than, at_most, less_than, vague or"
						+ " undisclosed.",
				(amount) -> amount.kind().code())
		.decimal("low?", "Low bound, in full units and exact; empty where there is none.", (amount) -> amount.low())
		.flag("low_included", "Whether the low bound itself is possible.", (amount) -> amount.interval().lowIncluded())
		.decimal("high?", "High bound; empty where there is none: then the low one is a floor and no value.",
				(amount) -> amount.high())
		.flag("high_included", "Whether the high bound itself is possible.",
				(amount) -> amount.interval().highIncluded())
		.text("unit", "ISO 4217 currency, or a unit such as people or tokens/day.", (amount) -> amount.unit().code())
		.text("hedge?", "The hedge as printed: over, up to, about.", Amount::hedge)
		.text("as_printed", "The figure as the source prints it.", Amount::asPrinted)
		.integer("decimals?", "Printed precision as XBRL counts it: -9 for billions.",
				(amount) -> (amount.decimals() != null) ? Long.valueOf(amount.decimals()) : null)
		.text("wording", "The amount in words, hedge and all.", Amount::wording);

	static final Table<ClaimContent> STANDING = Table
		.<ClaimContent>of("standing", "Standing", "What the figure is and who says it.")
		.text("nature", "What the money is: plan, guidance, commitment, actual or forecast.",
				(content) -> content.nature().code())
		.list("status", "What the number is, in codes of SDMX CL_OBS_STATUS: A normal, E estimated, U low reliability.",
				(content) -> content.sortedStatus().stream().map(Status::name).toList())
		.text("asserter", "Who says it inside the source.", (content) -> content.assertedBy().name())
		.text("asserter_id?", "Their id, where they are a company or person of Outlay.",
				(content) -> content.assertedBy().id())
		.text("asserter_kind",
				"How strong a voice: filing, company, executive, named_organisation, unnamed_people, analyst, outlet.",
				(content) -> content.assertedBy().kind().code());

	static final Table<Figure> PRINT = Table.<Figure>of("print", "Print", "Where a figure stands.")
		.text("source", "Id of the source it was taken from.", (figure) -> figure.source().id())
		.to("sources", "id")
		.text("publisher?", "Who published the source.", (figure) -> figure.source().publisher())
		.day("published_earliest?", "First day on which the source may have come out.",
				(figure) -> (figure.source().published() != null) ? figure.source().published().earliest() : null)
		.day("published_latest?", "Last day on which it may have; the same day where a date is printed.",
				(figure) -> (figure.source().published() != null) ? figure.source().published().latest() : null);

	static final Table<Locator> LOCATOR = Table.<Locator>of("locator", "Locator", "Where in a source.")
		.text("locator_kind", "What the place is counted in: line, page or table.", (locator) -> locator.kind().code())
		.text("locator", "Which one; lines and pages count from 1.", Locator::at);

	static final Table<Converted> CONVERTED = Table.<Converted>of("converted", "Converted", "In another currency.")
		.decimal("converted_low?", "Low bound in the currency asked for, with no more digits than the source printed.",
				(one) -> (one instanceof Converted.Value value) ? value.amount().low() : null)
		.decimal("converted_high?", "High bound in the currency asked for.",
				(one) -> (one instanceof Converted.Value value) ? value.amount().high() : null)
		.text("converted_unit?", "The currency asked for; empty where the figure is in it already or is no money.",
				(one) -> (one instanceof Converted.Value value) ? value.amount().unit().code() : null)
		.text("converted_wording?", "The converted amount in words, hedge and all.",
				(one) -> (one instanceof Converted.Value value) ? value.amount().wording() : null)
		.decimal("rate?", "Units of that currency for one of the original.", (one) -> rate(one, Quote::rate))
		.text("rate_method?", "How the rate came about.", (one) -> rate(one, Quote::method))
		.day("rate_first_day?", "First day the rate is about.", (one) -> rate(one, Quote::firstDay))
		.day("rate_last_day?", "Last day the rate is about.", (one) -> rate(one, Quote::lastDay))
		.text("rate_series?", "The published series the rate is from.", (one) -> rate(one, Quote::series))
		.to("rate_series", "id")
		.text("rate_rule?", "Why this rate.", (one) -> (one instanceof Converted.Value value) ? value.rule() : null)
		.flag("rate_provisional?", "Whether a better rate will be known later.",
				(one) -> (one instanceof Converted.Value value) ? value.provisional() : null)
		.text("not_converted?", "Why there is no converted amount.",
				(one) -> (one instanceof Converted.Missing missing) ? missing.why() : null);

	private SharedColumns() {
	}

	private static <V> @Nullable V rate(Converted converted, Function<Quote, V> part) {
		return (converted instanceof Converted.Value value) ? part.apply(value.quote()) : null;
	}

}
