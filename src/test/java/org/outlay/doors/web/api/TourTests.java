package org.outlay.doors.web.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.outlay.ShippedTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The steps that documents and pages suggest to readers. */
@ShippedTest
class TourTests {

	private static final Pattern ADDRESS = Pattern.compile("http://localhost:8080/[^'\" \n]+");

	@LocalServerPort
	private int port;

	private static String file(String name) throws IOException {
		return Files.readString(Path.of("src/main/resources/tour", name));
	}

	@ParameterizedTest
	@ValueSource(strings = { "curl.sh", "python.py", "r.R", "spreadsheet.txt" })
	void theGuideInDocsTakesTheSameSteps(String name) throws IOException {
		assertThat(Files.readString(Path.of("docs/api.md"))).contains("\n" + file(name) + "```");
	}

	@ParameterizedTest
	@ValueSource(strings = { "curl.sh", "spreadsheet.txt" })
	void everyAddressAnswers(String name) throws Exception {
		List<String> addresses = ADDRESS.matcher(file(name)).results().map(MatchResult::group).toList();
		assertThat(addresses).hasSizeGreaterThan(2);
		for (String address : addresses) {
			HttpRequest request = HttpRequest.newBuilder(URI.create(here(address))).build();
			HttpResponse<String> answer = HttpClient.newHttpClient()
				.send(request, HttpResponse.BodyHandlers.ofString());
			assertThat(answer.statusCode()).as(address).isEqualTo(200);
			assertThat(answer.body()).as(address).isNotBlank();
		}
	}

	@Test
	@EnabledIf(value = "hasPython", disabledReason = "no python3")
	void theStepsInPythonRun() throws Exception {
		String printed = run(here(file("python.py")), "python3", "-");
		assertThat(printed).contains("2026 | over CNY 200 billion | plan | thirty-billion-bet",
				"tbb-2d | ByteDance | over CNY 200 billion");
	}

	@Test
	@EnabledIf(value = "hasR", disabledReason = "no R")
	void theStepsInRRun() throws Exception {
		assertThat(run(here(file("r.R")), "Rscript", "-")).contains("over CNY 200 billion", "ByteDance");
	}

	private String here(String text) {
		return text.replace("http://localhost:8080", "http://localhost:" + this.port);
	}

	private static String run(String program, String... command) throws Exception {
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		process.getOutputStream().write(program.getBytes(StandardCharsets.UTF_8));
		process.getOutputStream().close();
		String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
		assertThat(process.exitValue()).as(printed).isZero();
		return printed;
	}

	/** Whether the tests run: always on CI, where a missing program is a failure. */
	static boolean hasPython() {
		return isThere("python3") || "true".equals(System.getenv("CI"));
	}

	static boolean hasR() {
		return isThere("Rscript");
	}

	private static boolean isThere(String program) {
		try {
			return new ProcessBuilder(program, "--version").redirectErrorStream(true).start().waitFor() == 0;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
