package org.outlay.doors.web.embed;

import java.util.List;
import java.util.Optional;

import org.outlay.facts.claim.Quantity;
import org.outlay.facts.claim.query.ClaimFilter;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.headline.ResolvedQuantities;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Ledger;
import org.outlay.readings.ledger.Quantities;
import org.outlay.readings.view.PointOfView;

import org.springframework.stereotype.Component;

/** Single figures that stand in pages of others, and whether there are newer ones. */
@Component
class EmbedFigures {

	private final Ledger ledger;

	private final ResolvedQuantities resolved;

	private final Quantities quantities;

	EmbedFigures(Ledger ledger, ResolvedQuantities resolved, Quantities quantities) {
		this.ledger = ledger;
		this.resolved = resolved;
		this.quantities = quantities;
	}

	/** The version of a claim that stood then; the last one if none did. */
	Optional<Figure> claim(String id, PointOfView view) {
		return this.ledger.find(id, ClaimFilter.recorded(view.asOf().recorded())).or(() -> {
			List<Figure> history = this.ledger.history(id);
			return history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
		});
	}

	/** What is shown for a quantity. */
	Optional<Figure> shown(String key, PointOfView view) {
		return this.quantities.named(key).flatMap((quantity) -> shown(quantity, view));
	}

	private Optional<Figure> shown(Quantity quantity, PointOfView view) {
		return this.resolved.read(quantity, view.asOf(), view.rule()).headline().map(Headline::figure);
	}

	/**
	 * Whether a figure has another version today, or its quantity is shown by another
	 * one.
	 */
	boolean isNewer(Figure figure, PointOfView view) {
		Quantity quantity = Quantity.of(figure.content());
		Optional<String> stands = this.ledger.find(figure.id()).map(EmbedFigures::version);
		return !stands.equals(Optional.of(version(figure))) || !shown(quantity, view).map(EmbedFigures::version)
			.equals(shown(quantity, view.now()).map(EmbedFigures::version));
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
