package org.outlay.doors.web.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.outlay.facts.subject.Statement;
import org.outlay.facts.subject.Statements;
import org.outlay.readings.figures.SubjectProfiles;
import org.outlay.readings.ledger.Lookups;
import org.outlay.readings.ledger.SubjectRef;

import org.springframework.stereotype.Component;

/** Tells whom a source names where, and what it says of them. */
@Component
class Mentions {

	private final Statements statements;

	private final Lookups lookups;

	Mentions(Statements statements, Lookups lookups) {
		this.statements = statements;
		this.lookups = lookups;
	}

	Map<LocatorOrder, List<Passage.Mention>> of(String source) {
		List<Statement> stated = this.statements.findBySourceIdOrderByOrdinal(source);
		Map<String, SubjectRef> subjects = this.lookups.subjects(
				stated.stream().flatMap((one) -> Stream.of(one.subjectId(), one.value())).collect(Collectors.toSet()));
		Map<LocatorOrder, Map<String, List<String>>> facts = new LinkedHashMap<>();
		for (Statement one : stated) {
			List<String> said = facts.computeIfAbsent(LocatorOrder.of(one.locator()), (key) -> new LinkedHashMap<>())
				.computeIfAbsent(one.subjectId(), (key) -> new ArrayList<>());
			String fact = fact(one, subjects);
			if (!fact.isEmpty()) {
				said.add(fact);
			}
		}
		Map<LocatorOrder, List<Passage.Mention>> mentions = new LinkedHashMap<>();
		facts.forEach((locatorOrder, bySubject) -> {
			List<Passage.Mention> here = new ArrayList<>();
			bySubject
				.forEach((id, said) -> here.add(new Passage.Mention(Objects.requireNonNull(subjects.get(id)), said)));
			mentions.put(locatorOrder, here);
		});
		return mentions;
	}

	/** Empty where the name printed is the one the subject goes by. */
	private static String fact(Statement one, Map<String, SubjectRef> subjects) {
		SubjectRef named = subjects.get(one.value());
		String value = (named != null) ? named.name() : SubjectProfiles.words(one.property(), one.value());
		return switch (one.property()) {
			case NAME -> Objects.requireNonNull(subjects.get(one.subjectId())).name().equals(value) ? ""
					: "here “" + value + "”";
			case ALIAS -> "also “" + value + "”";
			case KIND -> value;
			case PARENT -> "part of " + value;
			case MEMBER -> "stands for " + value;
			case PREDECESSOR -> "successor of " + value;
			case NOTE -> "note: " + value;
			case OPENNESS -> "weights: " + value;
			case RELEASED, LAUNCHED -> one.property().words() + " " + value;
			default -> one.property().words() + ": " + value;
		};
	}

}
