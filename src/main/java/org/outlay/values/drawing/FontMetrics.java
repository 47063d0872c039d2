package org.outlay.values.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A size and weight of type, measured in DejaVu Sans. Text that fits in it fits in any
 * common sans-serif, because they are narrower. Measuring needs no installed font, so
 * charts are the same everywhere.
 *
 * @param size in pixels
 * @param heavy whether it is bold, which is an eighth wider
 */
record FontMetrics(double size, boolean heavy) {

	static final FontMetrics TITLE = new FontMetrics(19, true);

	static final FontMetrics TEXT = new FontMetrics(13, false);

	static final FontMetrics STRONG = new FontMetrics(13, true);

	static final FontMetrics LABEL = new FontMetrics(12, false);

	static final FontMetrics SMALL = new FontMetrics(11.5, false);

	private static final int FIRST = ' ';

	/** Widths of the characters from space to tilde, in hundredths of the size. */
	private static final int[] ADVANCES = { 32, 40, 46, 84, 64, 95, 78, 27, 39, 39, 50, 84, 32, 36, 32, 34, 64, 64, 64,
			64, 64, 64, 64, 64, 64, 64, 34, 34, 84, 84, 84, 53, 100, 68, 69, 70, 77, 63, 58, 77, 75, 29, 29, 66, 56, 86,
			75, 79, 60, 79, 69, 63, 61, 73, 68, 99, 69, 61, 69, 39, 34, 39, 84, 50, 50, 61, 63, 55, 63, 62, 35, 63, 63,
			28, 28, 58, 28, 97, 63, 61, 63, 63, 41, 52, 39, 63, 59, 82, 59, 59, 52, 64, 34, 64, 84 };

	/** For Chinese and other characters that are not in the table. */
	private static final int WIDEST = 100;

	private static final double HEAVIER = 1.125;

	private static final String ELLIPSIS = "…";

	private static final char NO_BREAK = '\u00a0';

	/** A number is not separated from its currency and its scale. */
	private static final Pattern UNBROKEN = Pattern
		.compile("(\\b[A-Z]{3} )?[0-9][0-9.,–]*( (million|billion|trillion))?|\\ba day");

	/** The distance from one line to the next in pixels. */
	double leading() {
		return this.size * 1.25;
	}

	/** The width of a line in pixels. */
	double width(String line) {
		int sum = line.codePoints().map(FontMetrics::advance).sum();
		return sum * this.size / 100 * (this.heavy ? HEAVIER : 1);
	}

	double widest(List<String> lines) {
		return lines.stream().mapToDouble(this::width).max().orElse(0);
	}

	private static int advance(int point) {
		int at = point - FIRST;
		return (at >= 0 && at < ADVANCES.length) ? ADVANCES[at] : (point == '–') ? 50 : WIDEST;
	}

	/**
	 * Breaks text into lines.
	 * @param width the width of a line in pixels; only a word wider than this is broken
	 * @param most how many lines to return; longer text ends with an ellipsis
	 */
	List<String> wrap(String text, double width, int most) {
		List<String> lines = new ArrayList<>();
		String line = "";
		for (String word : words(text.strip(), width)) {
			String longer = line.isEmpty() ? word : line + " " + word;
			if (width(longer) <= width) {
				line = longer;
				continue;
			}
			if (!line.isEmpty()) {
				lines.add(line);
			}
			line = word;
			while (width(line) > width) {
				int fits = fitting(line, width);
				lines.add(line.substring(0, fits));
				line = line.substring(fits);
			}
		}
		lines.add(line);
		return (lines.size() <= most) ? lines : cut(lines, width, most);
	}

	/** Words; an amount that fits on a line is one word. */
	private List<String> words(String text, double width) {
		List<String> words = new ArrayList<>();
		String bound = UNBROKEN.matcher(text).replaceAll((found) -> found.group().replace(' ', NO_BREAK));
		for (String word : bound.split("[ \\t\\n]+", 0)) {
			String plain = word.replace(NO_BREAK, ' ');
			words.addAll((width(plain) <= width) ? List.of(plain) : List.of(plain.split(" ")));
		}
		return words;
	}

	private List<String> cut(List<String> lines, double width, int most) {
		List<String> kept = new ArrayList<>(lines.subList(0, most));
		String last = kept.get(most - 1);
		while (!last.isEmpty() && width(last + ELLIPSIS) > width) {
			last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
		}
		kept.set(most - 1, last.stripTrailing() + ELLIPSIS);
		return kept;
	}

	/** How many characters fit, at least one. */
	private int fitting(String word, double width) {
		int end = word.offsetByCodePoints(0, 1);
		while (end < word.length() && width(word.substring(0, word.offsetByCodePoints(end, 1))) <= width) {
			end = word.offsetByCodePoints(end, 1);
		}
		return end;
	}

}
