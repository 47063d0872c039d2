package org.outlay.doors.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages and style sheets use the same class names: {@code block}, {@code block__element},
 * {@code block--modifier}.
 */
class ClassNamesTests {

	private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

	private static final Pattern SELECTOR = Pattern.compile("([^{}]+)\\{");

	private static final Pattern NAME = Pattern.compile("\\.([a-z][\\w-]*)");

	private static final Pattern CLASSES = Pattern.compile("(?<!:)\\bclass=\"([^\"]*)\"");

	private static final Pattern CHOSEN = Pattern.compile("th:class(?:append)?=\"([^\"]*)\"");

	private static final Pattern LITERAL = Pattern.compile("'([^']*)'|\\|([^|]*)\\|");

	private static final String WORD = "(?![\\w-])";

	/** Modifiers that say what it is and change nothing. */
	private static final Set<String> PLAIN = Set.of("figure--plan", "tree__list--parts");

	@Test
	void everyClassASheetStylesIsUsed() {
		String users = text("src/main/resources/templates", ".html") + text("src/main/resources/static/js", ".js")
				+ text("src/main/java", ".java");
		assertThat(styled()).allMatch((name) -> isUsed(name, users), "used by a template, a script or a class");
	}

	@Test
	void everyClassOfATemplateBelongsToASheet() {
		Set<String> styled = styled();
		assertThat(written()).filteredOn((name) -> !PLAIN.contains(name))
			.allMatch((name) -> styled.contains(name) || styled.stream().anyMatch((other) -> isKin(other, name)),
					"styled by a sheet, or part of a block that is");
	}

	/**
	 * Whether a template contains the name, or the name up to a modifier that an
	 * expression inserts.
	 */
	private static boolean isUsed(String name, String users) {
		int modifier = name.indexOf("--") + 2;
		return Pattern.compile("(?<![\\w-])" + name + WORD).matcher(users).find() || (modifier > 1
				&& Pattern.compile("(?<![\\w-])" + name.substring(0, modifier) + "(\\$\\{|\")").matcher(users).find());
	}

	/**
	 * Blocks and elements may go without a style if their block has one. Modifiers may
	 * not, but expressions may insert them.
	 */
	private static boolean isKin(String styled, String name) {
		if (name.contains("--")) {
			return name.endsWith("--") && styled.startsWith(name);
		}
		String block = name.replaceFirst("__.*", "");
		return styled.equals(block) || styled.startsWith(block + "__") || styled.startsWith(block + "--");
	}

	private static Set<String> styled() {
		String sheets = COMMENT.matcher(text("src/main/resources/static/css", ".css")).replaceAll("");
		return SELECTOR.matcher(sheets)
			.results()
			.map((found) -> found.group(1))
			.filter((selector) -> !selector.strip().startsWith("@"))
			.flatMap((selector) -> NAME.matcher(selector).results())
			.map((found) -> found.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> written() {
		String templates = text("src/main/resources/templates", ".html");
		Stream<String> plain = CLASSES.matcher(templates).results().map((found) -> found.group(1));
		Stream<String> chosen = CHOSEN.matcher(templates)
			.results()
			.flatMap((found) -> LITERAL.matcher(found.group(1)).results())
			.map((found) -> (found.group(1) != null) ? found.group(1) : found.group(2).replaceAll("\\$\\{.*", ""));
		return Stream.concat(plain, chosen)
			.flatMap((names) -> Arrays.stream(names.split("\\s+")))
			.filter((name) -> !name.isEmpty())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static String text(String folder, String ending) {
		try (Stream<Path> files = Files.walk(Path.of(folder))) {
			StringBuilder text = new StringBuilder();
			for (Path file : files.filter((one) -> one.toString().endsWith(ending)).sorted().toList()) {
				text.append(Files.readString(file)).append('\n');
			}
			return text.toString();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
