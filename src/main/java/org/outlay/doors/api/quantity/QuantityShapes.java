package org.outlay.doors.api.quantity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.problem.ApiAddresses;
import org.outlay.doors.api.shape.BreakdownJson;
import org.outlay.doors.api.shape.ClaimShapes;
import org.outlay.doors.api.shape.CodeJson;
import org.outlay.doors.api.shape.PeriodJson;
import org.outlay.doors.api.shape.Ref;
import org.outlay.facts.claim.ClaimContent;
import org.outlay.facts.claim.Quantity;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.headline.ResolvedQuantity;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.period.AsOf;
import org.outlay.values.period.Match;
import org.outlay.values.period.PublicationWindow;

import org.springframework.stereotype.Component;

/** Makes rows of quantities. */
@Component
class QuantityShapes {

	private final ClaimShapes claims;

	QuantityShapes(ClaimShapes claims) {
		this.claims = claims;
	}

	/** A quantity that has at least one figure. */
	QuantityJson of(ResolvedQuantity reading, PointOfView view) {
		Quantity quantity = reading.quantity();
		Figure any = reading.figures().get(0);
		ClaimContent content = any.content();
		List<Figure> known = known(reading, view.asOf());
		Headline headline = reading.headline().orElse(null);
		String href = ApiAddresses.API + quantity.path();
		return new QuantityJson(quantity.key(), Ref.of(any.subject()), CodeJson.of(any.measure()),
				CodeJson.ofNullable(any.basis()), BreakdownJson.of(content.breakdown(), any.parts()),
				PeriodJson.of(content.period()),
				(headline != null)
						? QuantityJson.HeadlineJson.of(headline, this.claims.of(headline.figure(), view)) : null,
				(headline == null) ? why(reading.figures(), known, view) : null,
				new QuantityJson.Counts(known.size(), reading.figures().size() - known.size(),
						known.stream().map((figure) -> figure.source().id()).distinct().count()),
				href, quantity.path(), href + "/explain");
	}

	/** Its claims that were public. */
	static List<Figure> known(ResolvedQuantity reading, AsOf asOf) {
		return reading.figures().stream().filter((figure) -> asOf.isPublic(figure.source().published())).toList();
	}

	private static String why(List<Figure> figures, List<Figure> known, PointOfView view) {
		AsOf asOf = view.asOf();
		String publicly = (asOf.match() == Match.CERTAIN) ? "certainly public" : "even possibly public";
		if (known.isEmpty()) {
			return "No claim on it was " + publicly + " on " + asOf.day() + "; the first certainly was on "
					+ first(figures, PublicationWindow::latest) + " and possibly on "
					+ first(figures, PublicationWindow::earliest) + ".";
		}
		return "None of the claims on it that were public on " + asOf.day() + " can be shown by the policy "
				+ view.rule().versioned() + ": each was replaced, corrected or deprecated, or is said by nobody it"
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
