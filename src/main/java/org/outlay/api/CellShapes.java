package org.outlay.api;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.outlay.claim.Cell;
import org.outlay.claim.Stated;
import org.outlay.headline.CellReading;
import org.outlay.headline.Headline;
import org.outlay.ledger.Figure;
import org.outlay.lens.Lens;
import org.outlay.period.AsOf;
import org.outlay.period.Match;
import org.outlay.period.PublicationWindow;

import org.springframework.stereotype.Component;

/** Makes rows of cells. */
@Component
class CellShapes {

	private final ClaimShapes claims;

	CellShapes(ClaimShapes claims) {
		this.claims = claims;
	}

	/** A cell that has at least one figure. */
	CellJson of(CellReading reading, Lens lens) {
		Cell cell = reading.cell();
		Figure any = reading.figures().get(0);
		Stated stated = any.stated();
		List<Figure> known = known(reading, lens.asOf());
		Headline headline = reading.headline().orElse(null);
		String href = Addresses.API + cell.path();
		return new CellJson(cell.key(), Ref.of(any.subject()), CodeJson.of(any.measure()),
				CodeJson.ofNullable(any.basis()), BreakdownJson.of(stated.breakdown(), any.parts()),
				PeriodJson.of(stated.period()),
				(headline != null) ? CellJson.HeadlineJson.of(headline, this.claims.of(headline.figure(), lens)) : null,
				(headline == null) ? why(reading.figures(), known, lens) : null,
				new CellJson.Counts(known.size(), reading.figures().size() - known.size(),
						known.stream().map((figure) -> figure.source().id()).distinct().count()),
				href, cell.path(), href + "/explain");
	}

	/** Its claims that were public. */
	static List<Figure> known(CellReading reading, AsOf asOf) {
		return reading.figures().stream().filter((figure) -> asOf.isPublic(figure.source().published())).toList();
	}

	private static String why(List<Figure> figures, List<Figure> known, Lens lens) {
		AsOf asOf = lens.asOf();
		String publicly = (asOf.match() == Match.CERTAIN) ? "certainly public" : "even possibly public";
		if (known.isEmpty()) {
			return "No claim on it was " + publicly + " on " + asOf.day() + "; the first certainly was on "
					+ first(figures, PublicationWindow::latest) + " and possibly on "
					+ first(figures, PublicationWindow::earliest) + ".";
		}
		return "None of the claims on it that were public on " + asOf.day() + " can be shown by the policy "
				+ lens.rule().versioned() + ": each was replaced, corrected or deprecated, or is said by nobody it"
				+ " counts; explain has the steps.";
	}

	private static @Nullable LocalDate first(List<Figure> figures, Function<PublicationWindow, LocalDate> bound) {
		return figures.stream()
			.map((figure) -> figure.source().published())
			.filter(Objects::nonNull)
			.map(bound)
			.min(Comparator.naturalOrder())
			.orElse(null);
	}

}
