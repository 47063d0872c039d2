package org.outlay.readings.figures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.outlay.facts.claim.Quantity;
import org.outlay.facts.claim.dictionary.Measure;
import org.outlay.facts.claim.dictionary.Measures;
import org.outlay.readings.headline.Agreement;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.headline.ResolvedQuantities;
import org.outlay.readings.headline.ResolvedQuantity;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Label;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.english.English;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/**
 * Chooses the most telling figures of a company, as the dictionary orders them. It is
 * read once: it changes only before Outlay has started.
 */
@Component
public class KeyFigures {

	private static final int MOST = 8;

	private static final Comparator<Figure> BY_TIME = Comparator
		.comparing((Figure figure) -> Objects.requireNonNullElse(figure.content().period().end(), LocalDate.MIN))
		.thenComparing((figure) -> Objects.requireNonNullElse(figure.content().period().start(), LocalDate.MIN));

	private final ResolvedQuantities resolved;

	/** The place of each measure that may be a key figure. */
	private final Map<String, Integer> order = new HashMap<>();

	KeyFigures(ResolvedQuantities resolved, Measures measures) {
		this.resolved = resolved;
		for (Measure measure : measures.findAll(Sort.by("code"))) {
			Integer place = measure.comparability().keyOrder();
			if (place != null) {
				this.order.put(measure.code(), place);
			}
		}
	}

	/** The first few by the order of measures, each for its latest time only. */
	public List<KeyFigure> of(CompanyClaims claims, PointOfView view) {
		Map<Topic, List<Figure>> topics = claims.own()
			.stream()
			.filter((figure) -> this.order.containsKey(figure.measure().code()) && !figure.isDeprecated())
			.filter((figure) -> !figure.amount().isWide())
			.filter((figure) -> figure.basis() == null || figure.parts().isEmpty())
			.collect(Collectors.groupingBy((figure) -> new Topic(figure.measure(), figure.concept(), figure.parts()),
					LinkedHashMap::new, Collectors.toList()));
		Map<Quantity, Topic> chosen = new LinkedHashMap<>();
		topics.entrySet()
			.stream()
			.sorted(Comparator.comparing((entry) -> this.order.get(entry.getKey().measure.code())))
			.limit(MOST)
			.forEach((entry) -> chosen.put(entry.getValue().stream().max(BY_TIME).orElseThrow().quantity(),
					entry.getKey()));
		return this.resolved.read(chosen.keySet(), view.rule())
			.stream()
			.flatMap((reading) -> reading.headline()
				.stream()
				.filter((headline) -> !headline.figure().amount().isWide())
				.map((headline) -> KeyFigure.of(Objects.requireNonNull(chosen.get(reading.quantity())).label(), reading,
						headline)))
			.toList();
	}

	/** One measure, family and part, at any time. */
	private record Topic(Label measure, Label what, List<Label> parts) {

		String label() {
			return this.what.label() + (this.parts.isEmpty() ? "" : ": " + Label.list(this.parts));
		}

	}

	/**
	 * The figure shown for the latest time with a claim.
	 *
	 * @param label {@code "AI capital expenditure"}
	 * @param when its period in words
	 * @param beside {@code "2 other current figures"}; empty if there are none
	 * @param path the page that explains why this figure is shown
	 */
	public record KeyFigure(String label, String when, Figure figure, Agreement agreement, String beside, String path) {

		static KeyFigure of(String label, ResolvedQuantity reading, Headline headline) {
			long others = headline.alternatives().stream().filter((figure) -> !figure.isRepeat()).count();
			return new KeyFigure(label, headline.figure().content().period().words(), headline.figure(),
					headline.agreement(), (others == 0) ? "" : English.count(others, "other current figure"),
					reading.quantity().path());
		}

		public String agreementWords() {
			return switch (this.agreement) {
				case SINGLE -> "one source";
				case CONSISTENT -> "sources agree";
				case CONFLICTING -> "sources conflict";
			};
		}

	}

}
