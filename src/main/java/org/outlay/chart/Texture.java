package org.outlay.chart;

/** Fills areas so that each standing is known without its colour. */
final class Texture {

	private static final double STRIPES = 6;

	private static final double DOTS = 5;

	private static final double BAND = 9;

	private static final double GREY = 0.55;

	private final Tone tone;

	private final Standing standing;

	private final double strength;

	private Texture(Tone tone, Standing standing, double strength) {
		this.tone = tone;
		this.standing = standing;
		this.strength = strength;
	}

	static Texture of(Mark mark) {
		return mark.replaced() ? new Texture(Tone.SOFT, mark.standing(), GREY) : of(mark.standing());
	}

	static Texture of(Standing standing) {
		return new Texture(standing.tone(), standing, 1);
	}

	/** For legends, where the standing does not matter. */
	static Texture any() {
		return new Texture(Tone.SOFT, Standing.DERIVED, 1);
	}

	/** What is certain. */
	void body(Canvas canvas, Box box, double part) {
		double full = this.strength * part;
		switch (this.standing) {
			case ACTUAL -> canvas.block(box, Ink.fill(this.tone, full));
			case COMMITMENT, GUIDANCE, PLAN -> {
				canvas.block(box, Ink.fill(this.tone, 0.18 * full));
				canvas.stroke(Pen.hatch(box, true, STRIPES), Ink.line(this.tone, 1.5).faint(full));
			}
			case FORECAST -> {
				canvas.block(box, Ink.fill(this.tone, 0.14 * full));
				canvas.stroke(Pen.dots(box, DOTS), Ink.line(this.tone, 2).faint(full));
			}
			case DERIVED -> canvas.block(box, Ink.fill(this.tone, 0.08 * full));
		}
	}

	/** What may or may not be: sparse stripes that fall, whatever the standing. */
	void band(Canvas canvas, Box box) {
		canvas.stroke(Pen.hatch(box, false, BAND), Ink.line(this.tone, 1).faint(0.6 * this.strength));
	}

	/** An outline of what is certain. */
	Ink edge() {
		return Ink.line(this.tone, 1.5).dashed(this.standing.dash()).faint(this.strength);
	}

	/** An outline of what may or may not be. */
	Ink open() {
		return Ink.line(this.tone, 1.2).dashed("4 3").faint(this.strength);
	}

	Ink full(double width) {
		return Ink.line(this.tone, width).faint(this.strength);
	}

}
