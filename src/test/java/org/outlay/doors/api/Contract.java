package org.outlay.doors.api;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.outlay.doors.api.shape.ApiAddresses;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares answers with the OpenAPI document by an independent JSON Schema validator,
 * which refuses fields that are not documented.
 */
final class Contract {

	private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

	private final JsonNode document;

	private final Map<String, Schema> whole = new TreeMap<>();

	private final Map<String, Schema> narrowed = new TreeMap<>();

	Contract(JsonNode document) {
		this.document = document;
	}

	/** Its operations, by path. */
	List<Operation> operations() {
		return this.document.get("paths")
			.propertyStream()
			.map((path) -> new Operation(path.getKey(), path.getValue().get("get")))
			.toList();
	}

	/** Whether an answer matches its schema. */
	void holds(String request, JsonNode answer, String schema) {
		assertThat(this.whole.computeIfAbsent(schema, (name) -> schema(name, true)).validate(answer)).as(request)
			.isEmpty();
	}

	/**
	 * Whether an answer matches its schema, apart from fields that were not requested.
	 */
	void holdsInPart(String request, JsonNode answer, String schema) {
		assertThat(this.narrowed.computeIfAbsent(schema, (name) -> schema(name, false)).validate(answer)).as(request)
			.isEmpty();
	}

	private Schema schema(String ref, boolean complete) {
		ObjectNode root = (ObjectNode) this.document.deepCopy();
		root.propertyNames().stream().toList().forEach((name) -> {
			if (!name.equals("components")) {
				root.remove(name);
			}
		});
		tighten(root.at("/components/schemas"), complete);
		root.put("$ref", ref);
		return this.registry.getSchema(root);
	}

	private static void tighten(JsonNode node, boolean complete) {
		if (node instanceof ObjectNode schema && schema.path("properties").isObject()) {
			schema.put("additionalProperties", false);
			if (!complete) {
				schema.remove("required");
			}
		}
		node.forEach((child) -> tighten(child, complete));
	}

	/** One operation of the document. */
	record Operation(String path, JsonNode docs) {

		List<Argument> arguments(String in) {
			return this.docs.path("parameters")
				.valueStream()
				.filter((parameter) -> parameter.get("in").asString().equals(in))
				.map(Argument::new)
				.toList();
		}

		/** The name of the schema of its answer. */
		String answer() {
			return this.docs.at("/responses/200/content/application~1json/schema/$ref").asString();
		}

		/**
		 * The address of the operation, with examples of its required parameters and any
		 * others.
		 */
		String address(String... more) {
			String address = this.path.substring(ApiAddresses.API.length());
			for (Argument argument : arguments("path")) {
				address = address.replace("{" + argument.name() + "}", argument.example());
			}
			String query = Stream
				.concat(arguments("query").stream().filter(Argument::required).map(Argument::sample),
						Arrays.stream(more))
				.collect(Collectors.joining("&"));
			return query.isEmpty() ? address : address + "?" + query;
		}

	}

	/** One parameter of an operation. */
	record Argument(JsonNode docs) {

		String name() {
			return this.docs.get("name").asString();
		}

		boolean required() {
			return this.docs.get("required").asBoolean();
		}

		/** Whether several values are separated by commas. */
		String example() {
			JsonNode example = this.docs.get("example");
			return example.isArray() ? example.valueStream().map(JsonNode::asString).collect(Collectors.joining(","))
					: example.asString();
		}

		String sample() {
			return name() + "=" + example();
		}

	}

}
