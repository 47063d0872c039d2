package org.outlay.doors.web.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.outlay.facts.subject.SubjectType;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Ledger;
import org.outlay.readings.ledger.Lookups;
import org.outlay.readings.ledger.SourceRef;
import org.outlay.readings.search.Hit;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.english.English;

import org.springframework.stereotype.Component;

/** Looks up what the hits of a search stand for. */
@Component
class SearchResults {

	private final Ledger ledger;

	private final Lookups lookups;

	SearchResults(Ledger ledger, Lookups lookups) {
		this.ledger = ledger;
		this.lookups = lookups;
	}

	FoundEntry of(List<Hit> hits, PointOfView view) {
		return new FoundEntry(subjects(hits), sources(ids(hits, "source")), claims(ids(hits, "claim"), view));
	}

	private static List<FoundEntry.Subjects> subjects(List<Hit> hits) {
		return Arrays.stream(SubjectType.values())
			.map((type) -> new FoundEntry.Subjects(type.collection(), English.capital(type.collection()),
					hits.stream().filter((hit) -> hit.type().equals(type.code())).toList()))
			.filter((subjects) -> !subjects.hits().isEmpty())
			.toList();
	}

	private List<SourceRef> sources(List<String> ids) {
		Map<String, SourceRef> sources = this.lookups.sources(ids);
		return ids.stream().map(sources::get).filter(Objects::nonNull).toList();
	}

	private List<Figure> claims(List<String> ids, PointOfView view) {
		return this.ledger.all(view.claims().withIds(ids))
			.stream()
			.sorted(Comparator.comparingInt((figure) -> ids.indexOf(figure.id())))
			.toList();
	}

	private static List<String> ids(List<Hit> hits, String type) {
		return hits.stream().filter((hit) -> hit.type().equals(type)).map(Hit::id).toList();
	}

}
