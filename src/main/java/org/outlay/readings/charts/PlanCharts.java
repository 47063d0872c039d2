package org.outlay.readings.charts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.ClaimType;
import org.outlay.readings.headline.Relation;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.track.PlanStep;
import org.outlay.readings.track.Track;
import org.outlay.readings.track.Tracks;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.amount.Unit;
import org.outlay.values.drawing.Caption;
import org.outlay.values.drawing.Chart;
import org.outlay.values.drawing.Mark;
import org.outlay.values.drawing.TimeSeriesChart;
import org.outlay.values.period.PublicationWindow;

import org.springframework.stereotype.Component;

/** Charts of what was said ahead of a year, by when it was said. */
@Component
record PlanCharts(Tracks tracks, ChartFigures figures, ChartMarks marks, ChartCaptions captions) {

	/** The plans that were revised or said more than once, revised ones first. */
	List<ChartTopic> topics(ChartTopic of, PointOfView view) {
		return topics(of, held(of, view), view);
	}

	List<ChartTopic> topics(ChartTopic of, ChartFigures.Held held, PointOfView view) {
		return tracks(of, held, view).filter((track) -> track.plans().size() > 1)
			.sorted((a, b) -> Boolean.compare(isRevised(b), isRevised(a)))
			.map(PlanCharts::topic)
			.toList();
	}

	private static ChartTopic topic(Track track) {
		return new ChartTopic(ChartKind.PLAN, track.first().subject(), track.quantity().basis(),
				track.quantity().period());
	}

	private ChartFigures.Held held(ChartTopic of, PointOfView view) {
		return this.figures.about(of.company(), view.claims().ofType(ClaimType.CAPEX).onBasis(of.basis()).whole());
	}

	private Stream<Track> tracks(ChartTopic of, ChartFigures.Held held, PointOfView view) {
		List<Figure> wholes = held.figures().stream().filter((figure) -> figure.parts().isEmpty()).toList();
		return this.tracks.of(wholes, view.asOf())
			.stream()
			.filter((track) -> of.basis() == null || of.basis().equals(track.quantity().basis()))
			.filter((track) -> of.period() == null || track.quantity().period().equals(of.period().byDays()));
	}

	static boolean isRevised(Track track) {
		return track.steps().stream().anyMatch((step) -> step.relation() == Relation.REVISION);
	}

	/** Of several plans the first that was revised, else the first. */
	Chart of(ChartTopic topic, PointOfView view) {
		return of(topic, held(topic, view), view);
	}

	Chart of(ChartTopic topic, ChartFigures.Held held, PointOfView view) {
		List<Track> tracks = tracks(topic, held, view).toList();
		Optional<Track> track = tracks.stream()
			.filter(PlanCharts::isRevised)
			.findFirst()
			.or(() -> tracks.stream().findFirst());
		String company = (topic.company() != null) ? topic.company().name() : "the company";
		return track.map((found) -> chart(found, view))
			.orElseGet(() -> new TimeSeriesChart(
					this.captions.of(topic, view, company + ": how its plans changed", "Plans for capital expenditure",
							List.of(), List.of(),
							"No plan of " + company + " for this basis and time is known as of this day."),
					"", List.of()));
	}

	private Chart chart(Track track, PointOfView view) {
		Map<String, PlanStep> steps = track.steps()
			.stream()
			.filter((step) -> step.relation() == Relation.REVISION)
			.collect(Collectors.toMap((step) -> step.after().id(), (step) -> step, (one, other) -> one));
		List<String> replaced = steps.values().stream().map((step) -> step.before().id()).toList();
		List<DrawnFigure> drawn = Stream.concat(track.plans().stream(), outcomes(track))
			.filter((figure) -> figure.source().published() != null && !figure.content().isWithdrawal())
			.map((figure) -> this.marks.of(figure, view))
			.map((one) -> replaced.contains(one.figure().id()) ? one.with(one.mark().asReplaced()) : one)
			.toList();
		Map<Unit, List<DrawnFigure>> panels = drawn.stream()
			.collect(Collectors.groupingBy(DrawnFigure::unit, LinkedHashMap::new, Collectors.toList()));
		String label = basis(track) + ", " + track.quantity().period().words();
		return new TimeSeriesChart(caption(track, drawn, view), "published some day within",
				panels.entrySet()
					.stream()
					.map((panel) -> new TimeSeriesChart.Panel(label, panel.getKey(),
							panel.getValue().stream().map((one) -> spot(one, steps.get(one.figure().id()))).toList()))
					.toList());
	}

	private static Stream<Figure> outcomes(Track track) {
		return track.steps()
			.stream()
			.filter((step) -> step.relation() == Relation.OUTCOME)
			.map(PlanStep::after)
			.distinct();
	}

	private Caption caption(Track track, List<DrawnFigure> drawn, PointOfView view) {
		List<String> notes = new ArrayList<>();
		notes.add("The plan: " + track.statusWords() + ".");
		if (track.steps().stream().anyMatch((step) -> step.elapsed() == null)) {
			notes.add("One source tells both the old and the new amount; when the old one was first said it does not"
					+ " date.");
		}
		return this.captions.of(topic(track), view, title(track), basis(track) + " by day of publication", drawn, notes,
				"No plan is known as of this day.");
	}

	private static String title(Track track) {
		String company = track.first().subject().name();
		String time = track.quantity().period().words();
		return isRevised(track) ? company + ": how its plan for " + time + " changed"
				: company + ": what was said ahead of " + time;
	}

	private static String basis(Track track) {
		Figure first = track.first();
		return (first.basis() != null) ? first.basis().label() : first.measure().label();
	}

	private static TimeSeriesChart.Spot spot(DrawnFigure drawn, @Nullable PlanStep step) {
		PublicationWindow window = Objects.requireNonNull(drawn.figure().source().published());
		LocalDate first = window.earliest();
		Mark mark = drawn.mark();
		String change = (step != null && step.growth() != null) ? step.growth().words() : "";
		return new TimeSeriesChart.Spot(drawn.figure().id(), window.words(), first, window.latest(), mark,
				(step != null) ? step.before().id() : null, change);
	}

}
