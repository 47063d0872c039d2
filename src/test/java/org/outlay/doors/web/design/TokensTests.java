package org.outlay.doors.web.design;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
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
		Map<String, String> light = colours(sheet, DesignPages.Colour::light);
		Map<String, String> dark = colours(sheet, DesignPages.Colour::dark);
		for (Map<String, String> scheme : List.of(light, dark)) {
			for (String ground : GROUNDS) {
				assertThat(WRITING).allSatisfy((colour) -> assertThat(contrast(scheme.get(colour), scheme.get(ground)))
					.as(colour + " on " + ground)
					.isGreaterThanOrEqualTo(4.5));
			}
			assertThat(contrast(scheme.get("ink"), scheme.get("mark"))).isGreaterThanOrEqualTo(4.5);
			assertThat(contrast(scheme.get("ink-soft"), scheme.get("field"))).isGreaterThanOrEqualTo(4.5);
			assertThat(contrast(scheme.get("link"), scheme.get("mark"))).isGreaterThanOrEqualTo(4.5);
			assertThat(contrast(scheme.get("on-ink"), scheme.get("ink"))).isGreaterThanOrEqualTo(4.5);
			assertThat(contrast(scheme.get("field-edge"), scheme.get("paper"))).isGreaterThanOrEqualTo(3);
		}
	}

	@Test
	void everyColourSaysWhatItIsFor() throws IOException {
		String sheet = Files.readString(Path.of("src/main/resources/static/css/tokens.css"));
		long colours = Pattern.compile("light-dark\\(#[0-9a-f]{6},").matcher(sheet).results().count();
		assertThat(DesignPages.colours(sheet)).hasSize((int) colours).hasSizeGreaterThan(10);
	}

	@Test
	void contrastIsThatOfWcag() {
		assertThat(contrast("000000", "ffffff")).isEqualTo(21);
		assertThat(contrast("777777", "ffffff")).isCloseTo(4.48, within(0.01));
	}

	@Test
	void noOtherSheetNamesAColour() throws IOException {
		try (var sheets = Files.list(Path.of("src/main/resources/static/css"))) {
			assertThat(sheets.filter((sheet) -> !sheet.endsWith("tokens.css")))
				.allSatisfy((sheet) -> assertThat(Files.readString(sheet))
					.doesNotContainPattern("#[0-9a-f]{3,8}\\b|rgb\\(|hsl\\("));
		}
	}

	private static Map<String, String> colours(String sheet, Function<DesignPages.Colour, String> scheme) {
		return DesignPages.colours(sheet).stream().collect(Collectors.toMap(DesignPages.Colour::name, scheme));
	}

	/** The contrast of two colours as WCAG 2.2 defines it, from 1 to 21. */
	private static double contrast(String one, String other) {
		double lighter = Math.max(luminance(one), luminance(other));
		double darker = Math.min(luminance(one), luminance(other));
		return (lighter + 0.05) / (darker + 0.05);
	}

	private static double luminance(String colour) {
		return 0.2126 * channel(colour, 0) + 0.7152 * channel(colour, 2) + 0.0722 * channel(colour, 4);
	}

	private static double channel(String colour, int at) {
		double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
		return (value <= 0.04045) ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}

}
