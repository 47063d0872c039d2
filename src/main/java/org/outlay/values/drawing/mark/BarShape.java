package org.outlay.values.drawing.mark;

import java.math.BigDecimal;

import org.outlay.values.drawing.svg.Box;
import org.outlay.values.drawing.svg.Canvas;
import org.outlay.values.drawing.svg.Paint;
import org.outlay.values.drawing.svg.SvgPath;

/**
 * Draws an amount as a bar along a scale, upright or lying: full to what is certain,
 * hatched to what is possible, fading with an arrow where no end is stated.
 *
 * @param near one side of the bar across the scale
 * @param far the other side
 */
public record BarShape(AmountAxis scale, boolean upright, double near, double far) {

	/** How far an open end reaches beyond what is certain. */
	public static final double OPEN = 28;

	private static final double[] FADE = { 0.6, 0.42, 0.27, 0.15, 0.06 };

	private static final double SLICE = 4.4;

	public void draw(Canvas canvas, Mark mark) {
		draw(canvas, mark, BigDecimal.ZERO);
	}

	/** Draws the amount as if it started there. */
	public void draw(Canvas canvas, Mark mark, BigDecimal from) {
		Fill fill = Fill.of(mark);
		double base = this.scale.at(from);
		double low = this.scale.at(from.add(mark.low()));
		if (mark.low().signum() > 0) {
			fill.body(canvas, box(base, low), 1);
			sides(canvas, base, low, fill.edge());
		}
		if (mark.isOpen()) {
			fade(canvas, fill, low);
		}
		else if (mark.interval().isPoint()) {
			top(canvas, mark, fill, low);
		}
		else {
			double high = this.scale.at(from.add(mark.reach()));
			fill.band(canvas, box(low, high));
			sides(canvas, low, high, fill.open());
			if (mark.low().signum() > 0) {
				canvas.stroke(across(low), fill.full(1));
			}
			canvas.stroke(across(high), mark.isCeiling() ? fill.full(2) : fill.open());
		}
	}

	/** Where the drawing ends along the scale. */
	public double end(Mark mark, BigDecimal from) {
		double reach = this.scale.at(from.add(mark.reach()));
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

	/** No line across: a floor has no top. */
	public void fade(Canvas canvas, Fill fill, double low) {
		double at = low;
		for (double strength : FADE) {
			double next = at + this.scale.direction() * SLICE;
			fill.body(canvas, box(at, next), strength);
			at = next;
		}
		double middle = (this.near + this.far) / 2;
		double tip = low + this.scale.direction() * OPEN;
		double neck = tip - this.scale.direction() * 6;
		double foot = low + this.scale.direction() * 8;
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
