package org.outlay.readings.breakdown;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.Breakdown;
import org.outlay.facts.claim.Quantity;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.headline.HeadlineRule;
import org.outlay.readings.headline.ResolvedQuantities;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Label;
import org.outlay.values.amount.Extent;
import org.outlay.values.amount.Share;

import org.springframework.stereotype.Component;

/** Finds the figures that are broken down, and their parts. */
@Component
public record Compositions(ResolvedQuantities resolved) {

	/**
	 * The figures that are broken down, in their order, except those that are parts of
	 * another of these figures.
	 */
	public List<Composition> of(Collection<Figure> figures, HeadlineRule rule) {
		List<Figure> known = figures.stream()
			.filter((figure) -> rule.asOf().isPublic(figure.source().published()))
			.filter((figure) -> !figure.isDeprecated())
			.toList();
		List<Figure> parts = known.stream().filter((figure) -> figure.content().links().partOf() != null).toList();
		Set<String> broken = parts.stream()
			.map((figure) -> String.valueOf(figure.content().links().partOf()))
			.collect(Collectors.toSet());
		List<Figure> involved = known.stream()
			.filter((figure) -> parts.contains(figure) || broken.contains(figure.id()))
			.toList();
		Map<Quantity, Headline> shown = this.resolved.headlines(involved, rule)
			.stream()
			.collect(Collectors.toMap((headline) -> headline.figure().quantity(), Function.identity()));
		return compose(known, parts, shown);
	}

	/**
	 * Puts parts to their wholes.
	 * @param shown the headline of the quantity of each part
	 */
	static List<Composition> compose(List<Figure> known, List<Figure> parts, Map<Quantity, Headline> shown) {
		Set<String> ids = known.stream().map(Figure::id).collect(Collectors.toSet());
		Composer composer = new Composer(parts, shown, new HashSet<>());
		return known.stream()
			.filter((figure) -> !ids.contains(String.valueOf(figure.content().links().partOf())))
			.map(composer::compose)
			.filter(Composition::isBroken)
			.toList();
	}

	/**
	 * Puts parts to their wholes; each part occurs once.
	 *
	 * @param parts every part
	 * @param shown the headline of each of their quantities
	 */
	private record Composer(List<Figure> parts, Map<Quantity, Headline> shown, Set<String> placed) {

		private Composition compose(Figure whole) {
			List<Composition> placedParts = new ArrayList<>();
			List<Composition.ExcludedPart> leftOut = new ArrayList<>();
			Figure
				.byQuantity(this.parts.stream()
					.filter((figure) -> whole.id().equals(figure.content().links().partOf()))
					.toList())
				.forEach((quantity, same) -> {
					Figure part = part(quantity, same);
					same.stream()
						.filter((figure) -> !figure.id().equals(part.id()))
						.map((figure) -> new Composition.ExcludedPart(figure,
								"another figure of the same part is used: " + part.wording()))
						.forEach(leftOut::add);
					if (this.placed.add(part.id())) {
						Composition.ExcludedPart.of(part, whole)
							.ifPresentOrElse(leftOut::add, () -> placedParts.add(compose(part)));
					}
				});
			return new Composition(whole, replacedBy(whole), placedParts, leftOut, sum(whole, placedParts),
					across(whole, placedParts));
		}

		private @Nullable Figure replacedBy(Figure whole) {
			Headline headline = this.shown.get(whole.quantity());
			return (headline == null || headline.current().contains(whole)) ? null : headline.figure();
		}

		/** The headline if the whole has it as a part, else its first own figure. */
		private Figure part(Quantity quantity, List<Figure> same) {
			Headline headline = this.shown.get(quantity);
			return (headline != null && same.contains(headline.figure())) ? headline.figure() : same.get(0);
		}

	}

	private static @Nullable Sum sum(Figure whole, List<Composition> parts) {
		if (parts.isEmpty() || (parts.size() > 1 && !areDisjoint(whole, parts))) {
			return null;
		}
		return Sum.of(whole.extent(), parts.stream().map((part) -> part.whole().extent()).toList());
	}

	/** Parts are known to be disjoint if they split their whole along one dimension. */
	private static boolean areDisjoint(Figure whole, List<Composition> parts) {
		Breakdown above = whole.content().breakdown();
		Set<String> dimensions = new HashSet<>();
		for (Composition part : parts) {
			Breakdown own = part.whole().content().breakdown();
			if (!part.whole().content().subject().equals(whole.content().subject())) {
				return false;
			}
			dimensions.add(split(above.use(), own.use(), "use") + split(above.region(), own.region(), "region")
					+ split(above.item(), own.item(), "item") + split(above.segment(), own.segment(), "segment"));
		}
		return dimensions.size() == 1 && Set.of("use", "region", "item", "segment").containsAll(dimensions);
	}

	private static String split(@Nullable String above, @Nullable String own, String dimension) {
		return (above == null && own != null) ? dimension : "";
	}

	private static List<Composition.CrossTotal> across(Figure whole, List<Composition> parts) {
		if (parts.size() < 2) {
			return List.of();
		}
		Map<Label, List<Extent>> byPart = new LinkedHashMap<>();
		parts.stream().filter((part) -> part.sum() != null).forEach((part) -> part.parts().forEach((inner) -> {
			List<Label> own = new ArrayList<>(inner.whole().parts());
			own.removeAll(part.whole().parts());
			own.forEach(
					(label) -> byPart.computeIfAbsent(label, (key) -> new ArrayList<>()).add(inner.whole().extent()));
		}));
		Extent all = whole.extent();
		return byPart.entrySet().stream().map((entry) -> {
			Extent total = entry.getValue().stream().reduce(Extent::plus).orElseThrow();
			return new Composition.CrossTotal(entry.getKey(), total, Share.of(total, all).orElse(null),
					entry.getValue().size(), parts.size());
		}).toList();
	}

}
