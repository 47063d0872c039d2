package org.outlay.readings.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.outlay.facts.subject.Property;
import org.outlay.facts.subject.Statement;
import org.outlay.facts.subject.Statements;
import org.outlay.facts.subject.Subject;
import org.outlay.readings.ledger.Lookups;
import org.outlay.readings.ledger.SourceRef;
import org.outlay.readings.ledger.SubjectRef;
import org.outlay.values.english.English;
import org.outlay.values.period.Period;

import org.springframework.stereotype.Component;

/** Puts together what is stated of a subject. */
@Component
public class SubjectProfiles {

	private static final Map<Property, String> LABELS = labels();

	private static final Set<Property> NAMES_SUBJECT = Set.of(Property.PARENT, Property.MEMBER, Property.DEVELOPER,
			Property.PREDECESSOR, Property.OWNER);

	private final Statements statements;

	private final Lookups lookups;

	SubjectProfiles(Statements statements, Lookups lookups) {
		this.statements = statements;
		this.lookups = lookups;
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

	public SubjectProfile of(Subject subject) {
		List<Statement> stated = this.statements.findBySubjectIdOrderBySourceIdAscOrdinalAsc(subject.id());
		Map<String, SourceRef> sources = this.lookups
			.sources(stated.stream().map(Statement::sourceId).collect(Collectors.toSet()));
		Map<String, SubjectRef> named = this.lookups.subjects(named(stated));
		Map<Property, Map<String, List<Attribution>>> values = new EnumMap<>(Property.class);
		for (Statement one : stated) {
			Property property = (one.property() == Property.ALIAS) ? Property.NAME : one.property();
			values.computeIfAbsent(property, (key) -> new LinkedHashMap<>())
				.computeIfAbsent(one.value(), (key) -> new ArrayList<>())
				.add(Attribution.of(sources, one.sourceId(), one.locator()));
		}
		List<SubjectProfile.Attribute> attributes = new ArrayList<>();
		LABELS.forEach((property, label) -> {
			if (values.containsKey(property)) {
				attributes.add(new SubjectProfile.Attribute(property, label, list(values, property, named)));
			}
		});
		return new SubjectProfile(spellings(subject.name(), list(values, Property.NAME, named)), attributes,
				list(values, Property.NOTE, named));
	}

	private static Set<String> named(Collection<Statement> stated) {
		return stated.stream()
			.filter((one) -> NAMES_SUBJECT.contains(one.property()))
			.map(Statement::value)
			.collect(Collectors.toCollection(HashSet::new));
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

	/** The spelling that won stands first. */
	private static List<SubjectProfile.Value> spellings(String name, List<SubjectProfile.Value> spellings) {
		List<SubjectProfile.Value> sorted = new ArrayList<>(spellings);
		sorted.sort((a, b) -> Boolean.compare(b.text().equals(name), a.text().equals(name)));
		return sorted;
	}

	public static String words(Property property, String value) {
		return switch (property) {
			case COUNTRY -> English.country(value);
			case RELEASED, LAUNCHED -> Period.parse(value).words();
			case KIND, OPENNESS, ROUTE -> value.replace('_', ' ');
			default -> value;
		};
	}

}
