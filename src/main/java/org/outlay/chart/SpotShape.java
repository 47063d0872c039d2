package org.outlay.chart;

/**
 * An amount at its time: as wide as its time is unsure, as tall as its amount is.
 */
record SpotShape(Trails.Spot spot, Scale scale, Days time) {

	private static final double HALF = 5;

	private static final double SMALLEST = 12;

	double left() {
		double from = this.time.at(this.spot.first());
		double to = this.time.after(this.spot.last());
		return (to - from < SMALLEST) ? Math.max((from + to - SMALLEST) / 2, this.time.start()) : from;
	}

	double right() {
		return Math.max(this.time.after(this.spot.last()), left() + SMALLEST);
	}

	/** The y of what is certain; of a ceiling, the ceiling. */
	double level() {
		Mark mark = this.spot.mark();
		return this.scale.at(mark.isCeiling() ? mark.reach() : mark.low());
	}

	/** The room it takes, open end and all. */
	Box box() {
		Mark mark = this.spot.mark();
		double top = this.scale.at(mark.reach()) - HALF - (mark.isOpen() ? Bar.OPEN : 0);
		return Box.between(left(), top, right(), level() + HALF);
	}

	void draw(Canvas canvas) {
		Mark mark = this.spot.mark();
		Texture texture = Texture.of(mark);
		double y = level();
		if (mark.isRange() || mark.isCeiling()) {
			Box band = Box.between(left(), this.scale.at(mark.reach()), right(), this.scale.at(mark.low()));
			texture.band(canvas, band);
			canvas.stroke(outline(band), texture.open());
			canvas.line(band.x(), band.y(), band.right(), band.y(), texture.full(1.5));
			if (mark.isRange()) {
				canvas.line(band.x(), band.bottom(), band.right(), band.bottom(), texture.full(2));
			}
			return;
		}
		Box body = Box.between(left(), y - HALF, right(), y + HALF);
		if (mark.isOpen()) {
			new Bar(this.scale, true, left(), right()).fade(canvas, texture, y);
			canvas.line(left(), y, right(), y, texture.full(2.5));
			return;
		}
		canvas.block(body, Ink.fill(Tone.PAPER, 1));
		texture.body(canvas, body, 1);
		if (mark.about()) {
			canvas.stroke(Pen.wave(body.x(), body.y(), body.right(), body.y()), texture.full(1.5));
			canvas.stroke(Pen.wave(body.x(), body.bottom(), body.right(), body.bottom()), texture.full(1.5));
		}
		else {
			canvas.stroke(outline(body), texture.edge());
		}
	}

	private static String outline(Box box) {
		return Pen.move(box.x(), box.y()) + Pen.to(box.right(), box.y()) + Pen.to(box.right(), box.bottom())
				+ Pen.to(box.x(), box.bottom()) + "Z";
	}

	/** The room of the step from what it replaces. */
	Box stepBox(SpotShape old) {
		return Box.between(Math.min(old.right(), stepAt(old) - 4), old.level(), stepAt(old) + 4, level());
	}

	private double stepAt(SpotShape old) {
		return Math.max(left(), old.left()) + Math.min(SMALLEST, (right() - left()) / 2);
	}

	/** Along in time, then up or down with an arrow. */
	void step(Canvas canvas, SpotShape old) {
		Ink ink = Ink.line(Tone.INK, 1.4);
		double x = stepAt(old);
		double from = old.level();
		double down = (from < level()) ? 1 : -1;
		double to = level() - down * (HALF + 1);
		if (old.right() < x) {
			canvas.line(old.right(), from, x, from, ink.dashed("2 3"));
		}
		double start = (old.right() < x) ? from : from + down * (HALF + 2);
		canvas.stroke(Pen.line(x, start, x, to) + Pen.move(x - 4, to - down * 6) + Pen.to(x, to)
				+ Pen.to(x + 4, to - down * 6), ink);
	}

}
