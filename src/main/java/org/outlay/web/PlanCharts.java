package org.outlay.web;

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

import org.outlay.amount.Unit;
import org.outlay.chart.Caption;
import org.outlay.chart.Chart;
import org.outlay.chart.Mark;
import org.outlay.chart.Trails;
import org.outlay.claim.ClaimType;
import org.outlay.headline.Relation;
import org.outlay.ledger.Figure;
import org.outlay.lens.Lens;
import org.outlay.period.PublicationWindow;
import org.outlay.track.Step;
import org.outlay.track.Track;
import org.outlay.track.Tracks;

import org.springframework.stereotype.Component;

/** Charts of what was said ahead of a year, by when it was said. */
@Component
class PlanCharts {

	private final Tracks tracks;

	private final ChartFigures figures;

	private final ChartMarks marks;

	private final ChartCaptions captions;

	PlanCharts(Tracks tracks, ChartFigures figures, ChartMarks marks, ChartCaptions captions) {
		this.tracks = tracks;
		this.figures = figures;
		this.marks = marks;
		this.captions = captions;
	}

	/** The plans that were revised or said more than once, revised ones first. */
	List<ChartTopic> topics(ChartTopic of, Lens lens) {
		return topics(of, held(of, lens), lens);
	}

	List<ChartTopic> topics(ChartTopic of, ChartFigures.Held held, Lens lens) {
		return tracks(of, held, lens).filter((track) -> track.plans().size() > 1)
			.sorted((a, b) -> Boolean.compare(isRevised(b), isRevised(a)))
			.map(PlanCharts::topic)
			.toList();
	}

	private static ChartTopic topic(Track track) {
		return new ChartTopic(ChartKind.PLAN, track.first().subject(), track.cell().basis(), track.cell().period());
	}

	private ChartFigures.Held held(ChartTopic of, Lens lens) {
		return this.figures.about(of.company(), lens.claims().ofType(ClaimType.CAPEX).onBasis(of.basis()).whole());
	}

	private Stream<Track> tracks(ChartTopic of, ChartFigures.Held held, Lens lens) {
		List<Figure> wholes = held.figures().stream().filter((figure) -> figure.parts().isEmpty()).toList();
		return this.tracks.of(wholes, lens.asOf())
			.stream()
			.filter((track) -> of.basis() == null || of.basis().equals(track.cell().basis()))
			.filter((track) -> of.period() == null || track.cell().period().equals(of.period().byDays()));
	}

	static boolean isRevised(Track track) {
		return track.steps().stream().anyMatch((step) -> step.relation() == Relation.REVISION);
	}

	/** Of several plans the first that was revised, else the first. */
	Chart of(ChartTopic topic, Lens lens) {
		return of(topic, held(topic, lens), lens);
	}

	Chart of(ChartTopic topic, ChartFigures.Held held, Lens lens) {
		List<Track> tracks = tracks(topic, held, lens).toList();
		Optional<Track> track = tracks.stream()
			.filter(PlanCharts::isRevised)
			.findFirst()
			.or(() -> tracks.stream().findFirst());
		String company = (topic.company() != null) ? topic.company().name() : "the company";
		return track.map((found) -> chart(found, lens))
			.orElseGet(() -> new Trails(
					this.captions.of(topic, lens, company + ": how its plans changed", "Plans for capital expenditure",
							List.of(), List.of(),
							"No plan of " + company + " for this basis and time is known as of this day."),
					"", List.of()));
	}

	private Chart chart(Track track, Lens lens) {
		Map<String, Step> steps = track.steps()
			.stream()
			.filter((step) -> step.relation() == Relation.REVISION)
			.collect(Collectors.toMap((step) -> step.after().id(), (step) -> step, (one, other) -> one));
		List<String> replaced = steps.values().stream().map((step) -> step.before().id()).toList();
		List<DrawnFigure> drawn = Stream.concat(track.plans().stream(), outcomes(track))
			.filter((figure) -> figure.source().published() != null && !figure.stated().isWithdrawal())
			.map((figure) -> this.marks.of(figure, lens))
			.map((one) -> replaced.contains(one.figure().id()) ? one.with(one.mark().asReplaced()) : one)
			.toList();
		Map<Unit, List<DrawnFigure>> panels = drawn.stream()
			.collect(Collectors.groupingBy(DrawnFigure::unit, LinkedHashMap::new, Collectors.toList()));
		String label = basis(track) + ", " + track.cell().period().words();
		return new Trails(caption(track, drawn, lens), "published some day within",
				panels.entrySet()
					.stream()
					.map((panel) -> new Trails.Panel(label, panel.getKey(),
							panel.getValue().stream().map((one) -> spot(one, steps.get(one.figure().id()))).toList()))
					.toList());
	}

	private static Stream<Figure> outcomes(Track track) {
		return track.steps().stream().filter((step) -> step.relation() == Relation.OUTCOME).map(Step::after).distinct();
	}

	private Caption caption(Track track, List<DrawnFigure> drawn, Lens lens) {
		List<String> notes = new ArrayList<>();
		notes.add("The plan: " + track.fateWords() + ".");
		if (track.steps().stream().anyMatch((step) -> step.elapsed() == null)) {
			notes.add("One source tells both the old and the new amount; when the old one was first said it does not"
					+ " date.");
		}
		return this.captions.of(topic(track), lens, title(track), basis(track) + " by day of publication", drawn, notes,
				"No plan is known as of this day.");
	}

	private static String title(Track track) {
		String company = track.first().subject().name();
		String time = track.cell().period().words();
		return isRevised(track) ? company + ": how its plan for " + time + " changed"
				: company + ": what was said ahead of " + time;
	}

	private static String basis(Track track) {
		Figure first = track.first();
		return (first.basis() != null) ? first.basis().label() : first.measure().label();
	}

	private static Trails.Spot spot(DrawnFigure drawn, @Nullable Step step) {
		PublicationWindow window = Objects.requireNonNull(drawn.figure().source().published());
		LocalDate first = window.earliest();
		Mark mark = drawn.mark();
		String change = (step != null && step.growth() != null) ? step.growth().words() : "";
		return new Trails.Spot(drawn.figure().id(), window.words(), first, window.latest(), mark,
				(step != null) ? step.before().id() : null, change);
	}

}
