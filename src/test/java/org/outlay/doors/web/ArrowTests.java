package org.outlay.doors.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.outlay.OutlayTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Dependencies that no import shows: through templates, and through addresses in strings.
 */
@OutlayTest
class ArrowTests {

	private static final Path SOURCES = Path.of("src/main/java/org/outlay");

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	/** The name of a template in a handler or another template. */
	private static final Pattern VIEW = Pattern.compile("\"([a-z]+/_?[a-z]+)\"|~\\{(_?[a-z]+(?:/_?[a-z]+)?) ::");

	private static final Pattern API = Pattern.compile("/api/v1/([a-z-]+)");

	/** A bean in an expression of a template; {@code @{…}} is an address. */
	private static final Pattern BEAN = Pattern.compile("@[A-Za-z]\\w*[.(]");

	private static final Pattern TYPE = Pattern.compile("\\bT\\(|\\bnew [a-z.]*[A-Z]\\w*\\(");

	private final Set<String> paths;

	ArrowTests(@Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers) {
		this.paths = handlers.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap((mapping) -> mapping.getPatternValues().stream())
			.collect(Collectors.toSet());
	}

	@Test
	void templatesCallNoBeansAndNoClasses() throws IOException {
		assertThat(files(TEMPLATES)).allSatisfy((template) -> assertThat(Files.readString(template))
			.as("%s: pass its data in the page, the frame or the view bar", template)
			.doesNotContainPattern(BEAN)
			.doesNotContainPattern(TYPE));
	}

	@Test
	void everyTemplateThatIsNamedIsThereAndOnlyPagesNameTemplates() throws IOException {
		for (Path file : files(SOURCES.resolve("doors/web"), TEMPLATES)) {
			VIEW.matcher(Files.readString(file))
				.results()
				.map((found) -> (found.group(1) != null) ? found.group(1) : found.group(2))
				.filter((name) -> Files.isDirectory(TEMPLATES.resolve(name).getParent()) && name.contains("/"))
				.forEach((name) -> assertThat(TEMPLATES.resolve(name + ".html")).as("named in %s", file).exists());
		}
		assertThat(files(SOURCES)).filteredOn((file) -> !file.startsWith(SOURCES.resolve("doors/web")))
			.allSatisfy((file) -> assertThat(Files.readString(file)).as("%s: pages are made in doors/web", file)
				.doesNotContain("ModelAndView(\""));
	}

	@Test
	void everyFolderOfTemplatesIsThatOfAPackage() throws IOException {
		try (Stream<Path> folders = Files.list(TEMPLATES)) {
			assertThat(folders.filter(Files::isDirectory)
				.map((folder) -> folder.getFileName().toString())
				.filter((name) -> !Set.of("_components", "error").contains(name)))
				.allSatisfy((name) -> assertThat(SOURCES.resolve("doors/web").resolve(name)).isDirectory());
		}
	}

	@Test
	void everyAddressOfTheApiThatPagesNameIsOneOfTheApi() throws IOException {
		Set<String> named = new TreeSet<>();
		for (Path file : files(SOURCES.resolve("doors/web"), TEMPLATES)) {
			API.matcher(Files.readString(file)).results().map((found) -> found.group()).forEach(named::add);
		}
		named.remove("/api/v1/openapi");
		assertThat(named).hasSizeGreaterThan(10).isSubsetOf(this.paths);
	}

	private static List<Path> files(Path... folders) throws IOException {
		return Stream.of(folders).flatMap(ArrowTests::walk).toList();
	}

	private static Stream<Path> walk(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).sorted().toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
