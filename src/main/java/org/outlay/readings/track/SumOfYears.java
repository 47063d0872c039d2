package org.outlay.readings.track;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.outlay.facts.claim.ClaimType;
import org.outlay.facts.claim.Quantity;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.headline.HeadlineRule;
import org.outlay.readings.headline.ResolvedQuantities;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.amount.Extent;
import org.outlay.values.english.English;
import org.outlay.values.period.Period;

/**
 * Adds up the years of which a source prints the sum and every year, as the source does:
 * by its own figures, and by those now shown for the same quantities.
 *
 * @param sum the sum of several years as printed
 * @param years the figures of the same source for its years
 */
record SumOfYears(Figure sum, List<Figure> years) {

	static List<SumOfYears> of(Collection<Figure> figures) {
		List<Figure> whole = Figure.withoutRepeats(figures.stream()
			.filter((figure) -> figure.type() == ClaimType.CAPEX && figure.parts().isEmpty() && !figure.isDeprecated())
			.toList());
		return whole.stream().flatMap((sum) -> find(sum, whole).stream()).toList();
	}

	private static Optional<SumOfYears> find(Figure sum, List<Figure> whole) {
		LocalDate start = sum.content().period().start();
		LocalDate end = sum.content().period().end();
		if (start == null || end == null || start.getDayOfYear() != 1 || start.getYear() == end.getYear()) {
			return Optional.empty();
		}
		List<Figure> years = new ArrayList<>();
		for (int year = start.getYear(); year <= end.getYear(); year++) {
			Period period = Period.parse(String.valueOf(year)).byDays();
			whole.stream()
				.filter((figure) -> figure.content().period().byDays().equals(period)
						&& figure.source().equals(sum.source()) && figure.subject().equals(sum.subject())
						&& figure.amount().unit().equals(sum.amount().unit()))
				.findFirst()
				.ifPresent(years::add);
		}
		return (years.size() == end.getYear() - start.getYear() + 1) ? Optional.of(new SumOfYears(sum, years))
				: Optional.empty();
	}

	/** The sum of the years as printed and, if they have changed since, as now shown. */
	List<Derivation> derivations(ResolvedQuantities resolved, HeadlineRule rule) {
		List<Derivation> found = new ArrayList<>();
		found.add(new Derivation(words(this.years) + ", by the figures of " + this.sum.source().chip()
				+ ", which itself prints “" + this.sum.amount().asPrinted() + "” for their sum." + kinds(),
				this.years));
		Map<Quantity, Figure> shown = resolved.headlines(this.years, rule)
			.stream()
			.map(Headline::figure)
			.collect(Collectors.toMap(Figure::quantity, Function.identity()));
		List<Figure> now = this.years.stream()
			.map((figure) -> Objects.requireNonNullElse(shown.get(figure.quantity()), figure))
			.toList();
		boolean oneUnit = now.stream().map((figure) -> figure.amount().unit()).distinct().count() == 1;
		if (oneUnit && !now.equals(this.years)) {
			found.add(new Derivation(words(now) + ", by the figures shown now." + kinds(), now));
		}
		return found;
	}

	private String words(List<Figure> figures) {
		Extent total = figures.stream().map((figure) -> Extent.of(figure.amount())).reduce(Extent::plus).orElseThrow();
		return this.sum.subject().name() + ", " + this.sum.content().period().words() + ": "
				+ English.list(figures.stream()
					.map((figure) -> figure.wording() + " (" + figure.content().period().words() + ", "
							+ figure.what().label() + ")")
					.toList())
				+ " come to " + total.words();
	}

	private String kinds() {
		return (this.years.stream().map(Figure::family).distinct().count() > 1)
				? " The source adds different kinds of spending, and so does this sum." : "";
	}

}
