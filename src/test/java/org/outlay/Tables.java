package org.outlay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the module that owns each table, by the migration that creates it, and the tables
 * that the SQL in a module's text blocks and strings names.
 */
final class Tables {

	private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

	private static final Path SOURCES = Path.of("src/main/java/org/outlay");

	/** The owners of migrations that have another name than their module. */
	private static final Map<String, String> OWNERS = Map.of("statement", "facts.subject", "aimodel", "facts.model",
			"measure", "facts.claim", "fx", "facts.rate", "dossier", "facts.source");

	private static final Pattern CREATED = Pattern.compile("create table (\\w+)");

	/** A text block, or a string in one line. */
	private static final Pattern TEXT = Pattern.compile("\"\"\"\\R(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"",
			Pattern.DOTALL);

	private static final Pattern NAMED = Pattern.compile("(?i)\\b(?:from|join|into|update)\\s+\\(?\\s*(\\w+)");

	/** A row that the import writes. */
	private static final Pattern WRITTEN = Pattern.compile("DatabaseRow\\.of\\(\"(\\w+)\"");

	private final Map<String, String> owners = new HashMap<>();

	Tables() {
		for (Path file : list(MIGRATIONS)) {
			String subject = file.getFileName().toString().replaceAll("^V\\d+__|[.]sql$", "");
			CREATED.matcher(read(file))
				.results()
				.forEach((MatchResult found) -> this.owners.put(found.group(1),
						OWNERS.getOrDefault(subject, "facts." + subject)));
		}
	}

	/** The other modules whose tables a module reads or writes. */
	Set<String> usedBy(String module) {
		Set<String> used = new TreeSet<>();
		for (Path file : list(SOURCES.resolve(module.replace('.', '/')))) {
			String source = read(file);
			Stream<MatchResult> sql = TEXT.matcher(source)
				.results()
				.map((MatchResult found) -> (found.group(1) != null) ? found.group(1) : found.group(2))
				.flatMap((text) -> NAMED.matcher(text).results());
			Stream.concat(sql, WRITTEN.matcher(source).results())
				.map((MatchResult found) -> this.owners.get(found.group(1)))
				.filter((owner) -> owner != null && !owner.equals(module))
				.forEach(used::add);
		}
		return used;
	}

	/** The owner of each table. */
	Map<String, String> owners() {
		return Map.copyOf(this.owners);
	}

	private static List<Path> list(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
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
