package org.outlay.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.outlay.claim.Cell;
import org.outlay.headline.CellReading;
import org.outlay.headline.Cells;
import org.outlay.headline.Headline;
import org.outlay.headline.Related;
import org.outlay.ledger.Figure;
import org.outlay.ledger.Ledger;
import org.outlay.lens.Lens;

import org.springframework.stereotype.Component;

/** Puts the reasoning over a quantity into words. */
@Component
class Reasons {

	private final Cells cells;

	Reasons(Cells cells) {
		this.cells = cells;
	}

	/**
	 * Why the figure is shown or not; the linked ones are told of elsewhere on the page.
	 */
	Reason of(Figure figure, List<Ledger.Related> linked, Lens lens) {
		CellReading cell = this.cells.read(Cell.of(figure.stated()), lens.asOf(), lens.rule());
		Set<String> told = linked.stream().map((one) -> one.figure().id()).collect(Collectors.toSet());
		List<Reason.Rival> rivals = cell.figures()
			.stream()
			.filter((other) -> !other.id().equals(figure.id()) && !told.contains(other.id()))
			.map((other) -> rival(figure, other))
			.toList();
		String policy = lens.rule().versioned();
		return cell.headline()
			.map((chosen) -> reason(figure, chosen, rivals, cell.cell()))
			.orElseGet(() -> new Reason("No claim on this quantity was public and in force on "
					+ Phrases.day(lens.asOf().day()) + ", so none is shown for it.", null, "", rivals, policy,
					cell.cell().path()));
	}

	private static Reason reason(Figure figure, Headline headline, List<Reason.Rival> rivals, Cell cell) {
		boolean alone = headline.trace().stream().noneMatch((step) -> step.decided()) && rivals.isEmpty();
		boolean shown = headline.figure().id().equals(figure.id());
		String verdict = alone ? "It is the only claim on this quantity."
				: shown ? "It is the figure to show for this quantity." : "For this quantity another figure is shown:";
		String decided = headline.deciding().decided()
				? "What decided: " + headline.deciding().words() + ". " + Glossary.words(headline.agreement()) : "";
		return new Reason(verdict, shown ? null : headline.figure(), decided, rivals, headline.policy(), cell.path());
	}

	private Reason.Rival rival(Figure figure, Figure other) {
		Related related = this.cells.between(figure, other);
		return new Reason.Rival(other, Phrases.capital(related.relation().words()), related.reason());
	}

}
