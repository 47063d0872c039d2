package org.outlay.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.outlay.ledger.References;
import org.outlay.ledger.SourceRef;
import org.outlay.ledger.SubjectRef;
import org.outlay.period.Period;
import org.outlay.subject.Property;
import org.outlay.subject.Statement;
import org.outlay.subject.Statements;
import org.outlay.subject.Subject;

import org.springframework.stereotype.Component;

/** Puts together what is stated of a subject. */
@Component
class Portraits {

	private static final Map<Property, String> LABELS = labels();

	private static final Set<Property> NAMES_SUBJECT = Set.of(Property.PARENT, Property.MEMBER, Property.DEVELOPER,
			Property.PREDECESSOR, Property.OWNER);

	private final Statements statements;

	private final References references;

	Portraits(Statements statements, References references) {
		this.statements = statements;
		this.references = references;
	}

	private static Map<Property, String> labels() {
		Map<Property, String> labels = new EnumMap<>(Property.class);
		labels.put(Property.KIND, "Kind");
		labels.put(Property.COUNTRY, "Country");
		labels.put(Property.PARENT, "Part of");
		labels.put(Property.MEMBER, "Stands for");
		labels.put(Property.DEVELOPER, "Developer");
		labels.put(Property.OWNER, "Owner");
		labels.put(Property.FAMILY, "Family");
		labels.put(Property.PREDECESSOR, "Successor of");
		labels.put(Property.ROUTE, "Route to a world model");
		labels.put(Property.OPENNESS, "Weights");
		labels.put(Property.RELEASED, "Released");
		labels.put(Property.LAUNCHED, "Launched");
		return labels;
	}

	Portrait of(Subject subject) {
		List<Statement> stated = this.statements.findBySubjectIdOrderBySourceIdAscOrdinalAsc(subject.id());
		Map<String, SourceRef> sources = this.references
			.sources(stated.stream().map(Statement::sourceId).collect(Collectors.toSet()));
		Map<String, SubjectRef> named = this.references.subjects(named(stated));
		Map<Property, Map<String, List<Witness>>> values = new EnumMap<>(Property.class);
		for (Statement one : stated) {
			Property property = (one.property() == Property.ALIAS) ? Property.NAME : one.property();
			values.computeIfAbsent(property, (key) -> new LinkedHashMap<>())
				.computeIfAbsent(one.value(), (key) -> new ArrayList<>())
				.add(Witness.of(sources, one.sourceId(), one.locator()));
		}
		List<Portrait.Attribute> attributes = new ArrayList<>();
		LABELS.forEach((property, label) -> {
			if (values.containsKey(property)) {
				attributes.add(new Portrait.Attribute(property, label, list(values, property, named)));
			}
		});
		return new Portrait(spellings(subject.name(), list(values, Property.NAME, named)), attributes,
				list(values, Property.NOTE, named));
	}

	private static Set<String> named(Collection<Statement> stated) {
		return stated.stream()
			.filter((one) -> NAMES_SUBJECT.contains(one.property()))
			.map(Statement::value)
			.collect(Collectors.toCollection(HashSet::new));
	}

	private static List<Portrait.Value> list(Map<Property, Map<String, List<Witness>>> values, Property property,
			Map<String, SubjectRef> named) {
		List<Portrait.Value> list = new ArrayList<>();
		values.getOrDefault(property, Map.of()).forEach((value, witnesses) -> {
			SubjectRef subject = NAMES_SUBJECT.contains(property) ? named.get(value) : null;
			list.add((subject != null) ? new Portrait.Value(subject.name(), subject.path(), witnesses)
					: new Portrait.Value(words(property, value), null, witnesses));
		});
		return list;
	}

	/** The spelling that won stands first. */
	private static List<Portrait.Value> spellings(String name, List<Portrait.Value> spellings) {
		List<Portrait.Value> sorted = new ArrayList<>(spellings);
		sorted.sort((a, b) -> Boolean.compare(b.text().equals(name), a.text().equals(name)));
		return sorted;
	}

	static String words(Property property, String value) {
		return switch (property) {
			case COUNTRY -> Phrases.country(value);
			case RELEASED, LAUNCHED -> Period.parse(value).words();
			case KIND, OPENNESS, ROUTE -> value.replace('_', ' ');
			default -> value;
		};
	}

}
