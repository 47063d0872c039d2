package org.outlay.readings.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.outlay.facts.model.Openness;
import org.outlay.facts.subject.Property;
import org.outlay.facts.subject.Statement;
import org.outlay.facts.subject.Statements;
import org.outlay.facts.subject.Subject;
import org.outlay.readings.ledger.Lookups;
import org.outlay.readings.ledger.SourceRef;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.values.english.English;
import org.outlay.values.code.Coded;
import org.outlay.values.period.Period;

import org.springframework.stereotype.Component;

/** Gathers the statements about a subject. */
@Component
public record SubjectProfiles(Statements statements, Lookups lookups) {

	/** By property, in the order of {@link Property}. */
	private static final Map<Property, String> LABELS = new EnumMap<>(Map.ofEntries(Map.entry(Property.KIND, "Kind"),
			Map.entry(Property.COUNTRY, "Country"), Map.entry(Property.PARENT, "Part of"),
			Map.entry(Property.MEMBER, "Stands for"), Map.entry(Property.OPEN, "Members"),
			Map.entry(Property.DEVELOPER, "Developer"), Map.entry(Property.OWNER, "Owner"),
			Map.entry(Property.FAMILY, "Family"), Map.entry(Property.PREDECESSOR, "Successor of"),
			Map.entry(Property.ROUTE, "Route to a world model"), Map.entry(Property.OPENNESS, "Openness"),
			Map.entry(Property.RELEASED, "Released"), Map.entry(Property.LAUNCHED, "Launched")));

	private static final Set<Property> NAMES_SUBJECT = Set.of(Property.PARENT, Property.MEMBER, Property.DEVELOPER,
			Property.PREDECESSOR, Property.OWNER);

	public SubjectProfile of(Subject subject) {
		List<Statement> stated = this.statements.findBySubjectIdOrderBySourceIdAscOrdinalAsc(subject.id());
		Map<String, SourceRef> sources = this.lookups
			.sources(stated.stream().map(Statement::sourceId).collect(Collectors.toSet()));
		Map<String, SubjectRef> named = this.lookups.subjects(
				stated.stream().filter((one) -> NAMES_SUBJECT.contains(one.property())).map(Statement::value).toList());
		Map<Property, Map<String, List<Attribution>>> values = new EnumMap<>(Property.class);
		for (Statement one : stated) {
			Property property = (one.property() == Property.ALIAS) ? Property.NAME : one.property();
			values.computeIfAbsent(property, (key) -> new LinkedHashMap<>())
				.computeIfAbsent(one.value(), (key) -> new ArrayList<>())
				.add(Attribution.of(sources, one.sourceId(), one.locator()));
		}
		List<SubjectProfile.Attribute> attributes = LABELS.entrySet()
			.stream()
			.filter((label) -> values.containsKey(label.getKey()))
			.map((label) -> new SubjectProfile.Attribute(label.getKey(), label.getValue(),
					list(values, label.getKey(), named)))
			.toList();
		// the subject's own name first
		List<SubjectProfile.Value> spellings = list(values, Property.NAME, named);
		spellings.sort(Comparator.comparing((spelling) -> !spelling.text().equals(subject.name())));
		return new SubjectProfile(spellings, attributes, list(values, Property.NOTE, named));
	}

	private static List<SubjectProfile.Value> list(Map<Property, Map<String, List<Attribution>>> values,
			Property property, Map<String, SubjectRef> named) {
		List<SubjectProfile.Value> list = new ArrayList<>();
		values.getOrDefault(property, Map.of()).forEach((value, attributions) -> {
			SubjectRef subject = NAMES_SUBJECT.contains(property) ? named.get(value) : null;
			list.add((subject != null) ? new SubjectProfile.Value(subject.name(), subject.path(), attributions)
					: new SubjectProfile.Value(words(property, value), null, attributions));
		});
		return list;
	}

	public static String words(Property property, String value) {
		return switch (property) {
			case COUNTRY -> English.country(value);
			case RELEASED, LAUNCHED -> Period.parse(value).words();
			case OPEN -> "these and perhaps others";
			case OPENNESS -> Coded.parse(Openness.class, value).words();
			case KIND, ROUTE -> value.replace('_', ' ');
			default -> value;
		};
	}

}
