package org.outlay.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.outlay.claim.Cell;
import org.outlay.headline.Agreement;
import org.outlay.period.AsOf;
import org.outlay.headline.Headline;
import org.outlay.headline.Headlines;
import org.outlay.headline.Policy;
import org.outlay.headline.Related;
import org.outlay.headline.Relations;
import org.outlay.ledger.Figure;
import org.outlay.ledger.Ledger;

import org.springframework.stereotype.Component;

/** Puts the reasoning over a quantity into words. */
@Component
class Reasons {

	private final Ledger ledger;

	private final Clock clock;

	Reasons(Ledger ledger, Clock clock) {
		this.ledger = ledger;
		this.clock = clock;
	}

	/**
	 * Why the figure is shown or not; the linked ones are told of elsewhere on the page.
	 */
	Reason of(Figure figure, List<Ledger.Related> linked) {
		List<Figure> cell = this.ledger.cell(Cell.of(figure.stated()), null);
		AsOf today = AsOf.certain(LocalDate.now(this.clock));
		Optional<Headline> headline = Headlines.choose(cell, today, Policy.DEFAULT);
		Set<String> told = linked.stream().map((one) -> one.figure().id()).collect(Collectors.toSet());
		List<Reason.Rival> rivals = cell.stream()
			.filter((other) -> !other.id().equals(figure.id()) && !told.contains(other.id()))
			.map((other) -> rival(figure, other))
			.toList();
		String policy = Policy.DEFAULT.versioned();
		return headline.map((chosen) -> reason(figure, chosen, rivals))
			.orElseGet(() -> new Reason("No claim on this quantity is in force today, so none is shown for it.", null,
					"", rivals, policy));
	}

	private static Reason reason(Figure figure, Headline headline, List<Reason.Rival> rivals) {
		boolean alone = headline.trace().stream().noneMatch((step) -> step.decided()) && rivals.isEmpty();
		boolean shown = headline.figure().id().equals(figure.id());
		String verdict = alone ? "It is the only claim on this quantity."
				: shown ? "It is the figure to show for this quantity." : "For this quantity another figure is shown:";
		String decided = headline.deciding().decided()
				? "What decided: " + headline.deciding().words() + ". " + agreement(headline.agreement()) : "";
		return new Reason(verdict, shown ? null : headline.figure(), decided, rivals, headline.policy());
	}

	private static String agreement(Agreement agreement) {
		return switch (agreement) {
			case SINGLE -> "All that is in force goes back to one voice.";
			case CONSISTENT -> "All voices in force can be true at once.";
			case CONFLICTING -> "Not all voices in force can be true at once.";
		};
	}

	private static Reason.Rival rival(Figure figure, Figure other) {
		Related related = Relations.between(figure, other);
		return new Reason.Rival(other, Phrases.capital(related.relation().words()), related.reason());
	}

}
