package org.outlay.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.outlay.ledger.Figure;
import org.outlay.ledger.Ledger;
import org.outlay.ledger.References;
import org.outlay.ledger.SourceRef;
import org.outlay.lens.Lens;
import org.outlay.search.Hit;
import org.outlay.subject.SubjectType;

import org.springframework.stereotype.Component;

/** Looks up what the hits of a search stand for. */
@Component
class Finds {

	private final Ledger ledger;

	private final References references;

	Finds(Ledger ledger, References references) {
		this.ledger = ledger;
		this.references = references;
	}

	Found of(List<Hit> hits, Lens lens) {
		return new Found(subjects(hits), sources(ids(hits, "source")), claims(ids(hits, "claim"), lens));
	}

	private static List<Found.Subjects> subjects(List<Hit> hits) {
		return Arrays.stream(SubjectType.values())
			.map((type) -> new Found.Subjects(type.collection(), Phrases.capital(type.collection()),
					hits.stream().filter((hit) -> hit.type().equals(type.code())).toList()))
			.filter((subjects) -> !subjects.hits().isEmpty())
			.toList();
	}

	private List<SourceRef> sources(List<String> ids) {
		Map<String, SourceRef> sources = this.references.sources(ids);
		return ids.stream().map(sources::get).filter(Objects::nonNull).toList();
	}

	private List<Figure> claims(List<String> ids, Lens lens) {
		return this.ledger.all(lens.claims().withIds(ids))
			.stream()
			.sorted(Comparator.comparingInt((figure) -> ids.indexOf(figure.id())))
			.toList();
	}

	private static List<String> ids(List<Hit> hits, String type) {
		return hits.stream().filter((hit) -> hit.type().equals(type)).map(Hit::id).toList();
	}

}
