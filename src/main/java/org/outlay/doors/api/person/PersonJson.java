package org.outlay.doors.api.person;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;

import org.outlay.doors.api.shape.AttestedJson;
import org.outlay.doors.api.shape.EntryType;
import org.outlay.doors.api.shape.Identified;
import org.outlay.doors.api.shape.RoleJson;
import org.outlay.doors.api.shape.StatementJson;
import org.outlay.doors.api.shape.SubjectLinks;
import org.outlay.facts.event.Person;
import org.outlay.facts.subject.Property;

/** A person somebody names. */
@Schema(name = "Person")
record PersonJson(@Schema(description = "Stable, never used again.", example = "wu-yonghui") String id,
		@Schema(description = "The name readers know them by.", example = "Wu Yonghui") String name,
		@Schema(description = "What they are or were, as each source says.") List<RoleJson> roles,
		@Schema(description = "Other spellings and names.") List<AttestedJson> aliases,
		@Schema(description = "Every attribute, with who gives it.") List<StatementJson> statements,
		@Schema(description = "How many standing claims are about them.", example = "0") long claimCount,
		@Schema(description = "Where to read on.") SubjectLinks links,
		@Schema(description = "The path of this entry.", example = "/api/v1/people/wu-yonghui") String href,
		@Schema(description = "The path of their page for readers.", example = "/people/wu-yonghui") String page)
		implements
			Identified {

	static PersonJson of(Person person, List<RoleJson> roles, List<StatementJson> statements, long claimCount) {
		return new PersonJson(person.id(), person.name(), roles, StatementJson.of(Property.ALIAS, statements),
				statements, claimCount, SubjectLinks.of(person.id()), EntryType.PERSON.href(person.id()),
				EntryType.PERSON.page(person.id()));
	}

}
