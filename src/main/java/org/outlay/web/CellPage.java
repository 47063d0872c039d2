package org.outlay.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.outlay.claim.Cell;
import org.outlay.headline.Agreement;
import org.outlay.headline.CellReading;
import org.outlay.headline.Cells;
import org.outlay.headline.Headline;
import org.outlay.headline.Related;
import org.outlay.headline.Step;
import org.outlay.ledger.Figure;
import org.outlay.ledger.Label;
import org.outlay.lens.Lens;

/**
 * A quantity: what is shown for it, and every step to it.
 *
 * @param steps the choice, step by step; empty if nothing is shown
 * @param pairs how each two of its claims relate
 * @param later claims that are recorded but were not public yet
 */
record CellPage(CellReading reading, Lens lens, List<Turn> steps, List<Pair> pairs,
		List<Figure> later) implements WebPage {

	/** More pairs than a reader can take in. */
	private static final int MOST = 40;

	static CellPage of(CellReading reading, Lens lens, Cells cells) {
		List<Figure> seen = new ArrayList<>();
		List<Figure> later = new ArrayList<>();
		reading.figures()
			.forEach((figure) -> (lens.asOf().isPublic(figure.source().published()) ? seen : later).add(figure));
		Map<String, Figure> byId = new HashMap<>();
		reading.figures().forEach((figure) -> byId.put(figure.id(), figure));
		List<Turn> turns = reading.headline()
			.stream()
			.flatMap((headline) -> headline.trace().stream())
			.map((step) -> Turn.of(step, byId))
			.toList();
		return new CellPage(reading, lens, turns, pairs(seen, cells), later);
	}

	private static List<Pair> pairs(List<Figure> figures, Cells cells) {
		List<Pair> pairs = new ArrayList<>();
		for (int i = 0; i < figures.size(); i++) {
			for (int j = i + 1; j < figures.size() && pairs.size() < MOST; j++) {
				pairs.add(new Pair(figures.get(i), figures.get(j), cells.between(figures.get(i), figures.get(j))));
			}
		}
		return pairs;
	}

	@Override
	public String title() {
		return "Why this figure: " + subject() + ", " + topic();
	}

	@Override
	public String description() {
		return "Which claim Outlay shows for " + subject() + ", " + topic() + ", and every step of the choice.";
	}

	/** Any of its claims, for what they share. */
	public Figure any() {
		return this.reading.figures().get(0);
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
		return this.reading.cell();
	}

	public boolean isShown() {
		return this.reading.headline().isPresent();
	}

	public Headline headline() {
		return this.reading.headline().orElseThrow();
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
		return words(headline().agreement());
	}

	static String words(Agreement agreement) {
		return switch (agreement) {
			case SINGLE -> "All that is in force goes back to one voice.";
			case CONSISTENT -> "All voices in force can be true at once.";
			case CONFLICTING -> "Not all voices in force can be true at once.";
		};
	}

	/** That there are more pairs than are shown. */
	public boolean isCut() {
		return this.pairs.size() == MOST;
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

	/** Two claims and how they relate. */
	record Pair(Figure one, Figure other, Related related) {

		public String relation() {
			return Phrases.capital(this.related.relation().words());
		}

	}

}
