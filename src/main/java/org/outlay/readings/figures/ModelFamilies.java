package org.outlay.readings.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.model.AiModel;
import org.outlay.facts.model.AiModels;
import org.outlay.readings.ledger.Lookups;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.values.period.Period;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/**
 * Puts models in line. A family is a name: models of several developers that bear one
 * stand together, with all developers named.
 */
@Component
public class ModelFamilies {

	private final AiModels models;

	private final Lookups lookups;

	ModelFamilies(AiModels models, Lookups lookups) {
		this.models = models;
		this.lookups = lookups;
	}

	/** The families of some models, the largest first. */
	public List<ModelFamily> families(Collection<AiModel> models) {
		Map<String, SubjectRef> named = named(models);
		Map<String, List<AiModel>> families = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		models.stream()
			.filter((model) -> model.family() != null)
			.forEach((model) -> families
				.computeIfAbsent(Objects.requireNonNull(model.family()), (key) -> new ArrayList<>())
				.add(model));
		return families.entrySet()
			.stream()
			.map((family) -> family(family.getKey(), family.getValue(), named, null))
			.sorted(Comparator.comparing((ModelFamily family) -> family.versions().size()).reversed())
			.toList();
	}

	/** Those no source counts to a family, the oldest first. */
	public ModelFamily single(Collection<AiModel> models) {
		return family("", models.stream().filter((model) -> model.family() == null).toList(), named(models), null);
	}

	/** A model's family, with whatever it follows and whatever follows it. */
	public ModelFamily around(AiModel model) {
		String predecessor = model.predecessorId();
		Map<String, AiModel> line = new LinkedHashMap<>();
		Stream
			.concat(Stream.of(model),
					this.models.findAll(Sort.by("name"))
						.stream()
						.filter((other) -> (model.family() != null && model.family().equals(other.family()))
								|| other.id().equals(predecessor) || model.id().equals(other.predecessorId())))
			.forEach((one) -> line.putIfAbsent(one.id(), one));
		return family((model.family() != null) ? model.family() : "", line.values(), named(line.values()), model.id());
	}

	private Map<String, SubjectRef> named(Collection<AiModel> models) {
		Set<String> ids = models.stream()
			.flatMap((model) -> Stream.of(model.developerId(), model.predecessorId()))
			.filter(Objects::nonNull)
			.map((id) -> Objects.requireNonNull(id))
			.collect(Collectors.toSet());
		return this.lookups.subjects(ids);
	}

	private static ModelFamily family(String family, Collection<AiModel> models, Map<String, SubjectRef> named,
			@Nullable String current) {
		List<SubjectRef> developers = models.stream()
			.map(AiModel::developerId)
			.filter(Objects::nonNull)
			.map(named::get)
			.filter(Objects::nonNull)
			.map((developer) -> Objects.requireNonNull(developer))
			.distinct()
			.sorted(Comparator.comparing(SubjectRef::name))
			.toList();
		return new ModelFamily(family, developers,
				models.stream()
					.sorted(ModelFamily.OLDEST_FIRST)
					.map((model) -> version(model, named, model.id().equals(current)))
					.toList());
	}

	private static ModelFamily.Version version(AiModel model, Map<String, SubjectRef> named, boolean current) {
		Period released = model.released();
		String predecessor = model.predecessorId();
		return new ModelFamily.Version(SubjectRef.of(model), ModelFamily.kind(model.kind()),
				ModelFamily.released(model), released != null, (predecessor != null) ? named.get(predecessor) : null,
				current);
	}

}
