package org.outlay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The modules as docs/architecture.md shows them. */
final class ModulePicture {

	static final Path MODULES = Path.of("src/main/java/org/outlay");

	private static final Pattern DESCRIPTION = Pattern.compile("/\\*\\*(.*?)\\*/\\s*@ApplicationModule",
			Pattern.DOTALL);

	private static final String EDGE = "─".repeat(11) + "┼" + "─".repeat(70) + "\n";

	private final SortedMap<String, Set<String>> uses;

	/** Takes the names of the modules that each module uses. */
	ModulePicture(Map<String, Set<String>> uses) {
		this.uses = new TreeMap<>(uses);
	}

	String text() {
		return "```\n" + figure() + "```\n\n" + table();
	}

	/**
	 * The rings, outermost at the top; in each ring, rows that use only the rows below.
	 */
	private String figure() {
		StringBuilder figure = new StringBuilder();
		for (Ring ring : outsideIn()) {
			figure.append(figure.isEmpty() ? "" : EDGE);
			String label = ring.toString();
			for (Collection<String> row : rows(ring).descendingMap().values()) {
				figure.append("%-11s│ %s\n".formatted(label,
						row.stream().map(ModulePicture::shortName).collect(Collectors.joining("  "))));
				label = "";
			}
		}
		return figure.toString();
	}

	private static List<Ring> outsideIn() {
		List<Ring> rings = new ArrayList<>(List.of(Ring.values()));
		Collections.reverse(rings);
		return rings;
	}

	/** The name of a module without that of its ring. */
	private static String shortName(String module) {
		return module.substring(module.indexOf('.') + 1);
	}

	private NavigableMap<Integer, SortedSet<String>> rows(Ring ring) {
		return this.uses.keySet()
			.stream()
			.filter((module) -> Ring.of(module) == ring)
			.collect(Collectors.groupingBy(this::height, TreeMap::new, Collectors.toCollection(TreeSet::new)));
	}

	/** The number of rows of its own ring below a module. */
	private int height(String module) {
		return this.uses.get(module)
			.stream()
			.filter((used) -> Ring.of(used) == Ring.of(module))
			.mapToInt((used) -> height(used) + 1)
			.max()
			.orElse(0);
	}

	private String table() {
		StringBuilder table = new StringBuilder("| folder | what it is |\n|---|---|\n");
		for (Ring ring : outsideIn()) {
			rows(ring).descendingMap()
				.values()
				.forEach((row) -> row.forEach((module) -> table
					.append("| `%s` | %s |\n".formatted(module.replace('.', '/'), description(module)))));
		}
		return table.toString();
	}

	/** The sentence of a module's {@code package-info}, in Markdown. */
	static String description(String module) {
		return DESCRIPTION.matcher(read(MODULES.resolve(module.replace('.', '/')).resolve("package-info.java")))
			.results()
			.map((MatchResult found) -> found.group(1))
			.map((text) -> text.replaceAll("\\s+\\*?\\s*", " ").strip())
			.map((text) -> text.replaceAll("\\{@code ([^}]*)}", "`$1`"))
			.findFirst()
			.orElse("");
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
