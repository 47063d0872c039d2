package org.outlay.readings.headline;

import java.util.List;

import org.outlay.readings.ledger.Figure;
import org.outlay.values.period.AsOf;

/**
 * Finds the figures of a quantity that another claim has replaced: by a link, or because
 * their speaker later gave a figure outside theirs. A figure that says the same as a
 * replaced one is replaced with it.
 *
 * @param known the public figures of the quantity
 */
record Replacements(List<Figure> known, AsOf asOf, Relations relations) {

	boolean isReplaced(Figure figure) {
		return isReplacedItself(figure) || this.known.stream()
			.filter((other) -> !other.id().equals(figure.id()) && isSame(figure, other))
			.anyMatch(this::isReplacedItself);
	}

	private boolean isReplacedItself(Figure figure) {
		return !this.relations.successions().of(figure.id(), this.asOf).isEmpty() || this.known.stream()
			.filter((other) -> !other.isDeprecated())
			.anyMatch((other) -> Relations.isLater(other, figure) && !this.relations.revises(figure, other)
					&& this.relations.between(figure, other).relation() == Relation.REVISION);
	}

	/** Whether two figures say the same, by their links or their origin. */
	private boolean isSame(Figure figure, Figure other) {
		return this.relations.successions().areSame(figure.id(), other.id())
				|| this.relations.between(figure, other).relation() == Relation.REPEAT;
	}

}
