package org.outlay.readings.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.event.Role;
import org.outlay.readings.ledger.Lookups;
import org.outlay.readings.ledger.SourceRef;
import org.outlay.readings.ledger.SubjectRef;

import org.springframework.stereotype.Component;

/** Makes roles ready to show: equal ones are merged into one line. */
@Component
public record RoleLines(Lookups lookups) {

	public List<RoleLine> of(List<Role> roles) {
		Map<String, SubjectRef> subjects = this.lookups.subjects(roles.stream()
			.flatMap((role) -> Stream.of(role.personId(), String.valueOf(role.organisationId())))
			.collect(Collectors.toSet()));
		Map<String, SourceRef> sources = this.lookups
			.sources(roles.stream().map(Role::sourceId).collect(Collectors.toSet()));
		return roles.stream()
			.collect(Collectors.groupingBy(Key::of, LinkedHashMap::new,
					Collectors.mapping((role) -> Attribution.of(sources, role.sourceId(), role.locator()),
							Collectors.toList())))
			.entrySet()
			.stream()
			.map((line) -> new RoleLine(Objects.requireNonNull(subjects.get(line.getKey().person)),
					subjects.get(String.valueOf(line.getKey().organisation)), line.getKey().title, line.getValue()))
			.toList();
	}

	/** The fields by which roles are equal. */
	private record Key(String person, @Nullable String organisation, String title) {

		static Key of(Role role) {
			String title = (role.title() != null) ? role.title() : "role not stated";
			return new Key(role.personId(), role.organisationId(), role.isFormer() ? "former " + title : title);
		}

	}

	/**
	 * A role of a person, with every source that states it.
	 *
	 * @param title {@code "former head"}, {@code "role not stated"}
	 */
	public record RoleLine(SubjectRef person, @Nullable SubjectRef organisation, String title,
			List<Attribution> attributions) {
	}

}
