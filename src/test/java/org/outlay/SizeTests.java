package org.outlay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files and methods stay short. The enforced formatting makes counting by indentation
 * exact.
 */
class SizeTests {

	private static final int FILE = 300;

	private static final int METHOD = 40;

	@Test
	void noFileIsLongerThanThreeHundredLines() {
		assertThat(files("src/main/java", ".java")).allSatisfy((file) -> assertThat(lines(file)).hasSizeLessThan(FILE));
		assertThat(files("src/main/resources/templates", ".html"))
			.allSatisfy((file) -> assertThat(lines(file)).hasSizeLessThan(FILE));
	}

	@Test
	void noMethodIsLongerThanFortyLines() {
		List<String> tooLong = new ArrayList<>();
		for (Path file : files("src/main/java", ".java")) {
			List<String> lines = lines(file);
			for (int start = 0; start < lines.size(); start++) {
				int length = length(lines, start);
				if (length > METHOD) {
					tooLong.add(file + ":" + (start + 1) + " has " + length + " lines");
				}
			}
		}
		assertThat(tooLong).isEmpty();
	}

	/** The lines of the method whose parameters end in this line, or 0 if none do. */
	private static int length(List<String> lines, int start) {
		String line = lines.get(start);
		if (!line.matches("^\t{1,2}\\S.*\\)( throws .*)? \\{$")
				|| line.matches("^\t+(if|for|while|switch|try|else|return|}).*")
				|| line.matches("^\t(\\w+ )*record .*")) {
			return 0;
		}
		String indent = line.substring(0, line.length() - line.stripLeading().length());
		for (int end = start + 1; end < lines.size(); end++) {
			if (lines.get(end).equals(indent + "}")) {
				return end - start + 1;
			}
			if (!lines.get(end).isEmpty() && !lines.get(end).startsWith(indent)) {
				return 0; // the end of a record's header, not of a method's
			}
		}
		return 0;
	}

	private static List<Path> files(String folder, String ending) {
		try (Stream<Path> files = Files.walk(Path.of(folder))) {
			return files.filter((file) -> file.toString().endsWith(ending)).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
