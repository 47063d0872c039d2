package org.outlay.readings.charts;

import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.outlay.facts.rate.Rates.Quote;
import org.outlay.facts.rate.Rates;
import org.outlay.facts.rate.Series;
import org.outlay.readings.conversion.Conversions;
import org.outlay.readings.conversion.Converted;
import org.outlay.readings.headline.Agreement;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.amount.Amount;
import org.outlay.values.amount.Kind;
import org.outlay.values.amount.Unit;
import org.outlay.values.drawing.Mark;
import org.outlay.values.drawing.MarkNature;
import org.outlay.values.drawing.SourceLink;
import org.outlay.values.english.English;

import org.springframework.stereotype.Component;

/**
 * Turns figures into marks of charts, in the currency a reader asks for. A converted
 * amount has an asterisk, and a note with the amount as stated.
 */
@Component
record ChartMarks(Conversions conversions, Rates rates) {

	static final String ALSO_CLAIMED = "Also claimed";

	private static final MathContext SHOWN = new MathContext(4);

	/** The mark of a headline; its note has the other current claims. */
	DrawnFigure of(Headline headline, PointOfView view) {
		DrawnFigure drawn = of(headline.figure(), view);
		String others = headline.alternatives()
			.stream()
			.filter((other) -> !other.isRepeat())
			.map((other) -> other.wording() + " (" + other.standing() + ")")
			.distinct()
			.collect(Collectors.joining("; "));
		Mark mark = drawn.mark();
		String told = (headline.agreement() == Agreement.CONFLICTING) ? mark.told() + ", disputed" : mark.told();
		String note = others.isEmpty() ? mark.note() : mark.note() + " " + ALSO_CLAIMED + ": " + others + ".";
		return drawn.with(new Mark(mark.interval(), mark.about(), mark.standing(), mark.replaced(), mark.words(), told,
				mark.cited(), note.strip()));
	}

	DrawnFigure of(Figure figure, PointOfView view) {
		Unit currency = view.money().unit();
		if (currency == null) {
			return new DrawnFigure(figure, mark(figure, figure.amount(), ""), figure.amount().unit(), "");
		}
		Converted converted = this.conversions.convert(figure, currency, view.fx());
		if (converted instanceof Converted.Value value) {
			String rate = rate(figure.amount().unit(), currency, value.quote());
			String note = "* Stated as " + figure.wording() + "; " + rate + ". " + value.rule();
			return new DrawnFigure(figure, mark(figure, value.amount(), note), currency, rate);
		}
		String why = (converted instanceof Converted.Missing missing) ? missing.why() : "";
		return new DrawnFigure(figure, mark(figure, figure.amount(), why), figure.amount().unit(), why);
	}

	private static Mark mark(Figure figure, Amount amount, String note) {
		String words = figure.wording(amount) + (note.startsWith("*") ? "*" : "");
		return new Mark(amount.drawn(), amount.kind() == Kind.APPROXIMATE || amount.isNearly(),
				MarkNature.valueOf(figure.content().nature().name()), false, words, figure.standing(),
				new SourceLink(figure.path(), figure.source().chip(), figure.passage()), note);
	}

	private String rate(Unit from, Unit to, Quote quote) {
		String publisher = this.rates.series()
			.stream()
			.filter((series) -> series.id().equals(quote.series()))
			.map(Series::publisher)
			.collect(Collectors.joining());
		String days = quote.firstDay().equals(quote.lastDay()) ? English.day(quote.firstDay())
				: English.day(quote.firstDay()) + " to " + English.day(quote.lastDay());
		return "1 " + from.code() + " = " + quote.rate().round(SHOWN).toPlainString() + " " + to.code() + " ("
				+ quote.method() + ", " + days + "; " + publisher + ")";
	}

	/** The notes on exchange rates; empty if none was used. */
	static List<String> notes(List<DrawnFigure> drawn) {
		List<String> notes = new ArrayList<>();
		String rates = drawn.stream()
			.filter((one) -> one.mark().note().startsWith("*"))
			.map(DrawnFigure::rate)
			.distinct()
			.collect(Collectors.joining("; "));
		if (!rates.isEmpty()) {
			notes.add("* Converted by Outlay: " + rates + ".");
		}
		drawn.stream()
			.filter((one) -> !one.rate().isEmpty() && !one.mark().note().startsWith("*"))
			.map((one) -> one.figure().wording() + " stays as stated: " + one.rate())
			.distinct()
			.forEach(notes::add);
		return notes;
	}

}
