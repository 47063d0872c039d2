package org.outlay.publishing.dataset;

import org.outlay.facts.claim.Asserter;
import org.outlay.facts.claim.ClaimContent;
import org.outlay.facts.claim.Status;
import org.outlay.facts.rate.Rates.Quote;
import org.outlay.facts.source.Locator;
import org.outlay.publishing.tabular.Table;
import org.outlay.readings.conversion.Converted;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.values.amount.Amount;
import org.outlay.values.amount.Interval;
import org.outlay.values.period.Period;
import org.outlay.values.period.PublicationWindow;

/** Columns that several tables share. */
final class SharedColumns {

	static final Table<SubjectRef> SUBJECT = Table.<SubjectRef>group()
		.text("subject", "Id of the company, model, product or person.", SubjectRef::id)
		.text("subject_name", "Name of the subject.", SubjectRef::name)
		.code("subject_type", "Type of the subject: company, model, product or person.", SubjectRef::type);

	static final Table<Figure> MEASURE = Table.<Figure>group()
		.text("measure -> measures.code", "Code of the measure.", (figure) -> figure.measure().code())
		.text("measure_label", "Name of the measure.", (figure) -> figure.measure().label())
		.text("basis? -> bases.code", "Basis: the term of the source.", (figure) -> figure.content().basis())
		.text("family? -> families.code", "Family of the basis; different ones are not comparable.",
				(figure) -> (figure.family() != null) ? figure.family().code() : null);

	static final Table<Period> PERIOD = Table.<Period>group()
		.text("period",
				"Period of the figure, such as 2026, 2025-Q4, 2025-H1, 2026-02 or 2024/2026; @ marks a moment within it.",
				Period::notation)
		.text("period_label?", "Name of the period if it does not follow from the days, such as FY2026.", Period::label)
		.day("period_start?", "First day of the period; empty if unknown.", Period::start)
		.day("period_end?", "Last day of the period; empty if unknown.", Period::end)
		.code("period_precision", "Precision of the source: day, month, quarter, year or unknown.", Period::precision)
		.flag("instant", "Whether the figure is about a moment in the period rather than all of it.", Period::instant);

	static final Table<Amount> AMOUNT = Table.<Amount>group()
		.code("kind",
				"How the source bounds the amount: exact, approximate, range, at_least, more_than, at_most, less_than,"
						+ " vague or undisclosed.",
				Amount::kind)
		.and(bounds("", "the amount, in full units and exact"), Amount::interval)
		.text("unit", "ISO 4217 currency, or a unit such as people or tokens/day.", (amount) -> amount.unit().code())
		.text("hedge?", "Hedge as printed, such as over, up to or about.", Amount::hedge)
		.text("as_printed", "Amount as printed in the source.", Amount::asPrinted)
		.integer("decimals?", "Printed precision as in XBRL: -9 for billions.", Amount::decimals)
		.text("wording", "Amount in words, with its hedge.", Amount::wording);

	private static final Table<Asserter> ASSERTER = Table.<Asserter>group()
		.text("asserter", "Person or organisation that states the figure in the source.", Asserter::name)
		.text("asserter_id?", "Id of the asserter, if it is a company or person in Outlay.", Asserter::id)
		.code("asserter_kind",
				"Kind of asserter: filing, company, executive, named_organisation, unnamed_people, analyst or outlet.",
				Asserter::kind);

	static final Table<ClaimContent> STANDING = Table.<ClaimContent>group()
		.code("nature", "Nature: plan, guidance, commitment, actual or forecast.", ClaimContent::nature)
		.list("status",
				"Quality of the number in codes of SDMX CL_OBS_STATUS: A for normal, E for estimated, U for low reliability.",
				(content) -> content.sortedStatus().stream().map(Status::name).toList())
		.and(ASSERTER, ClaimContent::assertedBy);

	static final Table<PublicationWindow> PUBLISHED = Table.<PublicationWindow>group()
		.day("published_earliest?", "First possible day of publication.", PublicationWindow::earliest)
		.day("published_latest?", "Last possible day; the same if a date is printed.", PublicationWindow::latest);

	static final Table<Figure> PRINT = Table.<Figure>group()
		.text("source -> sources.id", "Id of the source.", (figure) -> figure.source().id())
		.text("publisher?", "Publisher of the source.", (figure) -> figure.source().publisher())
		.maybe(PUBLISHED, (figure) -> figure.source().published());

	/** The figure chosen for a quantity. */
	static final Table<Figure> SHOWN = Table.<Figure>group()
		.and(AMOUNT, Figure::amount)
		.and(STANDING, Figure::content)
		.and(PRINT, (figure) -> figure);

	static final Table<Locator> LOCATOR = Table.<Locator>group()
		.text("locator_kind", "How the place in the source is given: by line, page or table.",
				(locator) -> locator.kind().code())
		.text("locator", "Place in the source; lines and pages count from 1.", Locator::at);

	private static final Table<Converted.Value> VALUE = Table.<Converted.Value>group()
		.decimal("converted_low?", "Lower bound in the chosen currency, no more precise than the source.",
				(value) -> value.amount().low())
		.decimal("converted_high?", "Upper bound in the chosen currency.", (value) -> value.amount().high())
		.text("converted_unit?", "The chosen currency; empty if the figure already is in it or is not money.",
				(value) -> value.amount().unit().code())
		.text("converted_wording?", "Converted amount in words, with its hedge.", Converted.Value::wording)
		.and(rate(), Converted.Value::quote)
		.text("rate_rule?", "Reason for this rate.", Converted.Value::rule)
		.flag("rate_provisional?", "Whether a more suitable rate will be known later.", Converted.Value::provisional);

	static final Table<Converted> CONVERTED = Table.<Converted>group()
		.maybe(VALUE, (one) -> (one instanceof Converted.Value value) ? value : null)
		.text("not_converted?", "Reason for a missing converted amount.",
				(one) -> (one instanceof Converted.Missing missing) ? missing.why() : null);

	private SharedColumns() {
	}

	private static Table<Quote> rate() {
		return Table.<Quote>group()
			.decimal("rate?", "Units of that currency for one unit of the original.", Quote::rate)
			.text("rate_method?", "Method by which the rate was calculated.", Quote::method)
			.day("rate_first_day?", "First day of the rate.", Quote::firstDay)
			.day("rate_last_day?", "Last day of the rate.", Quote::lastDay)
			.text("rate_series? -> rate_series.id", "Published series of the rate.", Quote::series);
	}

	/** The bounds of an interval, and whether they are possible values. */
	static Table<Interval> bounds(String prefix, String what) {
		return Table.<Interval>group()
			.decimal(prefix + "low?", "Lower bound of " + what + "; empty if there is none.", Interval::low)
			.flag(prefix + "low_included", "Whether the lower bound itself is possible.", Interval::lowIncluded)
			.decimal(prefix + "high?", "Upper bound of " + what + "; empty if there is none.", Interval::high)
			.flag(prefix + "high_included", "Whether the upper bound itself is possible.", Interval::highIncluded);
	}

}
