package org.outlay.doors.web.design;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The colours of the design system, measured as WCAG 2.2 measures contrast. */
class TokensTests {

	private static final List<String> WRITING = List.of("ink", "ink-soft", "link", "accent", "ahead", "guess");

	private static final List<String> GROUNDS = List.of("paper", "raised");

	@Test
	void allWritingCanBeReadOnAllGroundsInLightAndDark() throws IOException {
		String sheet = Files.readString(Path.of("src/main/resources/static/css/tokens.css"));
		Map<String, String> light = colours(sheet, ColourToken::light);
		Map<String, String> dark = colours(sheet, ColourToken::dark);
		for (Map<String, String> scheme : List.of(light, dark)) {
			for (String ground : GROUNDS) {
				assertThat(WRITING)
					.allSatisfy((colour) -> assertThat(ColourToken.contrast(scheme.get(colour), scheme.get(ground)))
						.as(colour + " on " + ground)
						.isGreaterThanOrEqualTo(4.5));
			}
			assertThat(ColourToken.contrast(scheme.get("ink"), scheme.get("mark"))).isGreaterThanOrEqualTo(4.5);
			assertThat(ColourToken.contrast(scheme.get("ink-soft"), scheme.get("field"))).isGreaterThanOrEqualTo(4.5);
			assertThat(ColourToken.contrast(scheme.get("link"), scheme.get("mark"))).isGreaterThanOrEqualTo(4.5);
			assertThat(ColourToken.contrast(scheme.get("on-ink"), scheme.get("ink"))).isGreaterThanOrEqualTo(4.5);
			assertThat(ColourToken.contrast(scheme.get("field-edge"), scheme.get("paper"))).isGreaterThanOrEqualTo(3);
		}
	}

	@Test
	void everyColourSaysWhatItIsFor() throws IOException {
		assertThat(ColourToken.of(Files.readString(Path.of("src/main/resources/static/css/tokens.css"))))
			.hasSizeGreaterThan(10)
			.allSatisfy((token) -> assertThat(token.intent()).as(token.name()).isNotEmpty());
	}

	@Test
	void contrastIsThatOfWcag() {
		assertThat(ColourToken.contrast("000000", "ffffff")).isEqualTo(21);
		assertThat(ColourToken.contrast("777777", "ffffff")).isCloseTo(4.48, within(0.01));
	}

	@Test
	void noOtherSheetNamesAColour() throws IOException {
		try (var sheets = Files.list(Path.of("src/main/resources/static/css"))) {
			assertThat(sheets.filter((sheet) -> !sheet.endsWith("tokens.css")))
				.allSatisfy((sheet) -> assertThat(Files.readString(sheet))
					.doesNotContainPattern("#[0-9a-f]{3,8}\\b|rgb\\(|hsl\\("));
		}
	}

	private static Map<String, String> colours(String sheet, Function<ColourToken, String> scheme) {
		return ColourToken.of(sheet).stream().collect(Collectors.toMap(ColourToken::name, scheme));
	}

}
