package org.outlay.readings.figures;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.model.AiModel;
import org.outlay.facts.model.AiModels;
import org.outlay.readings.ledger.Lookups;
import org.outlay.readings.ledger.SubjectRef;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/**
 * Groups models by family, which is a name: models of several developers with the same
 * family are listed together, with all developers named.
 */
@Component
public record ModelFamilies(AiModels models, Lookups lookups) {

	/** The families of some models, largest to smallest. */
	public List<ModelFamily> families(Collection<AiModel> models) {
		Map<String, SubjectRef> named = named(models);
		return models.stream()
			.filter((model) -> model.family() != null)
			.collect(Collectors.groupingBy((model) -> Objects.requireNonNull(model.family()),
					() -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER), Collectors.toList()))
			.entrySet()
			.stream()
			.map((family) -> family(family.getKey(), family.getValue(), named, null))
			.sorted(Comparator.comparing((ModelFamily family) -> family.versions().size()).reversed())
			.toList();
	}

	/** The models that no source assigns to a family, oldest to newest. */
	public ModelFamily single(Collection<AiModel> models) {
		return family("", models.stream().filter((model) -> model.family() == null).toList(), named(models), null);
	}

	/** The family of a model, with its predecessor and successors. */
	public ModelFamily around(AiModel model) {
		String predecessor = model.predecessorId();
		List<AiModel> line = this.models.findAll(Sort.by("name"))
			.stream()
			.filter((other) -> other.id().equals(model.id())
					|| (model.family() != null && model.family().equals(other.family()))
					|| other.id().equals(predecessor) || model.id().equals(other.predecessorId()))
			.toList();
		return family((model.family() != null) ? model.family() : "", line, named(line), model.id());
	}

	private Map<String, SubjectRef> named(Collection<AiModel> models) {
		return this.lookups.subjects(models.stream()
			.flatMap((model) -> Stream.of(String.valueOf(model.developerId()), String.valueOf(model.predecessorId())))
			.toList());
	}

	private static ModelFamily family(String family, Collection<AiModel> models, Map<String, SubjectRef> named,
			@Nullable String current) {
		List<SubjectRef> developers = models.stream()
			.flatMap((model) -> Stream.ofNullable(named.get(String.valueOf(model.developerId()))))
			.distinct()
			.sorted(Comparator.comparing(SubjectRef::name))
			.toList();
		return new ModelFamily(family, developers,
				models.stream()
					.sorted(ModelFamily.OLDEST_FIRST)
					.map((model) -> new ModelFamily.Version(SubjectRef.of(model), ModelFamily.kind(model.kind()),
							ModelFamily.released(model), model.released() != null,
							named.get(String.valueOf(model.predecessorId())), model.id().equals(current)))
					.toList());
	}

}
