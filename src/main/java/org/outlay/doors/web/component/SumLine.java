package org.outlay.doors.web.component;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.outlay.readings.breakdown.Composition;
import org.outlay.readings.breakdown.Sum;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Label;
import org.outlay.values.english.English;

/**
 * What the parts of one figure come to.
 *
 * @param label the whole: {@code "CNY 160 billion"}, or the part that is broken down
 * further
 * @param flagged whether the parts exceed their whole
 */
public record SumLine(String label, String words, boolean flagged) {

	/** The lines of a figure, its parts and the regions across them. */
	public static List<SumLine> of(Composition composition) {
		List<SumLine> lines = new ArrayList<>();
		add(composition, composition.whole().wording(), lines);
		return lines;
	}

	private static void add(Composition composition, String label, List<SumLine> lines) {
		if (!composition.words().isEmpty()) {
			lines.add(new SumLine(label, composition.words(),
					composition.sum() != null && composition.sum().coverage() == Sum.PartCoverage.EXCEEDING));
		}
		composition.leftOut()
			.forEach((out) -> lines
				.add(new SumLine(out.figure().wording(), "Left out of the sum: " + out.reason() + ".", false)));
		composition.parts().forEach((part) -> add(part, part(part.whole(), composition.whole()), lines));
		for (Composition.CrossTotal crossTotal : composition.across()) {
			lines.add(new SumLine(crossTotal.part().label() + ", over all parts",
					English.capital(crossTotal.words()) + ".", false));
		}
	}

	private static String part(Figure part, Figure whole) {
		return part.parts()
			.stream()
			.filter((label) -> !whole.parts().contains(label))
			.map(Label::label)
			.collect(Collectors.joining(", "));
	}

}
