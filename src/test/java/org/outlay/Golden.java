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
 * Expected answers as whole files under {@code src/test/resources/golden}. Run with
 * {@code -Dgolden.renew=true} to write them again, then read the difference.
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
	 * Compares JSON with {@code golden/{name}.json}, both formatted alike. Cursors differ
	 * between editions of the data, so their text is masked.
	 */
	public static void assertJson(String name, String actual) {
		JsonNode tree = JSON.readTree(actual.replaceAll("([?&]cursor=)[A-Za-z0-9_-]+", "$1CURSOR"));
		assertText(name + ".json", JSON.writer().with(LAYOUT).writeValueAsString(tree) + "\n");
	}

	/**
	 * Compares text with the part of a document between {@code <!-- name -->} and
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

	/** Compares text with {@code golden/{file}}. */
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
