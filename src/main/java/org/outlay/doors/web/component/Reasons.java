package org.outlay.doors.web.component;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.web.page.Glossary;
import org.outlay.facts.claim.Quantity;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.headline.Relations.RelatedFigure;
import org.outlay.readings.headline.Relation;
import org.outlay.readings.headline.ResolvedQuantities;
import org.outlay.readings.headline.ResolvedQuantity;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Ledger;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.english.English;

import org.springframework.stereotype.Component;

/** Explains in words why a figure is, or is not, shown for its quantity. */
@Component
public record Reasons(ResolvedQuantities resolved) {

	/**
	 * Explains the choice.
	 * @param linked claims that the page lists elsewhere, and this explanation omits
	 */
	public Reason of(Figure figure, List<Ledger.Related> linked, PointOfView view) {
		ResolvedQuantity read = this.resolved.read(figure.quantity(), view.rule());
		Set<String> listed = linked.stream().map((one) -> one.figure().id()).collect(Collectors.toSet());
		List<Rival> rivals = read.figures()
			.stream()
			.filter((other) -> !other.id().equals(figure.id()) && !listed.contains(other.id()))
			.map((other) -> new Rival(other, this.resolved.between(figure, other, view.rule())))
			.toList();
		String path = read.quantity().path();
		return read.headline()
			.map((chosen) -> reason(figure, chosen, rivals, path))
			.orElseGet(() -> new Reason("No claim on this quantity was public and current on "
					+ English.day(view.asOf().day()) + ", so none is shown for it.", null, "", rivals,
					view.rule().versioned(), path));
	}

	private static Reason reason(Figure figure, Headline headline, List<Rival> rivals, String path) {
		boolean alone = headline.trace().stream().noneMatch(Headline.SelectionStep::decided) && rivals.isEmpty();
		boolean shown = headline.figure().id().equals(figure.id());
		String verdict = alone ? "It is the only claim on this quantity."
				: shown ? "It is the figure to show for this quantity." : "For this quantity another figure is shown:";
		String decided = headline.deciding().decided()
				? "The deciding step: " + headline.deciding().words() + ". " + Glossary.words(headline.agreement())
				: "";
		return new Reason(verdict, shown ? null : headline.figure(), decided, rivals, headline.policy(), path);
	}

	/**
	 * The reason why a claim is, or is not, the figure to show for its quantity.
	 *
	 * @param verdict one sentence
	 * @param instead the figure shown; null if it is this one, or none is shown
	 * @param decided the step that decided; empty if there was nothing to decide
	 * @param rivals the other claims of the quantity that no link ties to this one
	 * @param policy the published rule, with its version
	 * @param path the page of the quantity, with every step
	 */
	public record Reason(String verdict, @Nullable Figure instead, String decided, List<Rival> rivals, String policy,
			String path) {

		/** A figure that cannot be true if this one is; null if there is none. */
		public @Nullable Figure against() {
			return this.rivals.stream()
				.filter((rival) -> rival.related.relation() == Relation.CONFLICT)
				.map(Rival::figure)
				.min(Comparator.comparing(Figure::isRepeat))
				.orElse(null);
		}

	}

	/** Another claim of the same quantity, and its relation to this one. */
	public record Rival(Figure figure, RelatedFigure related) {

		public String relation() {
			return English.capital(this.related.relation().words());
		}

	}

}
