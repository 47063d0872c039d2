package org.outlay.values.drawing;

import java.math.BigDecimal;

/**
 * Draws an amount as a bar along a scale, vertical or horizontal: solid from zero to the
 * certain amount, hatched over the uncertain range, fading with an arrow if no end is
 * stated. Negative amounts go the other way.
 *
 * @param near one side of the bar across the scale
 * @param far the other side
 */
record BarShape(AmountAxis scale, boolean upright, double near, double far) {

	/** How far an open end reaches beyond the certain amount, in pixels. */
	static final double OPEN = 28;

	private static final double[] FADE = { 0.6, 0.42, 0.27, 0.15, 0.06 };

	private static final double SLICE = 4.4;

	/** Draws the amount, starting at another amount instead of zero. */
	void draw(Canvas canvas, Mark mark, BigDecimal from) {
		Fill fill = Fill.of(mark);
		double base = this.scale.at(from);
		double certain = this.scale.at(from.add(mark.certain()));
		boolean any = mark.certain().signum() != 0;
		if (any) {
			fill.body(canvas, box(base, certain), 1);
			sides(canvas, base, certain, fill.edge());
		}
		if (mark.isOpenBelow()) {
			fade(canvas, fill, certain, -this.scale.direction());
		}
		else if (mark.isOpen()) {
			if (mark.low().signum() < 0) {
				band(canvas, fill, this.scale.at(from.add(mark.low())), base);
				canvas.stroke(across(this.scale.at(from.add(mark.low()))), fill.full(2));
			}
			fade(canvas, fill, certain, this.scale.direction());
		}
		else if (mark.interval().isPoint()) {
			top(canvas, mark, fill, certain);
		}
		else {
			double low = this.scale.at(from.add(mark.low()));
			double high = this.scale.at(from.add(mark.reach()));
			band(canvas, fill, low, high);
			if (any) {
				canvas.stroke(across(certain), fill.full(1));
			}
			if (mark.low().signum() < 0) {
				canvas.stroke(across(low), fill.open());
			}
			if (mark.reach().signum() > 0) {
				canvas.stroke(across(high), mark.isCeiling() ? fill.full(2) : fill.open());
			}
		}
	}

	private void band(Canvas canvas, Fill fill, double from, double to) {
		fill.band(canvas, box(from, to));
		sides(canvas, from, to, fill.open());
	}

	/**
	 * The first pixel along the scale with room for words: behind the bar, or behind its
	 * start if the amount is negative.
	 */
	double end(Mark mark, BigDecimal from) {
		double reach = this.scale.at(from.add(mark.reach().max(BigDecimal.ZERO)));
		return mark.isOpen() ? reach + this.scale.direction() * OPEN : reach;
	}

	private void top(Canvas canvas, Mark mark, Fill fill, double at) {
		if (mark.about()) {
			canvas.stroke(this.upright ? SvgPath.wave(this.near, at, this.far, at)
					: SvgPath.wave(at, this.near, at, this.far), fill.full(2));
		}
		else {
			canvas.stroke(across(at), fill.full(2));
		}
	}

	/**
	 * Fades out without a line across: a floor has no top.
	 * @param direction 1 to fade with growing pixels, -1 with falling ones
	 */
	void fade(Canvas canvas, Fill fill, double low, int direction) {
		double at = low;
		for (double strength : FADE) {
			double next = at + direction * SLICE;
			fill.body(canvas, box(at, next), strength);
			at = next;
		}
		double middle = (this.near + this.far) / 2;
		double tip = low + direction * OPEN;
		double neck = tip - direction * 6;
		double foot = low + direction * 8;
		String path = this.upright
				? SvgPath.line(middle, foot, middle, tip) + SvgPath.move(middle - 5, neck) + SvgPath.to(middle, tip)
						+ SvgPath.to(middle + 5, neck)
				: SvgPath.line(foot, middle, tip, middle) + SvgPath.move(neck, middle - 5) + SvgPath.to(tip, middle)
						+ SvgPath.to(neck, middle + 5);
		canvas.stroke(path, fill.full(1.8));
	}

	private void sides(Canvas canvas, double from, double to, Paint paint) {
		if (this.upright) {
			canvas.line(this.near, from, this.near, to, paint);
			canvas.line(this.far, from, this.far, to, paint);
		}
		else {
			canvas.line(from, this.near, to, this.near, paint);
			canvas.line(from, this.far, to, this.far, paint);
		}
	}

	private String across(double at) {
		return this.upright ? SvgPath.line(this.near, at, this.far, at) : SvgPath.line(at, this.near, at, this.far);
	}

	private Box box(double from, double to) {
		return this.upright ? Box.between(this.near, from, this.far, to) : Box.between(from, this.near, to, this.far);
	}

}
