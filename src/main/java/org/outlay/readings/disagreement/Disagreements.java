package org.outlay.readings.disagreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.outlay.readings.headline.Headline;
import org.outlay.readings.headline.Policy;
import org.outlay.readings.headline.Relation;
import org.outlay.readings.headline.ResolvedQuantities;
import org.outlay.readings.headline.ResolvedQuantity;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Label;
import org.outlay.values.amount.Extent;
import org.outlay.values.english.English;
import org.outlay.values.period.AsOf;
import org.outlay.values.period.Period;

import org.springframework.stereotype.Service;

/** Finds where sources disagree and what must not be compared. */
@Service
public class Disagreements {

	/** So many pairs of one quantity, and so many products of one measure, are told. */
	private static final int MOST = 4;

	private static final Set<String> NO_QUANTITIES = Set.of("rank", "seconds", "minutes", "months", "years");

	private final ResolvedQuantities resolved;

	private final RateDisagreements rates;

	Disagreements(ResolvedQuantities resolved, RateDisagreements rates) {
		this.resolved = resolved;
		this.rates = rates;
	}

	/**
	 * What disagrees among the figures of a subject, and what must not be compared.
	 * @param own the subject's own figures
	 * @param inner figures of its divisions, models and products
	 */
	public List<Disagreement> of(List<Figure> own, List<Figure> inner, AsOf asOf, Policy policy) {
		List<Figure> all = Stream.concat(own.stream(), inner.stream())
			.filter((figure) -> asOf.isPublic(figure.source().published()))
			.distinct()
			.toList();
		List<ResolvedQuantity> readings = this.resolved.read(all, asOf, policy);
		List<Disagreement> contrasts = new ArrayList<>();
		readings.forEach((reading) -> reading.headline().ifPresent((headline) -> conflicts(headline, contrasts)));
		all.stream().filter(Figure::isDeprecated).forEach((figure) -> contrasts.add(putAside(figure)));
		List<Figure> headlines = readings.stream()
			.flatMap((reading) -> reading.headline().stream())
			.map(Headline::figure)
			.toList();
		contrasts.addAll(bases(headlines.stream().filter(own::contains).toList()));
		contrasts.addAll(subjects(headlines, own));
		contrasts.addAll(this.rates.in(all));
		return contrasts;
	}

	private void conflicts(Headline headline, Collection<Disagreement> contrasts) {
		List<Figure> voices = Stream.concat(Stream.of(headline.figure()), headline.alternatives().stream())
			.filter((figure) -> !figure.isRepeat())
			.toList();
		int told = 0;
		for (int i = 0; i < voices.size(); i++) {
			for (int j = i + 1; j < voices.size() && told < MOST; j++) {
				Relation relation = this.resolved.between(voices.get(i), voices.get(j)).relation();
				if (relation == Relation.CONFLICT || relation == Relation.UNDETERMINED) {
					contrasts.add(conflict(relation, voices.get(i), voices.get(j)));
					told++;
				}
			}
		}
	}

	private static Disagreement conflict(Relation relation, Figure one, Figure other) {
		String words = one.topic() + ": " + said(one) + " and " + said(other) + " cannot both be true" + gap(one, other)
				+ ".";
		return (relation == Relation.CONFLICT)
				? new Disagreement(Disagreement.Reason.CONFLICT, words, List.of(one, other))
				: new Disagreement(Disagreement.Reason.UNDECIDED,
						words + " One voice says both, and the dates do not tell which came first.",
						List.of(one, other));
	}

	private static String said(Figure figure) {
		return figure.wording() + " (" + figure.voice() + ", in " + figure.source().chip() + ")";
	}

	/** How far apart they are, by their bounds; nothing is said across currencies. */
	private static String gap(Figure one, Figure other) {
		if (!one.amount().unit().equals(other.amount().unit())) {
			return "";
		}
		Extent difference = Extent.of(other.amount()).minus(Extent.of(one.amount()));
		Extent gap = difference.interval().isNegative() ? difference.negate() : difference;
		return gap.interval().isPositive() ? ": the gap is " + gap.words() : "";
	}

	private static Disagreement putAside(Figure figure) {
		String reason = String.valueOf(figure.content().rankReason());
		return new Disagreement(Disagreement.Reason.SET_ASIDE, figure.topic() + ": “" + figure.amount().asPrinted()
				+ "” in " + figure.source().chip() + " is set aside by the editor. " + reason, List.of(figure));
	}

	/** Whole figures of one time on different bases. */
	private static List<Disagreement> bases(List<Figure> headlines) {
		Map<Period, List<Figure>> byTime = headlines.stream()
			.filter((figure) -> figure.basis() != null && figure.parts().isEmpty()
					&& !figure.content().period().isUnknown())
			.collect(Collectors.groupingBy((figure) -> figure.content().period().byDays(), LinkedHashMap::new,
					Collectors.toList()));
		return byTime.entrySet()
			.stream()
			.filter((time) -> time.getValue().stream().map(Figure::basis).distinct().count() > 1)
			.map((time) -> new Disagreement(Disagreement.Reason.BASIS, time.getKey().words() + ": " + English
				.list(time.getValue().stream().map((figure) -> label(figure) + " (" + figure.wording() + ")").toList())
					+ " are different things. They are neither compared nor added.", time.getValue()))
			.toList();
	}

	/**
	 * One measure of the subject itself and of what belongs to it; times and ranks are of
	 * different things anyway.
	 */
	private static List<Disagreement> subjects(List<Figure> headlines, List<Figure> own) {
		Map<Label, List<Figure>> byMeasure = headlines.stream()
			.filter((figure) -> !NO_QUANTITIES.contains(figure.amount().unit().code()))
			.collect(Collectors.groupingBy(Figure::measure, LinkedHashMap::new, Collectors.toList()));
		List<Disagreement> contrasts = new ArrayList<>();
		byMeasure.forEach((measure, figures) -> {
			List<Figure> told = figures.stream()
				.collect(Collectors.toMap(Figure::subject, (figure) -> figure, (a, b) -> a, LinkedHashMap::new))
				.values()
				.stream()
				.sorted((a, b) -> Boolean.compare(own.contains(b), own.contains(a)))
				.limit(MOST)
				.toList();
			if (told.size() > 1 && own.contains(told.get(0))) {
				contrasts.add(new Disagreement(Disagreement.Reason.SUBJECT, measure.label() + ": " + English
					.list(told.stream().map((figure) -> figure.wording() + " of " + figure.subject().name()).toList())
						+ " are figures of different subjects. None stands for another.", told));
			}
		});
		return contrasts;
	}

	private static String label(Figure figure) {
		return (figure.basis() != null) ? figure.basis().label() : figure.measure().label();
	}

}
