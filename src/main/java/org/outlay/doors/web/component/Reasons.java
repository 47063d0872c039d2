package org.outlay.doors.web.component;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.outlay.doors.web.page.Glossary;
import org.outlay.facts.claim.Quantity;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.headline.RelatedFigure;
import org.outlay.readings.headline.ResolvedQuantities;
import org.outlay.readings.headline.ResolvedQuantity;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Ledger;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.english.English;

import org.springframework.stereotype.Component;

/** Puts the reasoning over a quantity into words. */
@Component
public class Reasons {

	private final ResolvedQuantities resolved;

	Reasons(ResolvedQuantities resolved) {
		this.resolved = resolved;
	}

	/**
	 * Why the figure is shown or not; the linked ones are told of elsewhere on the page.
	 */
	public Reason of(Figure figure, List<Ledger.Related> linked, PointOfView view) {
		ResolvedQuantity resolved = this.resolved.read(Quantity.of(figure.content()), view.asOf(), view.rule());
		Set<String> told = linked.stream().map((one) -> one.figure().id()).collect(Collectors.toSet());
		List<Reason.Rival> rivals = resolved.figures()
			.stream()
			.filter((other) -> !other.id().equals(figure.id()) && !told.contains(other.id()))
			.map((other) -> rival(figure, other))
			.toList();
		String policy = view.rule().versioned();
		return resolved.headline()
			.map((chosen) -> reason(figure, chosen, rivals, resolved.quantity()))
			.orElseGet(
					() -> new Reason(
							"No claim on this quantity was public and in force on " + English.day(view.asOf().day())
									+ ", so none is shown for it.",
							null, "", rivals, policy, resolved.quantity().path()));
	}

	private static Reason reason(Figure figure, Headline headline, List<Reason.Rival> rivals, Quantity quantity) {
		boolean alone = headline.trace().stream().noneMatch((step) -> step.decided()) && rivals.isEmpty();
		boolean shown = headline.figure().id().equals(figure.id());
		String verdict = alone ? "It is the only claim on this quantity."
				: shown ? "It is the figure to show for this quantity." : "For this quantity another figure is shown:";
		String decided = headline.deciding().decided()
				? "What decided: " + headline.deciding().words() + ". " + Glossary.words(headline.agreement()) : "";
		return new Reason(verdict, shown ? null : headline.figure(), decided, rivals, headline.policy(),
				quantity.path());
	}

	private Reason.Rival rival(Figure figure, Figure other) {
		RelatedFigure related = this.resolved.between(figure, other);
		return new Reason.Rival(other, English.capital(related.relation().words()), related.reason());
	}

}
