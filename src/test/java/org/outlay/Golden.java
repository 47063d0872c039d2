package org.outlay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whole expected answers as files under {@code src/test/resources/golden}. Run with
 * {@code -Dgolden.renew=true} to write them anew, then read the difference.
 */
public final class Golden {

	private static final Path FILES = Path.of("src/test/resources/golden");

	/** Keeps every digit and the order of the keys. */
	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
		.disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
		.build();

	private static final PrettyPrinter LAYOUT = new DefaultPrettyPrinter(
			Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER));

	private Golden() {
	}

	/**
	 * Holds JSON against {@code golden/{name}.json}, both laid out alike. Cursors differ
	 * from edition to edition: their text is left out.
	 */
	public static void assertJson(String name, String actual) {
		JsonNode tree = JSON.readTree(actual.replaceAll("([?&]cursor=)[A-Za-z0-9_-]+", "$1CURSOR"));
		assertText(name + ".json", JSON.writer().with(LAYOUT).writeValueAsString(tree) + "\n");
	}

	/**
	 * Holds text against the part of a document between {@code <!-- name -->} and
	 * {@code <!-- /name -->}.
	 */
	public static void assertPart(Path document, String name, String actual) {
		try {
			String whole = Files.readString(document);
			String begin = "<!-- " + name + " -->\n";
			String end = "<!-- /" + name + " -->\n";
			assertThat(whole).containsSubsequence(begin, end);
			int from = whole.indexOf(begin) + begin.length();
			int to = whole.indexOf(end, from);
			if (Boolean.getBoolean("golden.renew")) {
				Files.writeString(document, whole.substring(0, from) + actual + whole.substring(to));
				return;
			}
			assertThat(whole.substring(from, to)).as("a part of %s: renew it with -Dgolden.renew=true", document)
				.isEqualTo(actual);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Holds text against {@code golden/{file}}. */
	public static void assertText(String file, String actual) {
		Path golden = FILES.resolve(file);
		try {
			if (Boolean.getBoolean("golden.renew")) {
				Files.createDirectories(golden.getParent());
				Files.writeString(golden, actual);
			}
			assertThat(golden).as("no golden file yet: run with -Dgolden.renew=true").exists();
			assertThat(actual).isEqualToNormalizingNewlines(Files.readString(golden));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
