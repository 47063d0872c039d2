package org.outlay.values.drawing.mark;

import org.outlay.values.drawing.svg.Box;
import org.outlay.values.drawing.svg.Canvas;
import org.outlay.values.drawing.svg.ColourRole;
import org.outlay.values.drawing.svg.Paint;
import org.outlay.values.drawing.svg.SvgPath;

/** Fills areas so that each standing is known without its colour. */
public final class Fill {

	private static final double STRIPES = 6;

	private static final double DOTS = 5;

	private static final double BAND = 9;

	private static final double GREY = 0.55;

	private final ColourRole role;

	private final MarkNature nature;

	private final double strength;

	private Fill(ColourRole role, MarkNature nature, double strength) {
		this.role = role;
		this.nature = nature;
		this.strength = strength;
	}

	public static Fill of(Mark mark) {
		return mark.replaced() ? new Fill(ColourRole.SOFT, mark.standing(), GREY) : of(mark.standing());
	}

	static Fill of(MarkNature nature) {
		return new Fill(nature.tone(), nature, 1);
	}

	/** For legends, where the standing does not matter. */
	static Fill any() {
		return new Fill(ColourRole.SOFT, MarkNature.DERIVED, 1);
	}

	/** What is certain. */
	public void body(Canvas canvas, Box box, double part) {
		double full = this.strength * part;
		switch (this.nature) {
			case ACTUAL -> canvas.block(box, Paint.fill(this.role, full));
			case COMMITMENT, GUIDANCE, PLAN -> {
				canvas.block(box, Paint.fill(this.role, 0.18 * full));
				canvas.stroke(SvgPath.hatch(box, true, STRIPES), Paint.line(this.role, 1.5).faint(full));
			}
			case FORECAST -> {
				canvas.block(box, Paint.fill(this.role, 0.14 * full));
				canvas.stroke(SvgPath.dots(box, DOTS), Paint.line(this.role, 2).faint(full));
			}
			case DERIVED -> canvas.block(box, Paint.fill(this.role, 0.08 * full));
		}
	}

	/** What may or may not be: sparse stripes that fall, whatever the standing. */
	public void band(Canvas canvas, Box box) {
		canvas.stroke(SvgPath.hatch(box, false, BAND), Paint.line(this.role, 1).faint(0.6 * this.strength));
	}

	/** An outline of what is certain. */
	public Paint edge() {
		return Paint.line(this.role, 1.5).dashed(this.nature.dash()).faint(this.strength);
	}

	/** An outline of what may or may not be. */
	public Paint open() {
		return Paint.line(this.role, 1.2).dashed("4 3").faint(this.strength);
	}

	public Paint full(double width) {
		return Paint.line(this.role, width).faint(this.strength);
	}

}
