package org.outlay.doors.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.outlay.doors.web.page.WebPage;
import org.outlay.facts.claim.dictionary.Families;
import org.outlay.facts.claim.dictionary.Family;
import org.outlay.readings.charts.ChartKind;
import org.outlay.readings.charts.ChartTopic;
import org.outlay.readings.charts.Charts;
import org.outlay.readings.charts.ShownChart;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.english.English;
import org.outlay.values.period.Period;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Knows which charts exist, without drawing any. */
@Component
public record ChartGallery(Charts charts, Families families) {

	/** The paths of all charts that show anything, each once. */
	public List<String> paths(PointOfView view) {
		return this.charts.topics(view)
			.values()
			.stream()
			.flatMap(List::stream)
			.map(ChartTopic::path)
			.distinct()
			.toList();
	}

	/** The gallery: of each kind one chart, and links to the others. */
	ChartsPage page(PointOfView view) {
		Map<String, String> labels = this.families.findAll(Sort.by("ordinal"))
			.stream()
			.collect(Collectors.toMap(Family::code, (family) -> English.small(family.label())));
		List<Group> groups = new ArrayList<>();
		this.charts.topics(view).forEach((kind, topics) -> {
			if (!topics.isEmpty()) {
				groups.add(new Group(kind, this.charts.of(topics.get(0), view),
						topics.stream().skip(1).map((topic) -> Link.of(topic, labels)).toList()));
			}
		});
		return new ChartsPage("Charts of AI spending and its models",
				"Every chart, each with its table, its sources and files to download. A floor has no top, a range is a"
						+ " band, and no amount is printed without its words.",
				groups);
	}

	/** The page of the gallery. */
	record ChartsPage(String title, String description, List<Group> groups) implements WebPage {
	}

	/**
	 * The charts of one kind.
	 *
	 * @param main the one shown
	 * @param others links to further ones
	 */
	record Group(ChartKind kind, ShownChart main, List<Link> others) {
	}

	/** A link to a chart. */
	record Link(String path, String words) {

		static Link of(ChartTopic topic, Map<String, String> families) {
			return new Link(topic.path(),
					Stream
						.of(Optional.ofNullable(topic.company()).map(SubjectRef::name),
								Optional.ofNullable(topic.family()).map(families::get),
								Optional.ofNullable(topic.period()).map(Period::words))
						.flatMap(Optional::stream)
						.collect(Collectors.joining(", ")));
		}

	}

}
