package org.outlay.doors.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.outlay.ShippedTest;
import org.outlay.doors.api.list.ApiHandler;
import org.outlay.doors.api.problem.ProblemKind;
import org.outlay.doors.api.query.QueryShape;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The handlers, the OpenAPI document and docs/api.md have the same routes and parameters.
 */
@ShippedTest
class ApiRoutesTests {

	private static final Pattern DOCUMENTED = Pattern.compile("^\\| `(/api/v1[^`]*)` \\| (.*?) \\|", Pattern.MULTILINE);

	private static final Pattern SAMPLE = Pattern.compile("localhost:8080/api/v1([^'\" \n]*)");

	private static final Pattern CODE = Pattern.compile("`([^`]+)`");

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	private final ApiClient api;

	@Autowired
	ApiRoutesTests(MockMvcTester mvc) {
		this.api = new ApiClient(mvc);
	}

	@Test
	void theOpenApiDocumentHasEveryRouteWithItsParameters() {
		Set<String> documented = new TreeSet<>();
		this.api.json("/openapi.json").get("paths").propertyStream().forEach((path) -> {
			Set<String> parameters = new TreeSet<>();
			path.getValue().at("/get/parameters").valueStream().forEach((parameter) -> {
				if (parameter.get("in").asString().equals("query")) {
					parameters.add(parameter.get("name").asString());
				}
			});
			documented.add(path.getKey() + " " + parameters);
		});
		assertThat(documented).isEqualTo(handled());
	}

	@Test
	void theGuideInDocsHasEveryRouteWithItsParameters() throws IOException {
		String guide = Files.readString(Path.of("docs/api.md"));
		Set<String> documented = DOCUMENTED.matcher(guide)
			.results()
			.map((route) -> route.group(1) + " " + codes(route.group(2)))
			.collect(Collectors.toCollection(TreeSet::new));
		Set<String> expected = handled();
		expected.add("/api/v1/openapi.json []");
		assertThat(documented).isEqualTo(expected);
	}

	private static Set<String> codes(String column) {
		return CODE.matcher(column)
			.results()
			.map((MatchResult code) -> code.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	@Test
	void everySampleOfTheGuideInDocsAnswers() throws IOException {
		List<String> samples = SAMPLE.matcher(Files.readString(Path.of("docs/api.md")))
			.results()
			.map((sample) -> sample.group(1))
			.filter((address) -> !address.matches("[^?]*\\.(csv|xlsx|ndjson)(\\?.*)?"))
			.toList();
		assertThat(samples).hasSizeGreaterThan(10)
			.allSatisfy((address) -> assertThat(this.api.json(address)).isNotEmpty());
	}

	@Test
	void theGuideInDocsNamesEveryProblem() throws IOException {
		String guide = Files.readString(Path.of("docs/api.md"));
		for (ProblemKind kind : ProblemKind.values()) {
			assertThat(guide).contains("| `" + kind.slug() + "` | " + kind.status().value() + " |");
		}
	}

	private Set<String> handled() {
		Set<String> handled = new TreeSet<>();
		this.mapping.getHandlerMethods().forEach((info, handler) -> {
			if (isOurs(handler)) {
				info.getPatternValues()
					.forEach((path) -> handled.add(path + " " + new TreeSet<>(QueryShape.of(handler).names())));
			}
		});
		return handled;
	}

	private static boolean isOurs(HandlerMethod handler) {
		return handler.getBeanType().isAnnotationPresent(ApiHandler.class);
	}

}
