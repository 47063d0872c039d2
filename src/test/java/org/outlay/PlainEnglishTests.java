package org.outlay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Comments, string literals, templates and documents avoid the wording that
 * {@code plain-english.txt} lists.
 */
class PlainEnglishTests {

	private static final Pattern TEXT = Pattern.compile("\\.(?:java|html|md)$");

	/** Stands for anything that is not text; it separates passages. */
	private static final char NO_TEXT = '\0';

	private static final Pattern JAVA_TOKEN = Pattern.compile("(?<comment>/\\*.*?\\*/|//[^\n]*)|\"\"\".*?\"\"\""
			+ "|\"(?<string>(?:\\\\.|[^\"\\\\\n])*+)\"|'(?:\\\\.|[^'\\\\])+'", Pattern.DOTALL);

	private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^>]*>");

	private static final Pattern READABLE_ATTRIBUTE = Pattern
		.compile("(?:title|aria-label|alt|placeholder|content|th:text|label)=\"([^\"]*)\"");

	private final List<Rule> rules;

	PlainEnglishTests() throws IOException {
		this.rules = Files.readAllLines(Path.of("src/test/resources/plain-english.txt"))
			.stream()
			.filter((line) -> !line.isEmpty() && !line.startsWith("#"))
			.map(Rule::of)
			.toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "src/main/java", "src/main/resources/templates", "docs", "README.md", "CHANGELOG.md" })
	void allTextIsInPlainEnglish(String root) throws IOException {
		StringJoiner hits = new StringJoiner("\n");
		try (Stream<Path> files = Files.walk(Path.of(root))) {
			for (Path file : files.filter((one) -> TEXT.matcher(one.toString()).find()).sorted().toList()) {
				hits(file.toString(), Files.readString(file)).forEach(hits::add);
			}
		}
		assertThat(hits.toString()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "A.java|/**¶ * Rows, the last¶ * first.¶ */|2: \", the last first\"",
			"A.java|// What a page shows|1: \"What\"", "A.java|char c = '\"';¶String s = \"the voice\";|2: \"voice\"",
			"a.html|<p>One</p>¶<p>It hangs here|2: \"hangs\"",
			"a.html|<p th:if=\"${a > b}\"¶ title=\"taken in\">|2: \"taken in\"",
			"a.md|# One¶¶It is in¶force.|3: \"in force\"" })
	void namesLineAndWordsOfBadText(String file, String text, String hit) {
		assertThat(hits(file, text.replace('¶', '\n'))).singleElement().asString().startsWith(file + ":" + hit + " → ");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "A.java|String voice = \"\"\"¶ voice¶ \"\"\"; // the speaker",
					"A.java|/** Stands for {@code voice}. What is it? */",
					"a.html|<p class=\"voice\" th:each=\"voice : ${a.voices}\" th:text=\"${voice}\">Speaker</p>",
					"a.md|The `voice` is current.¶```¶voice¶```" })
	void passesGoodText(String file, String text) {
		assertThat(hits(file, text.replace('¶', '\n'))).isEmpty();
	}

	private Stream<String> hits(String file, String content) {
		String text = file.endsWith(".java") ? java(content)
				: file.endsWith(".html") ? html(content) : markdown(content);
		return this.rules.stream().flatMap((rule) -> rule.pattern.matcher(text).results().map((hit) -> {
			String words = hit.group().replaceFirst("^[\0\\s.;:]+", "");
			long line = content.substring(0, hit.end() - words.length()).chars().filter((c) -> c == '\n').count() + 1;
			return file + ":" + line + ": \"" + words.replaceAll("\\s+", " ") + "\" → " + rule.instead;
		}));
	}

	/** Comments and string literals, every character at its place in the file. */
	private static String java(String content) {
		StringBuilder text = new StringBuilder(String.valueOf(NO_TEXT).repeat(content.length()));
		JAVA_TOKEN.matcher(content).results().forEach((token) -> {
			for (int group = 1; group <= token.groupCount(); group++) {
				copy(token, group, text);
			}
		});
		String tags = mask(text.toString(), "\\s*\\*\\s*@(?:param\\s+\\S+|return|throws\\s+\\S+)", NO_TEXT);
		String words = mask(mask(tags, "/[/*]+|\\*/", NO_TEXT), "\\{@\\w+\\s[^}]*\\}", 'X');
		return mask(words, "\n\\s*\\*", ' ');
	}

	/** Text and readable attributes, without expressions. */
	private static String html(String content) {
		String words = mask(mask(content, "[$@#*~]\\{[^}]*\\}", 'X'), "<!--[/*]*|[/*]*-->", NO_TEXT);
		StringBuilder text = new StringBuilder(mask(words, TAG.pattern(), NO_TEXT));
		TAG.matcher(words).results().forEach((tag) -> {
			Matcher attribute = READABLE_ATTRIBUTE.matcher(words).region(tag.start(), tag.end());
			attribute.results().forEach((found) -> copy(found, 1, text));
		});
		return text.toString();
	}

	/** Text without code; items, table cells and paragraphs are separate passages. */
	private static String markdown(String content) {
		String words = mask(mask(content, "```.*?```", NO_TEXT), "`[^`\n]*`", 'X');
		return mask(words, "\\||\n(?=\\s*\n|\\s*(?:[-#>]|[0-9]+\\.)\\s)", NO_TEXT);
	}

	private static void copy(MatchResult match, int group, StringBuilder text) {
		if (match.group(group) != null) {
			text.replace(match.start(group), match.end(group), match.group(group));
		}
	}

	private static String mask(String text, String regex, char filler) {
		return Pattern.compile(regex, Pattern.DOTALL)
			.matcher(text)
			.replaceAll((found) -> String.valueOf(filler).repeat(found.group().length()));
	}

	/** Wording to avoid, and a hint for better wording. */
	private record Rule(Pattern pattern, String instead) {

		/** Lets words be on two lines, and a passage begin anywhere. */
		static Rule of(String line) {
			String[] columns = line.split("\\s{2,}", 2);
			String pattern = columns[0].replace("(?:^|", "(?:(?:^|\0)\\s*|")
				.replace("[^.]", "[^.\0]")
				.replace(" ", "\\s+");
			return new Rule(Pattern.compile(pattern), columns[1]);
		}

	}

}
