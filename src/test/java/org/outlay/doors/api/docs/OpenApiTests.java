package org.outlay.doors.api.docs;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.outlay.OutlayTest;
import org.outlay.doors.api.ApiClient;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

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
		assertThat(document.get("paths").valueStream()).hasSize(34).allSatisfy((path) -> {
			JsonNode operation = path.get("get");
			assertThat(operation.get("summary").asString()).isNotBlank();
			assertThat(operation.get("description").asString()).isNotBlank();
			assertThat(operation.get("operationId").asString()).doesNotContain("_");
			assertThat(operation.get("responses").propertyNames()).contains("200", "304", "400", "405", "406", "414",
					"429", "431", "500");
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

	/** Whether several values are separated by commas. */
	private static String example(JsonNode parameter) {
		JsonNode example = parameter.get("example");
		return example.isArray() ? example.valueStream().map(JsonNode::asString).collect(Collectors.joining(","))
				: example.asString();
	}

}
