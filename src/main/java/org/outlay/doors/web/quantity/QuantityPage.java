package org.outlay.doors.web.quantity;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.outlay.doors.web.page.Embeddable;
import org.outlay.doors.web.page.Glossary;
import org.outlay.doors.web.page.RequestedPage;
import org.outlay.facts.claim.Quantity;
import org.outlay.publishing.citation.Citation;
import org.outlay.publishing.citation.Citations;
import org.outlay.readings.headline.Explanation;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.headline.Policy;
import org.outlay.readings.headline.ResolvedQuantity;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Label;
import org.outlay.readings.view.Address;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.english.English;

/**
 * A quantity: what is shown for it, and every step to it.
 *
 * @param steps the choice, step by step, also where it left nothing
 * @param rules what other rules show
 * @param later claims that are recorded but were not public yet
 */
record QuantityPage(Explanation explanation, PointOfView view, List<Turn> steps, List<Rule> rules,
		List<Figure> later) implements Embeddable {

	private static final int HEIGHT = 220;

	static QuantityPage of(Explanation explanation, PointOfView view) {
		List<Figure> figures = explanation.reading().figures();
		Map<String, Figure> byId = figures.stream().collect(Collectors.toMap(Figure::id, Function.identity()));
		return new QuantityPage(explanation, view,
				explanation.trace().stream().map((step) -> Turn.of(step, byId)).toList(), rules(explanation, view),
				figures.stream().filter((figure) -> !view.asOf().isPublic(figure.source().published())).toList());
	}

	private static List<Rule> rules(Explanation explanation, PointOfView view) {
		return Arrays.stream(Policy.values())
			.filter((policy) -> policy != view.rule())
			.flatMap((policy) -> explanation.byPolicy()
				.getOrDefault(policy, Optional.empty())
				.map((headline) -> new Rule(policy, headline.figure()))
				.stream())
			.toList();
	}

	@Override
	public int height() {
		return HEIGHT;
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
		Label basis = any().basis();
		StringBuilder words = new StringBuilder((basis != null) ? basis.label() : any().measure().label());
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

	/**
	 * {@code "Decided by the voice: the strongest voice; a retelling comes after its origin."}.
	 */
	public String decided() {
		Headline.SelectionStep step = headline().deciding();
		return step.decided() ? "What decided: " + step.words() + "."
				: "Nothing had to be decided: it is the only claim on this quantity.";
	}

	public String agreement() {
		return Glossary.words(headline().agreement());
	}

	/** Pairs of which neither says another claim again. */
	public List<Explanation.Pair> ownPairs() {
		return this.explanation.pairs().stream().filter((pair) -> !isSaidAgain(pair)).toList();
	}

	/** The other pairs, which tell nothing new. */
	public List<Explanation.Pair> saidAgain() {
		return this.explanation.pairs().stream().filter(QuantityPage::isSaidAgain).toList();
	}

	private static boolean isSaidAgain(Explanation.Pair pair) {
		return pair.one().isRepeat() || pair.other().isRepeat();
	}

	/** {@code "12 more, of claims that say another one again"}. */
	public String moreSaidAgain() {
		return English.number(saidAgain().size()) + " more, of claims that say another one again";
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

	/** What another rule shows. */
	record Rule(Policy policy, Figure figure) {

		public String name() {
			return this.policy.versioned();
		}

		public String code() {
			return this.policy.code();
		}

	}

}
