package org.outlay.doors.api.shape;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.shape.CitedSourceJson.LocatorJson;
import org.outlay.facts.event.Role;
import org.outlay.facts.source.Tier;
import org.outlay.facts.subject.Property;
import org.outlay.facts.subject.Statement;
import org.outlay.readings.ledger.SourceRef;

/** One attribute of an entry, as one source states it in one place. */
public record StatementJson(@Schema(description = "The attribute.", example = "country") Property property,
		@Schema(description = "The value; an id if it refers to an entry.", example = "CN") String value,
		@Schema(description = "The entry a value refers to; null for other values.") @Nullable Ref subject,
		@Schema(description = "The source that states it.") Ref source,
		@Schema(description = "The place in the source; null for additions by the editor.") @Nullable LocatorJson locator,
		@Schema(description = "Whether Outlay's editor added it.", example = "true") boolean editor) {

	public static StatementJson of(Statement statement, NamedRefs names) {
		SourceRef source = names.known(statement.sourceId());
		return new StatementJson(statement.property(), statement.value(), names.subject(pointer(statement)),
				Ref.of(source), LocatorJson.ofNullable(statement.locator()), source.tier() == Tier.EDITOR);
	}

	/** The id of the entry a statement refers to; null if its value is a plain text. */
	static @Nullable public String pointer(Statement statement) {
		return switch (statement.property()) {
			case PARENT, MEMBER, DEVELOPER, PREDECESSOR, OWNER -> statement.value();
			default -> null;
		};
	}

	/** The values of one attribute, each with its source. */
	public static List<AttestedJson> of(Property property, List<StatementJson> statements) {
		return statements.stream()
			.filter((statement) -> statement.property() == property)
			.map((one) -> new AttestedJson(one.value(), one.source(), one.locator(), one.editor()))
			.toList();
	}

	/** One of several values of an attribute, with its source. */
	public record AttestedJson(@Schema(description = "The value.", example = "字节跳动") String value,
			@Schema(description = "The source that states it.") Ref source,
			@Schema(description = "The place in the source; null for additions by the editor.") @Nullable LocatorJson locator,
			@Schema(description = "Whether Outlay's editor added it.", example = "true") boolean editor) {
	}

	/** A present or past role of a person, as one source states it in one place. */
	public record RoleJson(@Schema(description = "The person.") Ref person,
			@Schema(description = "The organisation, if the source names one.") @Nullable Ref organisation,
			@Schema(description = "The title as printed, if any.", example = "head of Seed") @Nullable String title,
			@Schema(description = "Whether the source describes it as past.", example = "false") boolean former,
			@Schema(description = "The source.") Ref source,
			@Schema(description = "The place in the source.") LocatorJson locator) {

		public static RoleJson of(Role role, NamedRefs names) {
			return new RoleJson(names.knownSubject(role.personId()), names.subject(role.organisationId()), role.title(),
					role.isFormer(), Ref.of(names.known(role.sourceId())), LocatorJson.of(role.locator()));
		}

	}

}
