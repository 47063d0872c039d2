package org.outlay.readings.disagreement;

import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.outlay.facts.claim.Nature;
import org.outlay.facts.rate.Rates.Quote;
import org.outlay.readings.conversion.ImpliedRate;
import org.outlay.readings.conversion.ImpliedRates;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.headline.HeadlineRule;
import org.outlay.readings.headline.Relation;
import org.outlay.readings.headline.ResolvedQuantities;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Label;
import org.outlay.values.amount.Extent;
import org.outlay.values.amount.Kind;
import org.outlay.values.english.English;

import org.springframework.stereotype.Service;

/** Finds figures that disagree or must not be compared. */
@Service
public record Disagreements(ResolvedQuantities resolved, ImpliedRates rates) {

	/** The most pairs of one quantity, and the most subjects of one measure. */
	private static final int MOST = 4;

	private static final Set<String> NO_QUANTITIES = Set.of("rank", "seconds", "minutes", "months", "years");

	/** The digits of rates, which no source exceeds. */
	private static final MathContext SHOWN = new MathContext(3);

	private static final MathContext OURS = new MathContext(4);

	/**
	 * The disagreements among the figures of a subject.
	 * @param own the subject's own figures
	 * @param inner figures of its divisions, models and products
	 */
	public List<Disagreement> of(List<Figure> own, List<Figure> inner, HeadlineRule rule) {
		List<Figure> all = Stream.concat(own.stream(), inner.stream())
			.filter((figure) -> rule.asOf().isPublic(figure.source().published()))
			.distinct()
			.toList();
		return among(all, own, this.resolved.headlines(all, rule), rule);
	}

	/**
	 * The disagreements among public figures.
	 * @param shown the headlines of their quantities
	 */
	List<Disagreement> among(List<Figure> all, List<Figure> own, List<Headline> shown, HeadlineRule rule) {
		List<Disagreement> found = new ArrayList<>();
		shown.forEach((headline) -> conflicts(headline, rule, found));
		all.stream().filter(Figure::isDeprecated).forEach((figure) -> found.add(deprecated(figure)));
		List<Figure> headlines = shown.stream().map(Headline::figure).toList();
		found.addAll(families(headlines.stream().filter(own::contains).toList()));
		found.addAll(subjects(headlines, own));
		this.rates.in(all, rule.asOf()).stream().map(Disagreements::rate).forEach(found::add);
		return found;
	}

	private void conflicts(Headline headline, HeadlineRule rule, Collection<Disagreement> found) {
		List<Figure> figures = headline.current().stream().filter((figure) -> !figure.isRepeat()).toList();
		IntStream.range(0, figures.size())
			.boxed()
			.flatMap(
					(i) -> figures.stream().skip(i + 1).map((other) -> this.resolved.pair(figures.get(i), other, rule)))
			.filter((pair) -> pair.related().relation() == Relation.CONFLICT
					|| pair.related().relation() == Relation.UNDETERMINED)
			.limit(MOST)
			.map((pair) -> conflict(pair.related().relation(), pair.one(), pair.other()))
			.forEach(found::add);
	}

	private static Disagreement conflict(Relation relation, Figure one, Figure other) {
		String words = one.topic() + ": " + said(one) + " and " + said(other) + " cannot both be right"
				+ gap(one, other) + ".";
		return (relation == Relation.CONFLICT)
				? new Disagreement(Disagreement.Reason.CONFLICT, words, List.of(one, other))
				: new Disagreement(Disagreement.Reason.UNDECIDED,
						words + " One speaker gives both, and the dates do not show which came first.",
						List.of(one, other));
	}

	private static String said(Figure figure) {
		return figure.wording() + " (" + figure.voice() + ", in " + figure.source().chip() + ")";
	}

	/** The gap between the bounds of two figures in one unit; else empty. */
	private static String gap(Figure one, Figure other) {
		if (!one.amount().unit().equals(other.amount().unit())) {
			return "";
		}
		Extent difference = other.extent().minus(one.extent());
		Extent gap = difference.interval().isNegative() ? difference.negate() : difference;
		return gap.interval().isPositive() ? ": the gap is " + gap.words() : "";
	}

	private static Disagreement deprecated(Figure figure) {
		String reason = String.valueOf(figure.content().rankReason());
		return new Disagreement(Disagreement.Reason.SET_ASIDE, figure.topic() + ": “" + figure.amount().asPrinted()
				+ "” in " + figure.source().chip() + " is deprecated by the editor. " + reason, List.of(figure));
	}

	/** Whole figures of one time, of different families. */
	private static List<Disagreement> families(List<Figure> headlines) {
		return headlines.stream()
			.filter((figure) -> figure.basis() != null && figure.parts().isEmpty()
					&& !figure.content().period().isUnknown())
			.collect(Collectors.groupingBy((figure) -> figure.content().period().byDays(), LinkedHashMap::new,
					Collectors.toList()))
			.entrySet()
			.stream()
			.filter((time) -> time.getValue().stream().map(Figure::family).distinct().count() > 1)
			.map((time) -> new Disagreement(Disagreement.Reason.FAMILY,
					time.getKey().words() + ": "
							+ English.list(time.getValue()
								.stream()
								.map((figure) -> figure.concept().label() + " (" + figure.wording() + ")")
								.toList())
							+ " are different things. They are neither compared nor added.",
					time.getValue()))
			.toList();
	}

	/** Figures of one measure of different subjects. */
	private static List<Disagreement> subjects(List<Figure> headlines, List<Figure> own) {
		Map<Label, List<Figure>> byMeasure = headlines.stream()
			.filter((figure) -> !NO_QUANTITIES.contains(figure.amount().unit().code()))
			.collect(Collectors.groupingBy(Figure::measure, LinkedHashMap::new, Collectors.toList()));
		List<Disagreement> found = new ArrayList<>();
		byMeasure.forEach((measure, figures) -> {
			List<Figure> shown = figures.stream()
				.collect(Collectors.toMap(Figure::subject, (figure) -> figure, Disagreements::rather,
						LinkedHashMap::new))
				.values()
				.stream()
				.sorted((a, b) -> Boolean.compare(own.contains(b), own.contains(a)))
				.limit(MOST)
				.toList();
			if (shown.size() > 1 && own.contains(shown.get(0))) {
				found.add(new Disagreement(Disagreement.Reason.SUBJECT,
						measure.label() + ": " + English.list(shown.stream().map(Disagreements::whose).toList())
								+ " are figures of different subjects. None stands for another.",
						shown));
			}
		});
		return found;
	}

	/** Of two figures of one subject an actual, else the first. */
	private static Figure rather(Figure one, Figure other) {
		return isActual(other) && !isActual(one) ? other : one;
	}

	private static boolean isActual(Figure figure) {
		return figure.content().nature() == Nature.ACTUAL;
	}

	/** {@code "30 million users of Dola (plan)"}. */
	private static String whose(Figure figure) {
		return figure.wording() + " of " + figure.subject().name()
				+ (isActual(figure) ? "" : " (" + figure.content().nature().words() + ")");
	}

	private static boolean isRough(Figure figure) {
		return figure.amount().kind() == Kind.APPROXIMATE;
	}

	private static Disagreement rate(ImpliedRate implied) {
		Figure strong = implied.strong();
		Figure weak = implied.weak();
		Quote ours = implied.ours();
		String rate = implied.printed().round(SHOWN).toPlainString();
		return new Disagreement(Disagreement.Reason.RATE,
				strong.wording() + " and " + weak.wording() + " are printed in one place of " + strong.source().chip()
						+ (implied.isOneAmount() ? " for one amount: that is "
								: " and may be one amount: that would be ")
						+ (isRough(strong) || isRough(weak) ? "about " : "") + rate + " " + weak.amount().unit().code()
						+ " for 1 " + strong.amount().unit().code() + "." + ((ours != null) ? " Outlay's rate is "
								+ ours.rate().round(OURS).toPlainString() + " (" + ours.method() + ")." : ""),
				List.of(strong, weak));
	}

}
