package org.outlay.doors.api.shape;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.outlay.facts.source.Tier;
import org.outlay.facts.subject.Property;
import org.outlay.facts.subject.Statement;
import org.outlay.readings.ledger.SourceRef;

/** One attribute of an entry, as one source gives it in one place. */
@Schema(name = "Statement")
public record StatementJson(@Schema(description = "What it is about.", example = "country") Property property,
		@Schema(description = "The value; an id where the property points to another entry.",
				example = "CN") String value,
		@Schema(description = "The entry a value points to; null for other values.") @Nullable Ref subject,
		@Schema(description = "The source that gives it.") Ref source,
		@Schema(description = "Where in the source; null for what the editor adds.") @Nullable LocatorJson locator,
		@Schema(description = "Whether Outlay's editor adds it, beyond the sources.",
				example = "true") boolean editor) {

	static StatementJson of(Statement statement, NamedRefs names) {
		SourceRef source = names.known(statement.sourceId());
		return new StatementJson(statement.property(), statement.value(), names.subject(pointer(statement)),
				Ref.of(source), LocatorJson.ofNullable(statement.locator()), source.tier() == Tier.EDITOR);
	}

	/** The id a statement points to, absent where its value is no id. */
	static @Nullable String pointer(Statement statement) {
		return switch (statement.property()) {
			case PARENT, MEMBER, DEVELOPER, PREDECESSOR, OWNER -> statement.value();
			default -> null;
		};
	}

	/** The values of one property, each with its source. */
	public static List<AttestedJson> of(Property property, List<StatementJson> statements) {
		return statements.stream()
			.filter((statement) -> statement.property() == property)
			.map(AttestedJson::of)
			.toList();
	}

}
