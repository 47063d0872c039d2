package org.outlay.doors.api;

import java.io.IOException;
import java.io.InputStream;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.outlay.ShippedTest;
import org.outlay.doors.api.shape.ApiAddresses;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The API and its OpenAPI document match. */
@ShippedTest
class ContractTests {

	private static final String PROBLEM = "#/components/schemas/Problem";

	private final MockMvcTester mvc;

	private final ApiClient api;

	private JsonNode document;

	private Contract contract;

	@Autowired
	ContractTests(MockMvcTester mvc) {
		this.mvc = mvc;
		this.api = new ApiClient(mvc);
	}

	@BeforeEach
	void readTheDocument() {
		this.document = this.api.json("/openapi.json");
		this.contract = new Contract(this.document);
	}

	@Test
	void theDocumentIsOpenApi() throws IOException {
		try (InputStream schema = getClass().getResourceAsStream("/openapi/3.1.json")) {
			assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
				.getSchema(JsonMapper.shared().readTree(schema))
				.validate(this.document)).isEmpty();
		}
	}

	@Test
	void everyAnswerHasTheFieldsOfItsSchemaAndNoOther() {
		for (Contract.Operation operation : this.contract.operations()) {
			boolean list = operation.arguments("query").stream().anyMatch((known) -> known.name().equals("limit"));
			String address = list ? operation.address("limit=1000") : operation.address();
			this.contract.holds(address, this.api.json(address), operation.answer());
		}
	}

	@Test
	void everyExampleOfAParameterIsAnsweredAsDocumented() {
		for (Contract.Operation operation : this.contract.operations()) {
			for (Contract.Argument argument : operation.arguments("query")) {
				// a cursor is valid only for the list that gave it
				if (argument.required() || argument.name().equals("cursor")) {
					continue;
				}
				String address = argument.name().equals("fx") ? operation.address("currency=USD", argument.sample())
						: operation.address(argument.sample());
				if (argument.name().equals("fields")) {
					this.contract.holdsInPart(address, this.api.json(address), operation.answer());
				}
				else {
					this.contract.holds(address, this.api.json(address), operation.answer());
				}
			}
		}
	}

	@Test
	void whatIsNotDocumentedIsRefusedAsDocumented() {
		for (Contract.Operation operation : this.contract.operations()) {
			refused(HttpStatus.BAD_REQUEST, operation, operation.address("undocumented=1"));
			for (Contract.Argument argument : operation.arguments("query")) {
				refused(HttpStatus.BAD_REQUEST, operation, operation.address(argument.name() + "="));
			}
			if (!operation.arguments("path").isEmpty()) {
				String stranger = operation.path()
					.substring(ApiAddresses.API.length())
					.replaceAll("\\{\\w+}", "no-such");
				refused(HttpStatus.NOT_FOUND, operation, stranger);
			}
		}
	}

	@Test
	void otherMethodsAndTypesAreRefusedAsDocumented() {
		for (Contract.Operation operation : this.contract.operations()) {
			String address = ApiAddresses.API + operation.address();
			problem(HttpStatus.METHOD_NOT_ALLOWED, operation, address, this.mvc.post().uri(address).exchange());
			problem(HttpStatus.NOT_ACCEPTABLE, operation, address,
					this.mvc.get().uri(address).header(HttpHeaders.ACCEPT, "video/mp4").exchange());
		}
	}

	@Test
	void examplesOfAnswersAreAnswers() {
		for (Contract.Operation operation : this.contract.operations()) {
			String example = operation.docs()
				.at("/responses/200/content/application~1json/examples/real/externalValue")
				.asString();
			assertThat(example).startsWith(ApiAddresses.API);
			this.contract.holds(example, this.api.json(example.substring(ApiAddresses.API.length())),
					operation.answer());
		}
	}

	@Test
	void examplesOfProblemsAreProblems() {
		this.document.at("/components/responses").forEach((response) -> {
			for (JsonNode example : response.at("/content/application~1problem+json/examples")) {
				this.contract.holds(example.get("summary").asString(), example.get("value"), PROBLEM);
			}
		});
	}

	private void refused(HttpStatus status, Contract.Operation operation, String address) {
		problem(status, operation, address, this.mvc.get().uri(ApiAddresses.API + address).exchange());
	}

	private void problem(HttpStatus status, Contract.Operation operation, String address, MvcTestResult result) {
		assertThat(result).as(address).hasStatus(status);
		assertThat(operation.docs().get("responses").propertyNames()).as(address)
			.contains(Integer.toString(status.value()));
		this.contract.holds(address, ApiClient.problem(status, result), PROBLEM);
	}

}
