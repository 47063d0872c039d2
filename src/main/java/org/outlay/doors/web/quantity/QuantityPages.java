package org.outlay.doors.web.quantity;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.web.page.Embeddable;
import org.outlay.doors.web.page.Glossary;
import org.outlay.doors.web.page.NotFound;
import org.outlay.doors.web.page.RequestedPage;
import org.outlay.facts.claim.Quantity;
import org.outlay.publishing.citation.Citation;
import org.outlay.publishing.citation.Citations;
import org.outlay.readings.headline.Explanation;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.headline.Policy;
import org.outlay.readings.headline.ResolvedQuantities;
import org.outlay.readings.headline.ResolvedQuantity;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Label;
import org.outlay.readings.ledger.Quantities;
import org.outlay.readings.view.Address;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.english.English;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of a quantity. */
@Controller
record QuantityPages(ResolvedQuantities resolved, Quantities quantities) {

	@GetMapping("/quantities/{key}")
	ModelAndView show(@PathVariable String key, @RequestParam(defaultValue = "") String basis, PointOfView view) {
		Explanation explanation = this.quantities.named(key)
			.map((quantity) -> this.resolved.explain(quantity, view.rule().on(basis.isEmpty() ? null : basis)))
			.filter((found) -> !found.reading().figures().isEmpty())
			.orElseThrow(() -> new NotFound("quantity", key));
		return QuantityPage.of(explanation, view).in("quantity/show");
	}

	/**
	 * A quantity: the figure shown for it, and every step of the choice.
	 *
	 * @param steps the choice, step by step, also if it left nothing
	 * @param rules what other rules show
	 * @param later claims that are recorded but were not public yet
	 */
	record QuantityPage(Explanation explanation, PointOfView view, List<Turn> steps, List<Rule> rules,
			List<Figure> later) implements Embeddable {

		static QuantityPage of(Explanation explanation, PointOfView view) {
			List<Figure> figures = explanation.reading().figures();
			Map<String, Figure> byId = figures.stream().collect(Collectors.toMap(Figure::id, Function.identity()));
			return new QuantityPage(explanation, view,
					explanation.trace().stream().map((step) -> Turn.of(step, byId)).toList(), rules(explanation, view),
					figures.stream().filter((figure) -> !view.asOf().isPublic(figure.source().published())).toList());
		}

		private static List<Rule> rules(Explanation explanation, PointOfView view) {
			return Stream.of(Policy.values())
				.filter((policy) -> policy != view.rule().policy())
				.map((policy) -> new Rule(policy,
						explanation.byPolicy()
							.getOrDefault(policy, Optional.empty())
							.map(Headline::figure)
							.orElse(null)))
				.toList();
		}

		@Override
		public int height() {
			return 220;
		}

		@Override
		public String title() {
			return "Why this figure: " + subject() + ", " + topic();
		}

		@Override
		public String description() {
			return "Which claim Outlay shows for " + subject() + ", " + topic() + ", and every step of the choice.";
		}

		@Override
		public Citation cite(Citations citations, RequestedPage asked) {
			return citations.of(reading(), asked.view());
		}

		public ResolvedQuantity reading() {
			return this.explanation.reading();
		}

		/** Any of its claims, for what they share. */
		public Figure any() {
			return reading().figures().get(0);
		}

		public String subject() {
			return any().subject().name();
		}

		/** {@code "AI capital expenditure, 2026"}. */
		public String topic() {
			Label family = any().family();
			StringBuilder words = new StringBuilder((family != null) ? family.label() : any().measure().label());
			any().parts().forEach((part) -> words.append(", ").append(part.label()));
			return words.append(", ").append(any().content().period().words()).toString();
		}

		public Quantity quantity() {
			return reading().quantity();
		}

		public boolean isShown() {
			return reading().headline().isPresent();
		}

		public Headline headline() {
			return reading().headline().orElseThrow();
		}

		/** The deciding step, in a sentence. */
		public String decided() {
			Headline.SelectionStep step = headline().deciding();
			return step.decided() ? "The deciding step: " + step.words() + "."
					: "Nothing had to be decided: it is the only claim on this quantity.";
		}

		public String agreement() {
			return Glossary.words(headline().agreement());
		}

		/** The pairs of claims that do not repeat another one. */
		public List<Explanation.Pair> ownPairs() {
			return this.explanation.pairs().stream().filter((pair) -> !isRepeat(pair)).toList();
		}

		/** The pairs with a claim that repeats another one. */
		public List<Explanation.Pair> repeats() {
			return this.explanation.pairs().stream().filter(QuantityPage::isRepeat).toList();
		}

		private static boolean isRepeat(Explanation.Pair pair) {
			return pair.one().isRepeat() || pair.other().isRepeat();
		}

		/** {@code "Conflict"}. */
		public String relation(Explanation.Pair pair) {
			return English.capital(pair.related().relation().words());
		}

		public String day() {
			return English.day(this.view.asOf().day());
		}

		public String apiPath() {
			return Address.extended("/api/v1" + quantity().path() + "/explain", this.view.parameters());
		}

		/** One step of the choice. */
		record Turn(String words, boolean decided, List<Figure> kept, List<Figure> dropped) {

			static Turn of(Headline.SelectionStep step, Map<String, Figure> byId) {
				return new Turn(English.capital(step.words()), step.decided(), figures(step.kept(), byId),
						figures(step.dropped(), byId));
			}

			private static List<Figure> figures(List<String> ids, Map<String, Figure> byId) {
				return ids.stream().map((id) -> Objects.requireNonNull(byId.get(id))).toList();
			}

		}

		/** The figure that another rule shows; null if it leaves none. */
		record Rule(Policy policy, @Nullable Figure figure) {
		}

	}

}
