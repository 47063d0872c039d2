package org.outlay.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.outlay.aimodel.AiModel;
import org.outlay.aimodel.AiModels;
import org.outlay.chart.Caption;
import org.outlay.chart.Chart;
import org.outlay.chart.Cited;
import org.outlay.chart.Lanes;
import org.outlay.ledger.References;
import org.outlay.ledger.SourceRef;
import org.outlay.ledger.SubjectRef;
import org.outlay.lens.Lens;
import org.outlay.period.Period;
import org.outlay.subject.Property;
import org.outlay.subject.Statement;
import org.outlay.subject.Statements;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Charts of models by their release, families as lanes. */
@Component
class ModelCharts {

	private final AiModels models;

	private final Houses houses;

	private final Statements statements;

	private final References references;

	ModelCharts(AiModels models, Houses houses, Statements statements, References references) {
		this.models = models;
		this.houses = houses;
		this.statements = statements;
		this.references = references;
	}

	Chart of(ChartTopic topic, Lens lens) {
		SubjectRef company = topic.company();
		List<AiModel> all = (company != null) ? this.models.findByDeveloperIdIn(this.houses.of(company.id()))
				: this.models.findAll(Sort.by("name"));
		List<Release> releases = releases(all, lens);
		Map<String, List<Release>> lanes = releases.stream()
			.collect(Collectors.groupingBy(Release::lane, LinkedHashMap::new, Collectors.toList()));
		List<String> notes = new ArrayList<>();
		if (all.size() > releases.size()) {
			notes.add(Phrases.capital(Phrases.count(all.size() - releases.size(), "further model"))
					+ ": no source known as of this day dates the release.");
		}
		String title = (company != null) ? company.name() + ": models by release" : "Models by release";
		return new Lanes(
				new Caption(title, ChartCaptions.subtitle("When models came out, as exactly as sources date it", lens),
						notes, releases.stream().map((release) -> release.entry.cited().source()).sorted().toList(),
						ChartCaptions.permalink(topic, lens),
						"No source known as of this day dates the release of a model."),
				lanes.entrySet()
					.stream()
					.map((lane) -> new Lanes.Lane(lane.getKey(),
							lane.getValue().stream().map((release) -> release.entry).toList()))
					.toList());
	}

	/** The dated ones, the oldest first. */
	private List<Release> releases(List<AiModel> all, Lens lens) {
		List<AiModel> dated = all.stream().filter((model) -> isDated(model.released())).toList();
		Map<String, Witness> witnesses = witnesses(dated, lens);
		Map<String, SubjectRef> developers = this.references
			.subjects(dated.stream().map(AiModel::developerId).filter(Objects::nonNull).collect(Collectors.toSet()));
		return dated.stream()
			.filter((model) -> witnesses.containsKey(model.id()))
			.map((model) -> release(model, Objects.requireNonNull(witnesses.get(model.id())), developers))
			.sorted(Comparator.comparing((Release release) -> release.entry.first())
				.thenComparing((release) -> release.entry.name()))
			.toList();
	}

	private static boolean isDated(@Nullable Period released) {
		return released != null && released.start() != null && released.end() != null;
	}

	/** Who dates each release, of those public then. */
	private Map<String, Witness> witnesses(Collection<AiModel> models, Lens lens) {
		List<Statement> stated = this.statements
			.findBySubjectIdInOrderBySourceIdAscOrdinalAsc(models.stream().map(AiModel::id).toList())
			.stream()
			.filter((one) -> one.property() == Property.RELEASED)
			.toList();
		Map<String, SourceRef> sources = this.references
			.sources(stated.stream().map(Statement::sourceId).collect(Collectors.toSet()));
		Map<String, Witness> witnesses = new HashMap<>();
		for (Statement one : stated) {
			Witness witness = Witness.of(sources, one.sourceId(), one.locator());
			if (witness.isEditor() || lens.asOf().isPublic(witness.source().published())) {
				witnesses.putIfAbsent(one.subjectId(), witness);
			}
		}
		return witnesses;
	}

	private static Release release(AiModel model, Witness witness, Map<String, SubjectRef> developers) {
		Period released = Objects.requireNonNull(model.released());
		SubjectRef developer = developers.get(String.valueOf(model.developerId()));
		String family = (model.family() != null) ? model.family() : model.name();
		String of = (developer != null) ? developer.name() : "";
		String path = "/models/" + model.id();
		return new Release(of.isEmpty() || family.contains(of) ? family : family + " (" + of + ")",
				new Lanes.Entry(model.name(), Objects.requireNonNull(released.start()),
						Objects.requireNonNull(released.end()), released.words(), model.kind().words() + " model",
						new Cited(path, witness.name(), witness.path())));
	}

	/** A dated model and its family. */
	private record Release(String lane, Lanes.Entry entry) {

	}

}
