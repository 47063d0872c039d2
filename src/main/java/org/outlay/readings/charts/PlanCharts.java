package org.outlay.readings.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.Capex;
import org.outlay.readings.headline.Relation;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.track.PlanStep;
import org.outlay.readings.track.Track;
import org.outlay.readings.track.Tracks;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.drawing.Caption;
import org.outlay.values.drawing.Chart;
import org.outlay.values.drawing.TimeSeriesChart;
import org.outlay.values.period.PublicationWindow;

import org.springframework.stereotype.Component;

/** Charts of the plans and forecasts for a year, by day of publication. */
@Component
record PlanCharts(Tracks tracks, ChartFigures figures, ChartMarks marks,
		ChartCaptions captions) implements ChartBuilder {

	@Override
	public ChartKind kind() {
		return ChartKind.PLAN;
	}

	@Override
	public ChartFigures.Held read(ChartTopic topic, PointOfView view) {
		return this.figures.about(topic.company(), view.claims().only(Capex.class).ofFamily(topic.family()).whole());
	}

	/** The plans that were stated more than once, revised ones first. */
	@Override
	public List<ChartTopic> topics(ChartTopic topic, ChartFigures.Held held, PointOfView view) {
		return tracks(topic, held, view).filter((track) -> track.plans().size() > 1)
			.sorted(Comparator.comparing(PlanCharts::isRevised).reversed())
			.map(PlanCharts::topic)
			.toList();
	}

	private static ChartTopic topic(Track track) {
		return new ChartTopic(ChartKind.PLAN, track.first().subject(), track.quantity().family(),
				track.quantity().period());
	}

	private Stream<Track> tracks(ChartTopic topic, ChartFigures.Held held, PointOfView view) {
		List<Figure> wholes = held.figures().stream().filter((figure) -> figure.parts().isEmpty()).toList();
		return this.tracks.of(wholes, view.rule())
			.stream()
			.filter((track) -> topic.family() == null || topic.family().equals(track.quantity().family()))
			.filter((track) -> topic.period() == null || track.quantity().period().equals(topic.period().byDays()));
	}

	private static boolean isRevised(Track track) {
		return steps(track, Relation.REVISION).findAny().isPresent();
	}

	private static Stream<PlanStep> steps(Track track, Relation relation) {
		return track.steps().stream().filter((step) -> step.relation() == relation);
	}

	/** Of several plans, the first that was revised, else the first. */
	@Override
	public Chart of(ChartTopic topic, ChartFigures.Held held, PointOfView view) {
		String company = (topic.company() != null) ? topic.company().name() : "the company";
		return tracks(topic, held, view).sorted(Comparator.comparing(PlanCharts::isRevised).reversed())
			.findFirst()
			.map((track) -> chart(track, view))
			.orElseGet(() -> new TimeSeriesChart(
					this.captions.of(topic, view, company + ": how its plans changed", "Plans for capital expenditure",
							List.of(), List.of(),
							"No plan of " + company + " for this basis and time is known as of this day."),
					"", List.of()));
	}

	private Chart chart(Track track, PointOfView view) {
		Map<String, PlanStep> revisions = steps(track, Relation.REVISION)
			.collect(Collectors.toMap((step) -> step.after().id(), (step) -> step, (one, other) -> one));
		List<String> replaced = revisions.values().stream().map((step) -> step.before().id()).toList();
		Stream<Figure> outcomes = steps(track, Relation.OUTCOME).map(PlanStep::after).distinct();
		List<DrawnFigure> drawn = Stream.concat(track.plans().stream(), outcomes)
			.filter((figure) -> figure.source().published() != null && !figure.content().isWithdrawal())
			.map((figure) -> this.marks.of(figure, view))
			.map((one) -> replaced.contains(one.figure().id()) ? one.with(one.mark().asReplaced()) : one)
			.toList();
		return new TimeSeriesChart(caption(track, drawn, view), "published some day within",
				DrawnFigure.panels(drawn, (one) -> track.first().concept().label() + ", " + time(track),
						(label, unit, some) -> new TimeSeriesChart.Panel(label, unit,
								some.stream().map((one) -> spot(one, revisions.get(one.figure().id()))).toList())));
	}

	private Caption caption(Track track, List<DrawnFigure> drawn, PointOfView view) {
		List<String> notes = new ArrayList<>();
		notes.add("The plan: " + track.statusWords() + ".");
		if (track.steps().stream().anyMatch((step) -> step.elapsed() == null)) {
			notes.add("One source reports both the old and the new amount and does not date the old one.");
		}
		String company = track.first().subject().name();
		return this.captions.of(topic(track), view,
				isRevised(track) ? company + ": how its plan for " + time(track) + " changed"
						: company + ": what was planned or forecast for " + time(track),
				track.first().concept().label() + " by day of publication", drawn, notes,
				"No plan is known as of this day.");
	}

	private static String time(Track track) {
		return track.quantity().period().words();
	}

	private static TimeSeriesChart.Spot spot(DrawnFigure drawn, @Nullable PlanStep revision) {
		PublicationWindow window = Objects.requireNonNull(drawn.figure().source().published());
		String change = (revision != null && revision.growth() != null) ? revision.growth().words() : "";
		return new TimeSeriesChart.Spot(drawn.figure().id(), window.words(), window.earliest(), window.latest(),
				drawn.mark(), (revision != null) ? revision.before().id() : null, change);
	}

}
