package org.outlay.readings.figures;

import java.util.ArrayList;
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

/** Makes roles ready to show: equal ones become one line. */
@Component
public class RoleLines {

	private final Lookups lookups;

	RoleLines(Lookups lookups) {
		this.lookups = lookups;
	}

	public List<RoleLine> of(List<Role> roles) {
		Map<String, SubjectRef> subjects = this.lookups.subjects(roles.stream()
			.flatMap((role) -> Stream.of(role.personId(), String.valueOf(role.organisationId())))
			.collect(Collectors.toSet()));
		Map<String, SourceRef> sources = this.lookups
			.sources(roles.stream().map(Role::sourceId).collect(Collectors.toSet()));
		Map<Key, List<Attribution>> witnesses = new LinkedHashMap<>();
		for (Role role : roles) {
			witnesses.computeIfAbsent(Key.of(role), (key) -> new ArrayList<>())
				.add(Attribution.of(sources, role.sourceId(), role.locator()));
		}
		List<RoleLine> lines = new ArrayList<>();
		witnesses.forEach((key, who) -> {
			SubjectRef person = Objects.requireNonNull(subjects.get(key.person));
			lines.add(new RoleLine(person, (key.organisation != null) ? subjects.get(key.organisation) : null,
					key.title, who));
		});
		return lines;
	}

	/** What makes two roles one. */
	private record Key(String person, @Nullable String organisation, String title) {

		static Key of(Role role) {
			String title = (role.title() != null) ? role.title() : "role not stated";
			return new Key(role.personId(), role.organisationId(), role.isFormer() ? "former " + title : title);
		}

	}

}
