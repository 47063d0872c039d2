package org.outlay.api;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds JSON against a schema of an OpenAPI document, as far as the API uses schemas. */
final class SchemaCheck {

	private final JsonNode document;

	SchemaCheck(JsonNode document) {
		this.document = document;
	}

	void matches(String where, JsonNode value, JsonNode schema) {
		if (schema.has("oneOf")) {
			if (!value.isNull()) {
				matches(where, value, schema.at("/oneOf/0"));
			}
		}
		else if (schema.has("$ref")) {
			matches(where, value, this.document.at(schema.get("$ref").asString().substring(1)));
		}
		else {
			plain(where, value, schema);
		}
	}

	private void plain(String where, JsonNode value, JsonNode schema) {
		assertThat(types(schema)).as(where).contains(type(value));
		if (schema.has("enum") && value.isString()) {
			assertThat(schema.get("enum").valueStream().map(JsonNode::asString)).as(where).contains(value.asString());
		}
		if (value.isArray()) {
			value.forEach((item) -> matches(where + "[]", item, schema.get("items")));
		}
		if (value.isObject() && schema.has("properties")) {
			assertThat(value.propertyNames()).as(where)
				.containsExactlyInAnyOrderElementsOf(schema.get("properties").propertyNames());
			value.propertyStream()
				.forEach((field) -> matches(where + "." + field.getKey(), field.getValue(),
						schema.get("properties").get(field.getKey())));
		}
	}

	private static String types(JsonNode schema) {
		return schema.get("type").toString().replace("\"number\"", "\"number\", \"integer\"");
	}

	private static String type(JsonNode value) {
		return switch (value.getNodeType()) {
			case NUMBER -> value.isIntegralNumber() ? "\"integer\"" : "\"number\"";
			case OBJECT -> "\"object\"";
			case ARRAY -> "\"array\"";
			case BOOLEAN -> "\"boolean\"";
			case NULL -> "\"null\"";
			default -> "\"string\"";
		};
	}

}
