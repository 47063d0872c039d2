package org.outlay.web;

import java.util.List;
import java.util.Optional;

import org.outlay.claim.Cell;
import org.outlay.claim.ClaimFilter;
import org.outlay.headline.Cells;
import org.outlay.headline.Headline;
import org.outlay.ledger.Figure;
import org.outlay.ledger.Ledger;
import org.outlay.ledger.Quantities;
import org.outlay.lens.Lens;

import org.springframework.stereotype.Component;

/** Single figures that stand in pages of others, and whether there are newer ones. */
@Component
class EmbedFigures {

	private final Ledger ledger;

	private final Cells cells;

	private final Quantities quantities;

	EmbedFigures(Ledger ledger, Cells cells, Quantities quantities) {
		this.ledger = ledger;
		this.cells = cells;
		this.quantities = quantities;
	}

	/** The version of a claim that stood then; the last one if none did. */
	Optional<Figure> claim(String id, Lens lens) {
		return this.ledger.find(id, ClaimFilter.recorded(lens.asOf().recorded())).or(() -> {
			List<Figure> history = this.ledger.history(id);
			return history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
		});
	}

	/** What is shown for a quantity. */
	Optional<Figure> shown(String key, Lens lens) {
		return this.quantities.named(key).flatMap((cell) -> shown(cell, lens));
	}

	private Optional<Figure> shown(Cell cell, Lens lens) {
		return this.cells.read(cell, lens.asOf(), lens.rule()).headline().map(Headline::figure);
	}

	/**
	 * Whether a figure has another version today, or its quantity is shown by another
	 * one.
	 */
	boolean isNewer(Figure figure, Lens lens) {
		Cell cell = Cell.of(figure.stated());
		Optional<String> stands = this.ledger.find(figure.id()).map(EmbedFigures::version);
		return !stands.equals(Optional.of(version(figure))) || !shown(cell, lens).map(EmbedFigures::version)
			.equals(shown(cell, lens.now()).map(EmbedFigures::version));
	}

	/** {@code "ByteDance, AI capital expenditure, 2026"}. */
	String topic(Figure figure) {
		return figure.subject().name() + ", " + figure.topic();
	}

	/** What tells figures and their versions apart. */
	static List<String> versions(List<Figure> figures) {
		return figures.stream().map(EmbedFigures::version).toList();
	}

	private static String version(Figure figure) {
		return figure.id() + "/" + figure.version();
	}

}
