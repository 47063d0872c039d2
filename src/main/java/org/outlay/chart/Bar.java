package org.outlay.chart;

import java.math.BigDecimal;

/**
 * Draws an amount as a bar along a scale, upright or lying: full to what is certain,
 * hatched to what is possible, fading with an arrow where no end is stated.
 *
 * @param near one side of the bar across the scale
 * @param far the other side
 */
record Bar(Scale scale, boolean upright, double near, double far) {

	/** How far an open end reaches beyond what is certain. */
	static final double OPEN = 28;

	private static final double[] FADE = { 0.6, 0.42, 0.27, 0.15, 0.06 };

	private static final double SLICE = 4.4;

	void draw(Canvas canvas, Mark mark) {
		draw(canvas, mark, BigDecimal.ZERO);
	}

	/** Draws the amount as if it started there. */
	void draw(Canvas canvas, Mark mark, BigDecimal from) {
		Texture texture = Texture.of(mark);
		double base = this.scale.at(from);
		double low = this.scale.at(from.add(mark.low()));
		if (mark.low().signum() > 0) {
			texture.body(canvas, box(base, low), 1);
			sides(canvas, base, low, texture.edge());
		}
		if (mark.isOpen()) {
			fade(canvas, texture, low);
		}
		else if (mark.interval().isPoint()) {
			top(canvas, mark, texture, low);
		}
		else {
			double high = this.scale.at(from.add(mark.reach()));
			texture.band(canvas, box(low, high));
			sides(canvas, low, high, texture.open());
			if (mark.low().signum() > 0) {
				canvas.stroke(across(low), texture.full(1));
			}
			canvas.stroke(across(high), mark.isCeiling() ? texture.full(2) : texture.open());
		}
	}

	/** Where the drawing ends along the scale. */
	double end(Mark mark, BigDecimal from) {
		double reach = this.scale.at(from.add(mark.reach()));
		return mark.isOpen() ? reach + this.scale.direction() * OPEN : reach;
	}

	private void top(Canvas canvas, Mark mark, Texture texture, double at) {
		if (mark.about()) {
			canvas.stroke(this.upright ? Pen.wave(this.near, at, this.far, at) : Pen.wave(at, this.near, at, this.far),
					texture.full(2));
		}
		else {
			canvas.stroke(across(at), texture.full(2));
		}
	}

	/** No line across: a floor has no top. */
	void fade(Canvas canvas, Texture texture, double low) {
		double at = low;
		for (double strength : FADE) {
			double next = at + this.scale.direction() * SLICE;
			texture.body(canvas, box(at, next), strength);
			at = next;
		}
		double middle = (this.near + this.far) / 2;
		double tip = low + this.scale.direction() * OPEN;
		double neck = tip - this.scale.direction() * 6;
		double foot = low + this.scale.direction() * 8;
		String path = this.upright
				? Pen.line(middle, foot, middle, tip) + Pen.move(middle - 5, neck) + Pen.to(middle, tip)
						+ Pen.to(middle + 5, neck)
				: Pen.line(foot, middle, tip, middle) + Pen.move(neck, middle - 5) + Pen.to(tip, middle)
						+ Pen.to(neck, middle + 5);
		canvas.stroke(path, texture.full(1.8));
	}

	private void sides(Canvas canvas, double from, double to, Ink ink) {
		if (this.upright) {
			canvas.line(this.near, from, this.near, to, ink);
			canvas.line(this.far, from, this.far, to, ink);
		}
		else {
			canvas.line(from, this.near, to, this.near, ink);
			canvas.line(from, this.far, to, this.far, ink);
		}
	}

	private String across(double at) {
		return this.upright ? Pen.line(this.near, at, this.far, at) : Pen.line(at, this.near, at, this.far);
	}

	private Box box(double from, double to) {
		return this.upright ? Box.between(this.near, from, this.far, to) : Box.between(from, this.near, to, this.far);
	}

}
