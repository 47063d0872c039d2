package org.outlay.api;

import java.util.StringJoiner;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.outlay.OutlayTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@OutlayTest
class OpenApiTests {

	private final ApiClient api;

	@Autowired
	OpenApiTests(MockMvcTester mvc) {
		this.api = new ApiClient(mvc);
	}

	@Test
	void theDocumentIsComplete() {
		JsonNode document = this.api.json("/openapi.json");
		assertThat(document.get("openapi").asString()).startsWith("3.1");
		assertThat(document.get("paths").valueStream()).hasSize(28).allSatisfy((path) -> {
			JsonNode operation = path.get("get");
			assertThat(operation.get("summary").asString()).isNotBlank();
			assertThat(operation.get("description").asString()).isNotBlank();
			assertThat(operation.get("operationId").asString()).doesNotContain("_");
			assertThat(operation.get("responses").propertyNames()).contains("200", "400", "405", "406", "500");
			assertThat(operation.at("/responses/200/content/application~1json/schema/$ref").asString()).isNotBlank();
			assertThat(operation.path("parameters").valueStream()).allSatisfy((parameter) -> {
				assertThat(parameter.get("description").asString()).isNotBlank();
				assertThat(example(parameter)).isNotBlank();
				assertThat(parameter.at("/schema/type").asString()).isNotBlank();
			});
		});
	}

	@Test
	void everyFieldIsDescribedAndAlwaysThere() {
		assertThat(this.api.json("/openapi.json").at("/components/schemas").propertyStream()).allSatisfy((schema) -> {
			assertThat(schema.getKey()).doesNotEndWith("Json");
			assertThat(schema.getValue().get("required").size()).isEqualTo(schema.getValue().get("properties").size());
			assertThat(schema.getValue().get("properties").valueStream())
				.allSatisfy((field) -> assertThat(field.path("description").asString("")).isNotBlank());
		});
	}

	@Test
	void everyExampleOfAParameterWorks() {
		this.api.json("/openapi.json").get("paths").propertyStream().forEach((path) -> {
			JsonNode parameters = path.getValue().at("/get/parameters");
			String address = path.getKey().substring(Addresses.API.length());
			StringBuilder needed = new StringBuilder("?");
			for (JsonNode parameter : parameters) {
				if (parameter.get("in").asString().equals("path")) {
					address = address.replace("{" + parameter.get("name").asString() + "}", example(parameter));
				}
				else if (parameter.get("required").asBoolean()) {
					needed.append(sample(parameter)).append("&");
				}
			}
			for (JsonNode parameter : parameters) {
				String name = parameter.get("name").asString();
				// a cursor is good for the list that gave it only
				if (parameter.get("in").asString().equals("query") && !name.equals("cursor")
						&& !parameter.get("required").asBoolean()) {
					String together = name.equals("fx") ? "currency=USD&" : "";
					assertThat(this.api.json(address + needed + together + sample(parameter))).isNotNull();
				}
			}
		});
	}

	private static String sample(JsonNode parameter) {
		return parameter.get("name").asString() + "=" + example(parameter);
	}

	/** Several values are joined by commas. */
	private static String example(JsonNode parameter) {
		JsonNode example = parameter.get("example");
		return example.isArray() ? example.valueStream().map(JsonNode::asString).collect(Collectors.joining(","))
				: example.asString();
	}

	@Test
	void everyAnswerHasExactlyTheFieldsOfItsSchema() {
		JsonNode document = this.api.json("/openapi.json");
		SchemaCheck check = new SchemaCheck(document);
		document.get("paths").propertyStream().forEach((path) -> {
			String address = path.getKey().substring(Addresses.API.length());
			for (JsonNode parameter : path.getValue().at("/get/parameters")) {
				address = address.replace("{" + parameter.get("name").asString() + "}", example(parameter));
			}
			JsonNode schema = path.getValue().at("/get/responses/200/content/application~1json/schema");
			StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
			for (JsonNode parameter : path.getValue().at("/get/parameters")) {
				String name = parameter.get("name").asString();
				if (parameter.get("in").asString().equals("query") && parameter.get("required").asBoolean()) {
					query.add(sample(parameter));
				}
				else if (name.equals("limit")) {
					query.add("limit=1000");
				}
			}
			check.matches(path.getKey(), this.api.json(address + query), schema);
		});
	}

}
