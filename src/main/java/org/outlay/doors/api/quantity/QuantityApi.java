package org.outlay.doors.api.quantity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.claim.ClaimCriteria;
import org.outlay.doors.api.claim.ClaimCriteria.ClaimFields;
import org.outlay.doors.api.list.ApiHandler;
import org.outlay.doors.api.list.ListMapping;
import org.outlay.doors.api.problem.ProblemKind;
import org.outlay.doors.api.problem.RefusedRequest;
import org.outlay.doors.api.query.Vocabulary;
import org.outlay.doors.api.query.ListFields;
import org.outlay.doors.api.query.ListQuery;
import org.outlay.doors.api.query.ListQuery.Include;
import org.outlay.doors.api.query.PageOf;
import org.outlay.doors.api.query.PointsOfView;
import org.outlay.doors.api.query.Query;
import org.outlay.doors.api.query.Rows;
import org.outlay.doors.api.query.ViewQuery;
import org.outlay.doors.api.shape.ApiAddresses;
import org.outlay.doors.api.shape.ClaimJson.BreakdownJson;
import org.outlay.doors.api.shape.ClaimShapes;
import org.outlay.doors.api.shape.CodeJson;
import org.outlay.doors.api.shape.PeriodJson;
import org.outlay.doors.api.shape.Ref;
import org.outlay.doors.api.shape.ViewJson;
import org.outlay.facts.claim.ClaimContent;
import org.outlay.facts.claim.ClaimType;
import org.outlay.facts.claim.Quantity;
import org.outlay.facts.claim.query.ClaimFilter;
import org.outlay.facts.claim.query.ClaimOrder;
import org.outlay.readings.headline.Explanation;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.headline.ResolvedQuantities;
import org.outlay.readings.headline.ResolvedQuantity;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Ledger;
import org.outlay.readings.ledger.Quantities;
import org.outlay.readings.ledger.SubjectCountries;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.period.AsOf;
import org.outlay.values.period.Match;
import org.outlay.values.period.PublicationWindow;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Quantities, and the claims shown for them. */
@ApiHandler("Quantities")
record QuantityApi(QuantityKeys keys, ResolvedQuantities resolved, Quantities quantities, Ledger ledger,
		SubjectCountries subjectCountries, ClaimShapes claims, PointsOfView pointsOfView) {

	private static final String EXAMPLE = "bytedance:capex:ai-spending:2026";

	@Operation(operationId = "listQuantities", summary = "List quantities",
			description = "Every quantity with a public claim that passes the filters, with the claim shown for it, by"
					+ " subject, measure, family of bases, period and part. The filters select quantities; the claim to show is"
					+ " chosen among all claims on the quantity.")
	@ListMapping(value = "/quantities", table = "quantities")
	PageOf<QuantityJson> list(QuantityQuery query) {
		PointOfView view = this.pointsOfView.of(query.lens());
		ClaimFilter filter = query.criteria().filter(view, query.type(), this.subjectCountries);
		List<ClaimOrder> order = ClaimFields.order(query.listing().keys());
		PageOf<QuantityJson> page = query.listing()
			.page(new Rows<>((offset, limit) -> this.quantities.stretch(filter, order, offset, limit),
					(quantities) -> rows(quantities, view), () -> this.quantities.count(filter)));
		if (query.listing().asks(Include.FX)) {
			page = page.converted(this.claims.behind(page.data().stream().map(QuantityJson::converted)));
		}
		return page.seen(ViewJson.of(view));
	}

	private List<QuantityJson> rows(List<Quantity> quantities, PointOfView view) {
		return this.resolved.read(quantities, view.rule()).stream().map((reading) -> json(reading, view)).toList();
	}

	@Operation(operationId = "showQuantity", summary = "Show a quantity",
			description = "One quantity: the claim shown for it, the step that decided, the alternatives, and whether"
					+ " sources agree.")
	@GetMapping("/quantities/{key}")
	QuantityDetailJson show(
			@Parameter(description = "The key of the quantity.", example = EXAMPLE) @PathVariable String key,
			TermQuery query) {
		PointOfView view = this.pointsOfView.of(query.lens());
		ResolvedQuantity reading = this.resolved.read(this.keys.read(key), view.rule().on(query.basis()));
		requireFigures(reading, view);
		return new QuantityDetailJson(json(reading, view), ViewJson.of(view));
	}

	@Operation(operationId = "explainQuantity", summary = "Explain a quantity",
			description = "Every step of the choice with the claims it kept and dropped, how each two claims relate,"
					+ " claims not yet public, and the claim that each policy would show.")
	@GetMapping("/quantities/{key}/explain")
	QuantityJson.ExplanationJson explain(
			@Parameter(description = "The key of the quantity.", example = EXAMPLE) @PathVariable String key,
			TermQuery query) {
		PointOfView view = this.pointsOfView.of(query.lens());
		Explanation explanation = this.resolved.explain(this.keys.read(key), view.rule().on(query.basis()));
		ResolvedQuantity reading = explanation.reading();
		requireFigures(reading, view);
		return new QuantityJson.ExplanationJson(json(reading, view),
				explanation.trace().stream().map(QuantityJson.StepJson::of).toList(),
				known(reading, view.asOf()).stream().map((figure) -> this.claims.of(figure, view)).toList(),
				explanation.pairs().stream().map(QuantityJson.PairJson::of).toList(),
				reading.figures()
					.stream()
					.filter((figure) -> !view.asOf().isPublic(figure.source().published()))
					.map(QuantityJson.NotYetPublicJson::of)
					.toList(),
				explanation.byPolicy()
					.entrySet()
					.stream()
					.map((choice) -> QuantityJson.PolicyChoiceJson.of(choice.getKey(), choice.getValue()))
					.toList(),
				ViewJson.of(view));
	}

	private void requireFigures(ResolvedQuantity reading, PointOfView view) {
		if (!reading.figures().isEmpty()) {
			return;
		}
		Quantity quantity = reading.quantity();
		if (view.asOf().recorded() != null && !this.ledger.quantity(quantity, null).isEmpty()) {
			throw new RefusedRequest(ProblemKind.NOT_IN_VIEW,
					"No claim on '" + quantity.key() + "' was in the record at " + view.asOf().recorded());
		}
		throw new RefusedRequest(ProblemKind.UNKNOWN_ID,
				"Nothing is recorded on '" + quantity.key() + "'; /api/v1/quantities?subject=" + quantity.subject()
						+ "&measure=" + quantity.measure() + " lists the quantities that are.");
	}

	/** A quantity that has at least one figure. */
	private QuantityJson json(ResolvedQuantity reading, PointOfView view) {
		Quantity quantity = reading.quantity();
		Figure any = reading.figures().get(0);
		ClaimContent content = any.content();
		List<Figure> known = known(reading, view.asOf());
		Headline headline = reading.headline().orElse(null);
		String href = ApiAddresses.API + quantity.path();
		return new QuantityJson(quantity.key(), Ref.of(any.subject()), CodeJson.of(any.measure()),
				CodeJson.ofNullable(any.family()), BreakdownJson.of(content.breakdown(), any.parts()),
				PeriodJson.of(content.period()),
				(headline != null)
						? QuantityJson.HeadlineJson.of(headline, this.claims.of(headline.figure(), view)) : null,
				(headline == null) ? why(reading.figures(), known, view) : null,
				new QuantityJson.QuantityCountsJson(known.size(), reading.figures().size() - known.size(),
						known.stream().map((figure) -> figure.source().id()).distinct().count()),
				href, quantity.path(), href + "/explain");
	}

	/** The claims that were public. */
	private static List<Figure> known(ResolvedQuantity reading, AsOf asOf) {
		return reading.figures().stream().filter((figure) -> asOf.isPublic(figure.source().published())).toList();
	}

	private static String why(List<Figure> figures, List<Figure> known, PointOfView view) {
		AsOf asOf = view.asOf();
		String publicly = (asOf.match() == Match.CERTAIN) ? "certainly public" : "even possibly public";
		if (known.isEmpty()) {
			return "No claim on it was " + publicly + " on " + asOf.day() + "; the first was certainly public on "
					+ first(figures, PublicationWindow::latest) + " and possibly on "
					+ first(figures, PublicationWindow::earliest) + ".";
		}
		return "None of the claims on it that were public on " + asOf.day() + " can be shown by the policy "
				+ view.rule().versioned() + ": each was replaced, corrected or deprecated, or comes from a speaker"
				+ " that the policy excludes; explain has the steps.";
	}

	private static @Nullable LocalDate first(List<Figure> figures, Function<PublicationWindow, LocalDate> bound) {
		return figures.stream()
			.map((figure) -> figure.source().published())
			.filter(Objects::nonNull)
			.map(bound)
			.min(Comparator.naturalOrder())
			.orElse(null);
	}

	/** The fields by which quantities can be sorted. */
	static final class QuantityFields extends ListFields<Quantity> {

		QuantityFields() {
			Quantities.KEYS.forEach((key) -> add(key.code(), false));
		}

	}

	/** The parameters of the list of quantities. */
	record QuantityQuery(
			@Parameter(description = "Only claims of these types.", example = "capex") @Nullable List<ClaimType> type,
			ClaimCriteria criteria, ViewQuery lens, ListQuery<QuantityFields> listing) implements Query {
	}

	/** A quantity, with the point of view of the answer. */
	record QuantityDetailJson(@JsonUnwrapped QuantityJson quantity,
			@Schema(description = "The point of view of the answer.") ViewJson view) {
	}

	/** The view of one quantity, among the claims in one term if asked for. */
	record TermQuery(
			@Parameter(description = "Chooses among the claims in this term of their source only.",
					example = "ai-capital-expenditure") @Vocabulary.Known(Vocabulary.BASIS) @Nullable String basis,
			ViewQuery lens) implements Query {
	}

}
