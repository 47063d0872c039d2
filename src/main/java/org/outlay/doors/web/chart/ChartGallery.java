package org.outlay.doors.web.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.outlay.doors.web.page.WebPage;
import org.outlay.facts.claim.dictionary.Bases;
import org.outlay.facts.claim.dictionary.Basis;
import org.outlay.readings.charts.ChartKind;
import org.outlay.readings.charts.ChartTopic;
import org.outlay.readings.charts.Charts;
import org.outlay.readings.charts.ShownChart;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.english.English;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Hangs the gallery: of each kind one chart, and links to the others. */
@Component
public class ChartGallery {

	private final Charts charts;

	private final Bases bases;

	ChartGallery(Charts charts, Bases bases) {
		this.charts = charts;
		this.bases = bases;
	}

	ChartsPage of(PointOfView view) {
		List<SubjectRef> companies = this.charts.topics(ChartKind.CAPEX, view)
			.stream()
			.map(ChartTopic::company)
			.filter(Objects::nonNull)
			.toList();
		return new ChartsPage(
				Arrays.stream(ChartKind.values()).flatMap((kind) -> wall(kind, companies, view)).toList());
	}

	/** The paths of all charts that show anything, each once. */
	public List<String> paths(PointOfView view) {
		return of(view).walls()
			.stream()
			.flatMap((wall) -> Stream.concat(Stream.of(wall.main().path()),
					wall.others().stream().map(ChartsPage.Link::path)))
			.distinct()
			.toList();
	}

	private Stream<ChartsPage.Wall> wall(ChartKind kind, List<SubjectRef> companies, PointOfView view) {
		List<ChartTopic> topics = new ArrayList<>(this.charts.topics(kind, view));
		if (!kind.isOfOneCompany()) {
			topics.add(0, ChartTopic.of(kind, null));
		}
		if (topics.size() == 1) {
			companies.stream()
				.map((company) -> ChartTopic.of(kind, company))
				.filter((topic) -> !this.charts.of(topic, view).isEmpty())
				.forEach(topics::add);
		}
		return topics.stream()
			.findFirst()
			.map((first) -> new ChartsPage.Wall(kind.code(), kind.label(), kind.sentence(), this.charts.of(first, view),
					topics.stream().skip(1).map((topic) -> new ChartsPage.Link(topic.path(), words(topic))).toList()))
			.stream();
	}

	private String words(ChartTopic topic) {
		return Stream
			.of((topic.company() != null) ? topic.company().name() : "", basis(topic),
					(topic.period() != null) ? topic.period().words() : "")
			.filter((words) -> !words.isEmpty())
			.collect(Collectors.joining(", "));
	}

	private String basis(ChartTopic topic) {
		return this.bases.findAll(Sort.by("ordinal"))
			.stream()
			.filter((basis) -> basis.code().equals(topic.basis()))
			.map(Basis::label)
			.findFirst()
			.map(English::small)
			.orElse("");
	}

	/** The gallery of charts. */
	record ChartsPage(List<Wall> walls) implements WebPage {

		@Override
		public String title() {
			return "Charts of AI spending and its models";
		}

		@Override
		public String description() {
			return "Every chart there is, each with its table, its sources and files to take away. A floor has no top, a range"
					+ " is a band, and no amount stands without its words.";
		}

		/**
		 * The charts of one kind.
		 *
		 * @param main the one shown
		 * @param others links to further ones
		 */
		record Wall(String id, String label, String sentence, ShownChart main, List<Link> others) {

		}

		/** A link to a chart. */
		record Link(String path, String words) {

		}

	}

}
