package org.outlay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Documents name only classes, and link only to files, that exist. */
class DocumentTests {

	/** The name of a class in a document, such as {@code readings/view/PointOfView}. */
	private static final Pattern CLASS = Pattern.compile("`([a-z/]+)/([A-Z]\\w+)`");

	private static final List<Path> SOURCES = List.of(Path.of("src/main/java"), Path.of("src/test/java"));

	/** A link within the project. */
	private static final Pattern LINK = Pattern.compile("\\]\\(([^):#]+)(?:#[^):]*)?\\)");

	@Test
	void documentsNameOnlyClassesThereAre() throws IOException {
		assertThat(documents()).allSatisfy((document) -> assertThat(CLASS.matcher(Files.readString(document)).results())
			.map((found) -> Path.of("org/outlay", found.group(1), found.group(2) + ".java"))
			.allMatch((file) -> SOURCES.stream().anyMatch((folder) -> Files.exists(folder.resolve(file)))));
	}

	@Test
	void documentsLinkOnlyToFilesThereAre() throws IOException {
		assertThat(documents()).allSatisfy((document) -> assertThat(LINK.matcher(Files.readString(document)).results())
			.map((found) -> found.group(1))
			.filteredOn((link) -> !link.startsWith("/"))
			.allSatisfy((link) -> assertThat(document.resolveSibling(link)).exists()));
	}

	private static List<Path> documents() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("docs"))) {
			return Stream
				.concat(Stream.of(Path.of("README.md")), files.filter((file) -> file.toString().endsWith(".md")))
				.toList();
		}
	}

}
