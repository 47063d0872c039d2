package org.outlay.doors.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.outlay.OutlayTest;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Pages of every kind, drawn charts and all style sheets are valid by the Nu checker,
 * errors and warnings alike.
 */
@OutlayTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MarkupTests {

	private static final Path CHECKER = Path.of("src/test/site/node_modules/vnu-jar/build/dist/vnu.jar");

	private static final Path FOLDER = Path.of("target/markup");

	/** The largest number of pages of each kind that are checked. */
	private static final int OF_EACH = 4;

	private static final int PICTURES = 10;

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@BeforeAll
	static void theCheckerIsThere() {
		assumeTrue(Files.exists(CHECKER) || "true".equals(System.getenv("CI")),
				"skipped: the Nu checker is needed ('npm ci --prefix src/test/site')");
	}

	@Test
	void pagesAndPicturesAreValid() throws IOException, InterruptedException {
		Map<String, String> paths = keepSome();
		assertThat(paths).hasSizeGreaterThan(100);
		assertThat(complaints("--also-check-svg", FOLDER, paths)).isEmpty();
	}

	@Test
	void everyStyleSheetIsValid() throws IOException, InterruptedException {
		assertThat(complaints("--css", Path.of("src/main/resources/static/css"), Map.of())).isEmpty();
	}

	@Test
	void theCheckerIsHeard(@TempDir Path folder) throws IOException, InterruptedException {
		Files.writeString(folder.resolve("0.html"), "<!DOCTYPE html><html lang=en><title>x</title><section><p>x");
		Files.writeString(folder.resolve("1.svg"), "<svg xmlns='http://www.w3.org/2000/svg'><rect wide='1'/></svg>");
		Files.writeString(folder.resolve("2.css"), "a { colour: red }");
		Map<String, String> paths = Map.of("0.html", "/page", "1.svg", "/picture");
		assertThat(complaints("--also-check-svg", folder, paths)).hasSizeGreaterThan(1)
			.anyMatch((said) -> said.startsWith("/page line 1: Section lacks heading"))
			.anyMatch((said) -> said.startsWith("/picture line 1: "));
		assertThat(complaints("--css", folder, paths)).anyMatch((said) -> said.startsWith("2.css line 1: "));
	}

	/**
	 * Puts pages and pictures into a file of its own and returns paths by names of files.
	 */
	private Map<String, String> keepSome() throws IOException, InterruptedException {
		String site = "http://localhost:" + this.port;
		Crawl crawl = Crawl.of(site);
		List<String> paths = new ArrayList<>(SitePages.some(crawl, OF_EACH));
		crawl.paths("image/svg+xml").stream().limit(PICTURES).forEach(paths::add);
		FileSystemUtils.deleteRecursively(FOLDER);
		Files.createDirectories(FOLDER);
		Map<String, String> names = new LinkedHashMap<>();
		for (String path : paths) {
			HttpRequest request = HttpRequest.newBuilder(URI.create(site + path))
				.header("Accept", "text/html, */*;q=0.5")
				.build();
			String text = this.client.send(request, HttpResponse.BodyHandlers.ofString()).body();
			String name = names.size() + (text.startsWith("<svg") ? ".svg" : ".html");
			Files.writeString(FOLDER.resolve(name), text);
			names.put(name, path);
		}
		return names;
	}

	/**
	 * The messages of the checker on the files of a folder: path or name, line, message,
	 * place.
	 */
	private static List<String> complaints(String option, Path folder, Map<String, String> paths)
			throws IOException, InterruptedException {
		Path said = Files.createTempFile("markup", ".json");
		Process process = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-Xss2m", "-jar",
				CHECKER.toString(), "--format", "json", "--stdout", "--skip-info-messages", option, folder.toString())
			.redirectOutput(said.toFile())
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
		JsonNode messages = new JsonMapper().readTree(said.toFile()).path("messages");
		assertThat(messages.isArray()).as(Files.readString(said)).isTrue();
		List<String> complaints = new ArrayList<>();
		for (JsonNode message : messages) {
			String file = message.path("url").asString().replaceAll(".*/", "");
			complaints.add(paths.getOrDefault(file, file) + " line " + message.path("lastLine").asInt() + ": "
					+ message.path("message").asString() + " " + message.path("extract").asString());
		}
		return complaints;
	}

}
