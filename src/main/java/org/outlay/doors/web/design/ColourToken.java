package org.outlay.doors.web.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

}
