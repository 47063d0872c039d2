package org.outlay.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.outlay.citation.Citation;
import org.outlay.citation.Citations;
import org.outlay.claim.Cell;
import org.outlay.headline.Agreement;
import org.outlay.headline.CellReading;
import org.outlay.headline.Explanation;
import org.outlay.headline.Headline;
import org.outlay.headline.Policy;
import org.outlay.headline.Step;
import org.outlay.ledger.Figure;
import org.outlay.ledger.Label;
import org.outlay.lens.Lens;

/**
 * A quantity: what is shown for it, and every step to it.
 *
 * @param steps the choice, step by step, also where it left nothing
 * @param rules what other rules show
 * @param later claims that are recorded but were not public yet
 */
record CellPage(Explanation explanation, Lens lens, List<Turn> steps, List<Rule> rules,
		List<Figure> later) implements Embeddable {

	private static final int HEIGHT = 220;

	static CellPage of(Explanation explanation, Lens lens) {
		List<Figure> figures = explanation.reading().figures();
		Map<String, Figure> byId = figures.stream().collect(Collectors.toMap(Figure::id, Function.identity()));
		return new CellPage(explanation, lens, explanation.trace().stream().map((step) -> Turn.of(step, byId)).toList(),
				rules(explanation, lens),
				figures.stream().filter((figure) -> !lens.asOf().isPublic(figure.source().published())).toList());
	}

	private static List<Rule> rules(Explanation explanation, Lens lens) {
		return Arrays.stream(Policy.values())
			.filter((policy) -> policy != lens.rule())
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
	public Citation cite(Citations citations, Visit visit) {
		return citations.of(reading(), visit.lens());
	}

	public CellReading reading() {
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
		return words.append(", ").append(any().stated().period().words()).toString();
	}

	public Cell cell() {
		return reading().cell();
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
		Step step = headline().deciding();
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
		return this.explanation.pairs().stream().filter(CellPage::isSaidAgain).toList();
	}

	private static boolean isSaidAgain(Explanation.Pair pair) {
		return pair.one().isRepeat() || pair.other().isRepeat();
	}

	/** {@code "12 more, of claims that say another one again"}. */
	public String moreSaidAgain() {
		return Phrases.number(saidAgain().size()) + " more, of claims that say another one again";
	}

	/** {@code "Conflict"}. */
	public String relation(Explanation.Pair pair) {
		return Phrases.capital(pair.related().relation().words());
	}

	public String day() {
		return Phrases.day(this.lens.asOf().day());
	}

	public String apiPath() {
		StringBuilder address = new StringBuilder("/api/v1" + cell().path() + "/explain");
		this.lens.parameters()
			.forEach((name, value) -> address.append((address.indexOf("?") < 0) ? '?' : '&')
				.append(name)
				.append('=')
				.append(value));
		return address.toString();
	}

	/** One step of the choice. */
	record Turn(String words, boolean decided, List<Figure> kept, List<Figure> dropped) {

		static Turn of(Step step, Map<String, Figure> byId) {
			return new Turn(Phrases.capital(step.words()), step.decided(), figures(step.kept(), byId),
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
