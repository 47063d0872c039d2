package org.outlay.readings.track;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.outlay.readings.headline.Relations;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.period.PublicationWindow;

/** The order of publication; figures of sources that were not read come last. */
final class PublicationOrder {

	private static final Comparator<Figure> BY_WINDOW = Comparator
		.comparing((Figure figure) -> figure.source().published(), PublicationWindow.FIRST_TO_LAST)
		.thenComparing(Figure::id);

	private PublicationOrder() {
	}

	/** By window; a revision comes after the figure it revises, whatever the dates. */
	static List<Figure> of(List<Figure> figures) {
		List<Figure> left = new ArrayList<>(figures.stream().sorted(BY_WINDOW).toList());
		List<Figure> ordered = new ArrayList<>();
		while (!left.isEmpty()) {
			Figure next = left.stream()
				.filter((figure) -> left.stream()
					.noneMatch((other) -> other.id().equals(figure.content().links().revises())))
				.findFirst()
				.orElse(left.get(0));
			left.remove(next);
			ordered.add(next);
		}
		return ordered;
	}

	/**
	 * The figure another follows: the one it revises; else the last that was certainly
	 * published before it, by the same speaker if there is one.
	 */
	static Optional<Figure> before(Figure figure, List<Figure> earlier) {
		Optional<Figure> revised = earlier.stream()
			.filter((other) -> other.id().equals(figure.content().links().revises()))
			.findFirst();
		if (revised.isPresent()) {
			return revised;
		}
		List<Figure> certain = earlier.stream().filter((other) -> Relations.isLater(figure, other)).toList();
		Optional<Figure> own = certain.stream()
			.filter((other) -> other.content().assertedBy().equals(figure.content().assertedBy()))
			.reduce((a, b) -> b);
		return own.isPresent() ? own : certain.stream().reduce((a, b) -> b);
	}

}
