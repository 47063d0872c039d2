package org.outlay.values.drawing;

/**
 * An amount at its date: its width is the range of the date, its height that of the
 * amount.
 */
record DatedShape(TimeSeriesChart.Spot spot, AmountAxis scale, TimeAxis time) {

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

	/** The y of its lower bound, or of its upper one if it has no other. */
	double level() {
		Mark mark = this.spot.mark();
		return this.scale.at(mark.isCeiling() ? mark.reach() : mark.low());
	}

	/** The box it covers, including an open end. */
	Box box() {
		Mark mark = this.spot.mark();
		double top = this.scale.at(mark.reach()) - HALF - (mark.isOpen() ? BarShape.OPEN : 0);
		double below = mark.isOpenBelow() ? BarShape.OPEN : 0;
		return Box.between(left(), top, right(), level() + HALF + below);
	}

	/**
	 * Draws a range of dates as a thin line over its days, and the amount in its middle.
	 */
	void draw(Canvas canvas) {
		Mark mark = this.spot.mark();
		Fill fill = Fill.of(mark);
		boolean someDay = !this.spot.first().equals(this.spot.last());
		double middle = (left() + right()) / 2;
		double near = someDay ? middle - SMALLEST / 2 : left();
		double far = someDay ? middle + SMALLEST / 2 : right();
		if (mark.isRange() || mark.isCeiling()) {
			band(canvas, mark, fill, Box.between(near, this.scale.at(mark.reach()), far, this.scale.at(mark.low())));
		}
		else if (mark.isOpen() || mark.isOpenBelow()) {
			int direction = mark.isOpen() ? this.scale.direction() : -this.scale.direction();
			new BarShape(this.scale, true, near, far).fade(canvas, fill, level(), direction);
			canvas.line(near, level(), far, level(), fill.full(2.5));
		}
		else if (!someDay) {
			body(canvas, mark, fill);
		}
		if (someDay) {
			moment(canvas, mark, fill, level());
		}
	}

	private static void band(Canvas canvas, Mark mark, Fill fill, Box band) {
		fill.band(canvas, band);
		canvas.stroke(outline(band), fill.open());
		canvas.line(band.x(), band.y(), band.right(), band.y(), fill.full(1.5));
		if (mark.isRange()) {
			canvas.line(band.x(), band.bottom(), band.right(), band.bottom(), fill.full(2));
		}
	}

	private void body(Canvas canvas, Mark mark, Fill fill) {
		Box body = Box.between(left(), level() - HALF, right(), level() + HALF);
		canvas.block(body, Paint.fill(ColourRole.PAPER, 1));
		fill.body(canvas, body, 1);
		if (mark.about()) {
			canvas.stroke(SvgPath.wave(body.x(), body.y(), body.right(), body.y()), fill.full(1.5));
			canvas.stroke(SvgPath.wave(body.x(), body.bottom(), body.right(), body.bottom()), fill.full(1.5));
		}
		else {
			canvas.stroke(outline(body), fill.edge());
		}
	}

	/** A moment on some day: a thin line over the days, never a body that fills them. */
	private void moment(Canvas canvas, Mark mark, Fill fill, double y) {
		canvas.stroke(mark.about() ? SvgPath.wave(left(), y, right(), y) : SvgPath.line(left(), y, right(), y),
				fill.full(2));
		canvas.line(left(), y - HALF, left(), y + HALF, fill.full(1.5));
		canvas.line(right(), y - HALF, right(), y + HALF, fill.full(1.5));
	}

	private static String outline(Box box) {
		return SvgPath.move(box.x(), box.y()) + SvgPath.to(box.right(), box.y()) + SvgPath.to(box.right(), box.bottom())
				+ SvgPath.to(box.x(), box.bottom()) + "Z";
	}

	/** The box of the step from the amount it replaces. */
	Box stepBox(DatedShape old) {
		return Box.between(Math.min(old.right(), stepAt(old) - 4), old.level(), stepAt(old) + 4, level());
	}

	private double stepAt(DatedShape old) {
		return Math.max(left(), old.left()) + Math.min(SMALLEST, (right() - left()) / 2);
	}

	void step(Canvas canvas, DatedShape old) {
		Paint paint = Paint.line(ColourRole.INK, 1.4);
		double x = stepAt(old);
		double from = old.level();
		double down = (from < level()) ? 1 : -1;
		double to = level() - down * (HALF + 1);
		if (old.right() < x) {
			canvas.line(old.right(), from, x, from, paint.dashed("2 3"));
		}
		double start = (old.right() < x) ? from : from + down * (HALF + 2);
		canvas.stroke(SvgPath.line(x, start, x, to) + SvgPath.move(x - 4, to - down * 6) + SvgPath.to(x, to)
				+ SvgPath.to(x + 4, to - down * 6), paint);
	}

}
