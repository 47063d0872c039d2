package org.outlay.readings.track;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.outlay.facts.claim.ClaimType;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Label;
import org.outlay.values.amount.Amount;
import org.outlay.values.amount.Extent;
import org.outlay.values.amount.Share;
import org.outlay.values.english.English;

/**
 * Calculates with printed parts other than those of capital expenditure: shares that add
 * up to the whole, and the share that a part has of another part.
 */
final class SharesOfWholes {

	private static final BigDecimal ALL = new BigDecimal(100);

	private SharesOfWholes() {
	}

	static List<Derivation> of(Collection<Figure> figures) {
		List<Figure> parts = figures.stream()
			.filter((figure) -> figure.type() == ClaimType.OBSERVATION && !figure.parts().isEmpty()
					&& !figure.isRepeat() && !figure.isDeprecated())
			.toList();
		List<Derivation> found = new ArrayList<>();
		parts.stream()
			.filter((figure) -> figure.amount().unit().code().equals("percent") && figure.amount().interval().isPoint()
					&& figure.content().links().partOf() == null)
			.collect(Collectors.groupingBy((figure) -> List.of(figure.source().id(), figure.quantity().whole()),
					LinkedHashMap::new, Collectors.toList()))
			.values()
			.forEach((shares) -> sum(shares, found));
		parts.forEach((part) -> parts.stream()
			.filter((whole) -> whole.id().equals(part.content().links().partOf()))
			.findFirst()
			.flatMap((whole) -> Share.of(printed(part.amount()), printed(whole.amount()))
				.map((share) -> new Derivation(part.subject().name() + ", " + English.small(part.measure().label())
						+ ": " + Label.list(part.parts()) + " (" + part.wording() + ") is " + share.words() + " of "
						+ Label.list(whole.parts()) + " (" + whole.wording() + ").", List.of(part, whole))))
			.ifPresent(found::add));
		return found;
	}

	/** All values that round to the printed one. */
	private static Extent printed(Amount amount) {
		return Extent.of(amount).with(amount.tested());
	}

	private static void sum(List<Figure> shares, List<Derivation> found) {
		BigDecimal sum = shares.stream()
			.map((figure) -> Objects.requireNonNull(figure.amount().low()))
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		if (shares.size() > 1 && sum.compareTo(ALL) == 0) {
			Figure first = shares.get(0);
			found.add(new Derivation(first.subject().name() + ", " + English.small(first.measure().label()) + ", "
					+ first.content().period().words() + ": "
					+ English.list(shares.stream()
						.map((figure) -> figure.wording() + " (" + Label.list(figure.parts()) + ")")
						.toList())
					+ " add up to 100%.", shares));
		}
	}

}
