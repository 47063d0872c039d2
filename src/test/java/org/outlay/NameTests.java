package org.outlay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Class names are unique, and no package has too many files. */
class NameTests {

	private static final Path SOURCES = Path.of("src/main/java");

	private static final int MOST_FILES = 36;

	@Test
	void noSimpleNameIsUsedForTwoThings() throws IOException {
		Map<String, List<Path>> places = sources().stream()
			.filter((file) -> !file.endsWith("package-info.java"))
			.collect(Collectors.groupingBy((file) -> file.getFileName().toString()));
		assertThat(places).allSatisfy((name, files) -> assertThat(files)
			.as("files called %s: keep one and give the others names that say more", name)
			.hasSize(1));
	}

	@Test
	void noPackageHasMoreFilesThanAReaderCanTakeIn() throws IOException {
		Map<Path, Long> sizes = sources().stream()
			.collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
		assertThat(sizes)
			.allSatisfy((folder, files) -> assertThat(files).as("files in %s: give each feature a package", folder)
				.isLessThanOrEqualTo(MOST_FILES));
	}

	private static List<Path> sources() throws IOException {
		try (Stream<Path> files = Files.walk(SOURCES)) {
			return files.filter((file) -> file.toString().endsWith(".java")).toList();
		}
	}

}
