package org.outlay.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.outlay.claim.Bases;
import org.outlay.claim.Basis;
import org.outlay.ledger.SubjectRef;
import org.outlay.lens.Lens;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Hangs the gallery: of each kind one chart, and links to the others. */
@Component
class ChartIndex {

	private final Charts charts;

	private final Bases bases;

	ChartIndex(Charts charts, Bases bases) {
		this.charts = charts;
		this.bases = bases;
	}

	ChartsPage of(Lens lens) {
		List<SubjectRef> companies = this.charts.topics(ChartKind.CAPEX, lens)
			.stream()
			.map(ChartTopic::company)
			.filter(Objects::nonNull)
			.toList();
		return new ChartsPage(
				Arrays.stream(ChartKind.values()).flatMap((kind) -> wall(kind, companies, lens)).toList());
	}

	/** The paths of all charts that show anything, each once. */
	List<String> paths(Lens lens) {
		return of(lens).walls()
			.stream()
			.flatMap((wall) -> Stream.concat(Stream.of(wall.main().topic().path()),
					wall.others().stream().map(ChartsPage.Link::path)))
			.distinct()
			.toList();
	}

	private Stream<ChartsPage.Wall> wall(ChartKind kind, List<SubjectRef> companies, Lens lens) {
		List<ChartTopic> topics = new ArrayList<>(this.charts.topics(kind, lens));
		if (!kind.isOfOneCompany()) {
			topics.add(0, ChartTopic.of(kind, null));
		}
		if (topics.size() == 1) {
			companies.stream()
				.map((company) -> ChartTopic.of(kind, company))
				.filter((topic) -> !this.charts.of(topic, lens).isEmpty())
				.forEach(topics::add);
		}
		return topics.stream()
			.findFirst()
			.map((first) -> new ChartsPage.Wall(kind.code(), kind.label(), kind.sentence(), this.charts.of(first, lens),
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
			.map(Phrases::small)
			.orElse("");
	}

}
