package org.outlay.values.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes coordinates and paths in SVG notation, rounded to a tenth of a pixel. */
final class SvgPath {

	private static final double WAVE = 3;

	private SvgPath() {
	}

	static String number(double pixels) {
		return rounded(pixels, 1);
	}

	/** A number rounded to some decimals, without trailing zeros. */
	static String rounded(double value, int decimals) {
		BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN).stripTrailingZeros();
		return (rounded.signum() == 0) ? "0" : rounded.toPlainString();
	}

	static String move(double x, double y) {
		return "M" + number(x) + " " + number(y);
	}

	static String to(double x, double y) {
		return "L" + number(x) + " " + number(y);
	}

	static String line(double x1, double y1, double x2, double y2) {
		return move(x1, y1) + to(x2, y2);
	}

	/** A wavy line between two points, for approximate amounts. */
	static String wave(double x1, double y1, double x2, double y2) {
		double length = Math.hypot(x2 - x1, y2 - y1);
		int waves = Math.max(2, (int) Math.round(length / 8));
		double stepX = (x2 - x1) / waves;
		double stepY = (y2 - y1) / waves;
		double normalX = -stepY / Math.hypot(stepX, stepY) * WAVE;
		double normalY = stepX / Math.hypot(stepX, stepY) * WAVE;
		StringBuilder path = new StringBuilder(move(x1, y1));
		for (int i = 0; i < waves; i++) {
			int side = (i % 2 == 0) ? -1 : 1;
			double fromX = x1 + i * stepX;
			double fromY = y1 + i * stepY;
			path.append('Q')
				.append(number(fromX + stepX / 2 + side * normalX))
				.append(' ')
				.append(number(fromY + stepY / 2 + side * normalY))
				.append(' ')
				.append(number(fromX + stepX))
				.append(' ')
				.append(number(fromY + stepY));
		}
		return path.toString();
	}

	/**
	 * Parallel lines through a box, clipped to it; lines of adjacent boxes meet.
	 * @param rising whether they rise to the right
	 * @param gap the distance between lines along a side, in pixels
	 */
	static String hatch(Box box, boolean rising, double gap) {
		double first = rising ? box.x() + box.y() : box.x() - box.bottom();
		double last = rising ? box.right() + box.bottom() : box.right() - box.y();
		StringBuilder path = new StringBuilder();
		for (double at = Math.ceil(first / gap) * gap; at < last; at += gap) {
			double from = Math.max(box.x(), rising ? at - box.bottom() : at + box.y());
			double to = Math.min(box.right(), rising ? at - box.y() : at + box.bottom());
			if (to - from > 0.3) {
				// most of a chart consists of these lines, so they are written briefly
				path.append(move(from, rising ? at - from : from - at))
					.append('l')
					.append(number(to - from))
					.append(' ')
					.append(number(rising ? from - to : to - from));
			}
		}
		return path.toString();
	}

	/**
	 * Dots in staggered rows through a box, drawn as round ends of very short lines; dots
	 * of adjacent boxes are aligned.
	 */
	static String dots(Box box, double gap) {
		StringBuilder path = new StringBuilder();
		double edge = (box.height() > 2 * gap) ? gap / 2 : 0.5;
		for (double row = Math.ceil((box.y() + edge) / gap); row * gap <= box.bottom() - edge; row++) {
			double offset = (row % 2 == 0) ? 0 : gap / 2;
			double first = Math.ceil((box.x() + 1.5 - offset) / gap) * gap + offset;
			for (double x = first; x < box.right() - 1; x += gap) {
				path.append((x == first) ? move(x, row * gap) : "m" + rounded(gap - 0.01, 2) + " 0").append("h.01");
			}
		}
		return path.toString();
	}

}
