package org.outlay.facts.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Sort;
import org.springframework.data.repository.Repository;

/** All models. */
public interface AiModels extends Repository<AiModel, String> {

	Optional<AiModel> findById(String id);

	List<AiModel> findAll(Sort sort);

	List<AiModel> findByDeveloperIdIn(Collection<String> developerIds);

	List<AiModel> findByPredecessorIdIn(Collection<String> predecessorIds);

}
