package org.outlay.api;

import java.util.StringJoiner;

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
				assertThat(parameter.get("example").asString()).isNotBlank();
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
			String address = path.getKey().substring(Addresses.API.length());
			StringBuilder query = new StringBuilder();
			for (JsonNode parameter : path.getValue().at("/get/parameters")) {
				String name = parameter.get("name").asString();
				String example = parameter.get("example").asString();
				address = address.replace("{" + name + "}", example);
				if (parameter.get("in").asString().equals("query")) {
					query.append(query.isEmpty() ? "?" : "&").append(name).append("=").append(example);
				}
			}
			assertThat(this.api.json(address + query)).isNotNull();
		});
	}

	@Test
	void everyAnswerHasExactlyTheFieldsOfItsSchema() {
		JsonNode document = this.api.json("/openapi.json");
		SchemaCheck check = new SchemaCheck(document);
		document.get("paths").propertyStream().forEach((path) -> {
			String address = path.getKey().substring(Addresses.API.length());
			for (JsonNode parameter : path.getValue().at("/get/parameters")) {
				address = address.replace("{" + parameter.get("name").asString() + "}",
						parameter.get("example").asString());
			}
			JsonNode schema = path.getValue().at("/get/responses/200/content/application~1json/schema");
			StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
			for (JsonNode parameter : path.getValue().at("/get/parameters")) {
				String name = parameter.get("name").asString();
				if (parameter.get("in").asString().equals("query") && parameter.get("required").asBoolean()) {
					query.add(name + "=" + parameter.get("example").asString());
				}
				else if (name.equals("limit")) {
					query.add("limit=1000");
				}
			}
			check.matches(path.getKey(), this.api.json(address + query), schema);
		});
	}

}
