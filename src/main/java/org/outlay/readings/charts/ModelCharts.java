package org.outlay.readings.charts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.model.AiModel;
import org.outlay.facts.model.AiModels;
import org.outlay.facts.subject.Property;
import org.outlay.facts.subject.Statement;
import org.outlay.facts.subject.Statements;
import org.outlay.readings.figures.Attribution;
import org.outlay.readings.figures.CompanyTree;
import org.outlay.readings.ledger.Lookups;
import org.outlay.readings.ledger.SourceRef;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.drawing.Caption;
import org.outlay.values.drawing.Chart;
import org.outlay.values.drawing.SourceLink;
import org.outlay.values.drawing.SwimlaneChart;
import org.outlay.values.english.English;
import org.outlay.values.period.Period;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Charts of models by their release, families as lanes. */
@Component
record ModelCharts(AiModels models, CompanyTree tree, Statements statements, Lookups lookups,
		ChartCaptions captions) implements ChartBuilder {

	@Override
	public ChartKind kind() {
		return ChartKind.MODELS;
	}

	/** Reads nothing: models have no figures of their release. */
	@Override
	public ChartFigures.Held read(ChartTopic topic, PointOfView view) {
		return new ChartFigures.Held(List.of(), List.of());
	}

	@Override
	public Chart of(ChartTopic topic, ChartFigures.Held held, PointOfView view) {
		SubjectRef company = topic.company();
		List<AiModel> all = (company != null) ? this.models.findByDeveloperIdIn(this.tree.of(company.id()))
				: this.models.findAll(Sort.by("name"));
		List<Release> releases = releases(all, view);
		Map<String, List<SwimlaneChart.Entry>> lanes = releases.stream()
			.collect(Collectors.groupingBy(Release::lane, LinkedHashMap::new,
					Collectors.mapping(Release::entry, Collectors.toList())));
		List<String> notes = new ArrayList<>();
		if (all.size() > releases.size()) {
			notes.add(English.capital(English.count(all.size() - releases.size(), "further model"))
					+ ": no source known as of this day dates the release.");
		}
		String title = (company != null) ? company.name() + ": models by release" : "Models by release";
		return new SwimlaneChart(
				new Caption(title, ChartCaptions.subtitle("When models came out, as exactly as sources date it", view),
						notes, releases.stream().map((release) -> release.entry.cited().source()).sorted().toList(),
						this.captions.permalink(topic, view),
						"No source known as of this day dates the release of a model."),
				lanes.entrySet()
					.stream()
					.map((lane) -> new SwimlaneChart.Lane(lane.getKey(), lane.getValue()))
					.toList());
	}

	/** Companies that have developed a model with a known release date. */
	@Override
	public Stream<SubjectRef> shown(List<SubjectRef> companies, PointOfView view) {
		List<AiModel> dated = this.models.findAll(Sort.by("name"))
			.stream()
			.filter((model) -> isDated(model.released()))
			.toList();
		Map<String, Attribution> attributions = attributions(dated, view);
		Set<String> developers = dated.stream()
			.filter((model) -> attributions.containsKey(model.id()))
			.flatMap((model) -> Stream.ofNullable(model.developerId()))
			.collect(Collectors.toSet());
		return companies.stream()
			.filter((company) -> developers.contains(company.id())
					|| this.tree.of(company.id()).stream().anyMatch(developers::contains));
	}

	/** The dated models, oldest to newest. */
	private List<Release> releases(List<AiModel> all, PointOfView view) {
		List<AiModel> dated = all.stream().filter((model) -> isDated(model.released())).toList();
		Map<String, Attribution> attributions = attributions(dated, view);
		Map<String, SubjectRef> developers = this.lookups
			.subjects(dated.stream().map(AiModel::developerId).filter(Objects::nonNull).collect(Collectors.toSet()));
		return dated.stream()
			.filter((model) -> attributions.containsKey(model.id()))
			.map((model) -> release(model, Objects.requireNonNull(attributions.get(model.id())), developers))
			.sorted(Comparator.comparing((Release release) -> release.entry.first())
				.thenComparing((release) -> release.entry.name()))
			.toList();
	}

	private static boolean isDated(@Nullable Period released) {
		return released != null && released.start() != null && released.end() != null;
	}

	/** The first source that dates each release, of those public then. */
	private Map<String, Attribution> attributions(Collection<AiModel> models, PointOfView view) {
		List<Statement> stated = this.statements
			.findBySubjectIdInOrderBySourceIdAscOrdinalAsc(models.stream().map(AiModel::id).toList())
			.stream()
			.filter((one) -> one.property() == Property.RELEASED)
			.toList();
		Map<String, SourceRef> sources = this.lookups
			.sources(stated.stream().map(Statement::sourceId).collect(Collectors.toSet()));
		Map<String, Attribution> attributions = new HashMap<>();
		for (Statement one : stated) {
			Attribution attribution = Attribution.of(sources, one.sourceId(), one.locator());
			if (attribution.isEditor() || view.asOf().isPublic(attribution.source().published())) {
				attributions.putIfAbsent(one.subjectId(), attribution);
			}
		}
		return attributions;
	}

	private static Release release(AiModel model, Attribution attribution, Map<String, SubjectRef> developers) {
		Period released = Objects.requireNonNull(model.released());
		SubjectRef developer = developers.get(String.valueOf(model.developerId()));
		String family = (model.family() != null) ? model.family() : model.name();
		String of = (developer != null) ? developer.name() : "";
		String path = "/models/" + model.id();
		return new Release(of.isEmpty() || family.contains(of) ? family : family + " (" + of + ")",
				new SwimlaneChart.Entry(model.name(), Objects.requireNonNull(released.start()),
						Objects.requireNonNull(released.end()), released.words(), model.kind().words() + " model",
						new SourceLink(path, attribution.name(), attribution.path())));
	}

	/** A dated model and its family. */
	private record Release(String lane, SwimlaneChart.Entry entry) {
	}

}
