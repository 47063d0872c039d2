package org.outlay.values.drawing;

/** Textures that show the nature of an amount without relying on colour. */
record Fill(ColourRole role, MarkNature nature, double strength) {

	static Fill of(Mark mark) {
		return mark.replaced() ? new Fill(ColourRole.SOFT, mark.standing(), 0.55)
				: new Fill(mark.standing().tone(), mark.standing(), 1);
	}

	/** Fills the certain part of an amount. */
	void body(Canvas canvas, Box box, double part) {
		double full = this.strength * part;
		switch (this.nature) {
			case ACTUAL -> canvas.block(box, Paint.fill(this.role, full));
			case COMMITMENT, GUIDANCE, PLAN -> {
				canvas.block(box, Paint.fill(this.role, 0.18 * full));
				canvas.stroke(SvgPath.hatch(box, true, 6), Paint.line(this.role, 1.5).faint(full));
			}
			case FORECAST -> {
				canvas.block(box, Paint.fill(this.role, 0.14 * full));
				canvas.stroke(SvgPath.dots(box, 5), Paint.line(this.role, 2).faint(full));
			}
			case DERIVED -> canvas.block(box, Paint.fill(this.role, 0.08 * full));
		}
	}

	/**
	 * Hatches the uncertain part of an amount: sparse falling stripes for every nature.
	 */
	void band(Canvas canvas, Box box) {
		canvas.stroke(SvgPath.hatch(box, false, 9), Paint.line(this.role, 1).faint(0.6 * this.strength));
	}

	/** The outline of the certain part. */
	Paint edge() {
		return Paint.line(this.role, 1.5).dashed(this.nature.dash()).faint(this.strength);
	}

	/** The outline of the uncertain part. */
	Paint open() {
		return Paint.line(this.role, 1.2).dashed("4 3").faint(this.strength);
	}

	Paint full(double width) {
		return Paint.line(this.role, width).faint(this.strength);
	}

}
