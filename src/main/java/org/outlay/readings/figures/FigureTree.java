package org.outlay.readings.figures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.Nature;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Label;

/**
 * A figure with those of a list that are linked with it.
 *
 * @param label the part of the figure above it; empty for a whole
 * @param revisedBy the figure that replaced it, or what repeats it
 * @param repeats the figures that repeat it
 * @param parts the figures that it, or what repeats it, consists of
 */
public record FigureTree(Figure figure, String label, @Nullable Figure revisedBy, List<Figure> repeats,
		List<FigureTree> parts) {

	/** Links figures; each occurs exactly once, in the order given. */
	public static List<FigureTree> of(List<Figure> figures) {
		Builder builder = new Builder(figures);
		List<FigureTree> trees = new ArrayList<>();
		for (Figure figure : figures) {
			if (builder.isRoot(figure)) {
				builder.tie(figure, List.of(), trees);
			}
		}
		// the rest is linked in a circle: shown without links
		for (Figure figure : figures) {
			builder.tie(figure, List.of(), trees);
		}
		return trees;
	}

	FigureTree unlabelled() {
		return new FigureTree(this.figure, "", this.revisedBy, this.repeats, this.parts);
	}

	int size() {
		return 1 + this.repeats.size() + this.parts.stream().mapToInt(FigureTree::size).sum();
	}

	public boolean isActual() {
		return this.figure.content().nature() == Nature.ACTUAL;
	}

	/** Links the figures of one list and remembers which are placed. */
	private static final class Builder {

		private final Map<String, Figure> figures = new LinkedHashMap<>();

		private final Set<String> placed = new HashSet<>();

		Builder(List<Figure> figures) {
			figures.forEach((figure) -> this.figures.put(figure.id(), figure));
		}

		boolean isRoot(Figure figure) {
			return !holds(figure.content().links().partOf())
					&& figure.content().links().same().noneMatch(this.figures::containsKey);
		}

		private boolean holds(@Nullable String id) {
			return id != null && this.figures.containsKey(id);
		}

		void tie(Figure figure, List<Label> above, List<FigureTree> trees) {
			if (!this.placed.add(figure.id())) {
				return;
			}
			List<Figure> repeats = new ArrayList<>();
			repeats(figure.id(), repeats);
			Set<String> same = Stream.concat(Stream.of(figure), repeats.stream())
				.map(Figure::id)
				.collect(Collectors.toSet());
			List<FigureTree> parts = new ArrayList<>();
			for (Figure part : this.figures.values()) {
				if (same.contains(String.valueOf(part.content().links().partOf()))) {
					tie(part, figure.parts(), parts);
				}
			}
			String label = Label.list(figure.parts().stream().filter((part) -> !above.contains(part)).toList());
			Figure revisedBy = this.figures.values()
				.stream()
				.filter((other) -> same.contains(String.valueOf(other.content().links().revises()))
						&& !same.contains(other.id()))
				.findFirst()
				.orElse(null);
			trees.add(new FigureTree(figure, label, revisedBy, repeats, parts));
		}

		private void repeats(String id, List<Figure> repeats) {
			for (Figure other : this.figures.values()) {
				if (other.content().links().same().anyMatch(id::equals) && this.placed.add(other.id())) {
					repeats.add(other);
					repeats(other.id(), repeats);
				}
			}
		}

	}

}
