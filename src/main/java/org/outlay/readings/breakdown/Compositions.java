package org.outlay.readings.breakdown;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.Breakdown;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.headline.Headlines;
import org.outlay.readings.headline.Policy;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Label;
import org.outlay.values.amount.Extent;
import org.outlay.values.amount.Share;
import org.outlay.values.period.AsOf;

/** Finds the figures that are broken down, and their parts. */
public final class Compositions {

	private final AsOf asOf;

	private final List<Figure> figures;

	private final Set<String> placed = new HashSet<>();

	private Compositions(Collection<Figure> figures, AsOf asOf) {
		this.asOf = asOf;
		this.figures = figures.stream()
			.filter((figure) -> asOf.isPublic(figure.source().published()))
			.filter((figure) -> !figure.isRepeat() && !figure.isDeprecated())
			.toList();
	}

	/**
	 * The figures that are broken down, in their order, except those that are parts of
	 * another of these figures.
	 */
	public static List<Composition> of(Collection<Figure> figures, AsOf asOf) {
		Compositions all = new Compositions(figures, asOf);
		Set<String> ids = all.figures.stream().map(Figure::id).collect(Collectors.toSet());
		return all.figures.stream()
			.filter((figure) -> !ids.contains(String.valueOf(figure.content().links().partOf())))
			.map(all::compose)
			.filter(Composition::isBroken)
			.toList();
	}

	private Composition compose(Figure whole) {
		List<Composition> parts = new ArrayList<>();
		List<Composition.ExcludedPart> leftOut = new ArrayList<>();
		List<Figure> stated = this.figures.stream()
			.filter((figure) -> whole.id().equals(figure.content().links().partOf()))
			.toList();
		Figure.byQuantity(stated)
			.values()
			.forEach((same) -> Headlines.choose(same, this.asOf, Policy.DEFAULT)
				.map(Headline::figure)
				.ifPresent((part) -> {
					same.stream()
						.filter((figure) -> !figure.id().equals(part.id()))
						.map((figure) -> new Composition.ExcludedPart(figure,
								"another figure of the same part is used: " + part.wording()))
						.forEach(leftOut::add);
					if (this.placed.add(part.id())) {
						Composition.ExcludedPart.of(part, whole)
							.ifPresentOrElse(leftOut::add, () -> parts.add(compose(part)));
					}
				}));
		return new Composition(whole, parts, leftOut, sum(whole, parts), across(whole, parts));
	}

	private static @Nullable Sum sum(Figure whole, List<Composition> parts) {
		if (parts.isEmpty() || (parts.size() > 1 && !areDisjoint(whole, parts))) {
			return null;
		}
		return Sum.of(whole.extent(),
				parts.stream().map((part) -> part.whole().extent()).toList());
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
			own.forEach((label) -> byPart.computeIfAbsent(label, (key) -> new ArrayList<>())
				.add(inner.whole().extent()));
		}));
		Extent all = whole.extent();
		return byPart.entrySet().stream().map((entry) -> {
			Extent total = entry.getValue().stream().reduce(Extent::plus).orElseThrow();
			return new Composition.CrossTotal(entry.getKey(), total, Share.of(total, all).orElse(null),
					entry.getValue().size(), parts.size());
		}).toList();
	}

}
