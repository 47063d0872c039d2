package org.outlay.doors.web.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A colour of the design, as {@code tokens.css} has it.
 *
 * @param name {@code "ink-soft"}
 * @param light as six hexadecimal digits
 * @param dark likewise
 */
record ColourToken(String name, String light, String dark) {

	private static final Pattern DECLARATION = Pattern
		.compile("--([a-z-]+): light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\);");

	private static final Set<String> GROUNDS = Set.of("paper", "raised", "mark", "field");

	private static final Map<String, String> INTENTS = Map.ofEntries(Map.entry("paper", "the page"),
			Map.entry("raised", "controls, chips, the foot of the page"), Map.entry("ink", "text and figures"),
			Map.entry("ink-soft", "what stands beside a figure: standing, source, notes; what is actual in charts"),
			Map.entry("rule", "lines between rows"), Map.entry("rule-strong", "lines between sections"),
			Map.entry("link", "links"), Map.entry("link-line", "the lines under links"),
			Map.entry("accent", "where the reader is, conflicts, focus"),
			Map.entry("mark", "the ground of what a reader must notice"), Map.entry("mark-edge", "its edge"),
			Map.entry("field", "the ground of fields"), Map.entry("field-edge", "their edge"),
			Map.entry("on-ink", "text on buttons"), Map.entry("ahead", "what somebody means to do: plans, guidance"),
			Map.entry("guess", "what somebody else expects: forecasts"));

	/** All colours of a sheet, in its order. */
	static List<ColourToken> of(String sheet) {
		List<ColourToken> tokens = new ArrayList<>();
		Matcher matcher = DECLARATION.matcher(sheet);
		while (matcher.find()) {
			tokens.add(new ColourToken(matcher.group(1), matcher.group(2), matcher.group(3)));
		}
		return tokens;
	}

	/** What it is for. */
	public String intent() {
		return INTENTS.getOrDefault(this.name, "");
	}

	/** Whether other colours stand on it. */
	boolean isGround() {
		return GROUNDS.contains(this.name);
	}

	/** Its contrast on another one, the light pair and the dark. */
	String contrastOn(ColourToken ground) {
		return String.format(Locale.ROOT, "%.1f and %.1f", contrast(this.light, ground.light),
				contrast(this.dark, ground.dark));
	}

	/** The contrast of two colours as WCAG 2.2 defines it, from 1 to 21. */
	static double contrast(String one, String other) {
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
