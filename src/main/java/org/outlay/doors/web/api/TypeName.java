package org.outlay.doors.web.api;

import java.util.List;

import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A type in readers' words: {@code list of Claim}, {@code decimal or null}.
 *
 * @param before words before the name of the shape, or all words
 * @param shape the shape it refers to; null for plain values
 * @param after words after the name
 */
record TypeName(String before, @Nullable String shape, String after) {

	static TypeName of(Schema<?> schema) {
		boolean nullable = schema.getOneOf() != null
				|| (schema.getTypes() != null && schema.getTypes().contains("null"));
		Schema<?> bare = bare(schema);
		boolean list = bare.getItems() != null;
		Schema<?> one = list ? bare.getItems() : bare;
		String plain = (one.get$ref() != null) ? "" : plain(one);
		return new TypeName((list ? "list of " : "") + plain, shape(one), nullable ? " or null" : "");
	}

	/** The alternative of a nullable reference that is not null. */
	static Schema<?> bare(Schema<?> schema) {
		List<Schema> either = schema.getOneOf();
		return (either != null) ? either.get(0) : schema;
	}

	private static @Nullable String shape(Schema<?> schema) {
		String ref = schema.get$ref();
		return (ref != null) ? ref.substring(ref.lastIndexOf('/') + 1) : null;
	}

	private static String plain(Schema<?> schema) {
		if (schema.getEnum() != null) {
			return "code";
		}
		if ("date".equals(schema.getFormat())) {
			return "date";
		}
		if ("date-time".equals(schema.getFormat())) {
			return "date and time";
		}
		String type = (schema.getTypes() != null)
				? schema.getTypes().stream().filter((name) -> !name.equals("null")).findFirst().orElse("")
				: String.valueOf(schema.getType());
		return switch (type) {
			case "string" -> "text";
			case "number" -> "decimal";
			case "integer" -> "whole number";
			case "boolean" -> "true or false";
			default -> "object of texts";
		};
	}

}
