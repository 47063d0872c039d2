package org.outlay.readings.comparison;

/**
 * The places a figure may take among comparable ones, the largest first; one place only
 * where no interval overlaps its own.
 *
 * @param best the place if it is as large as it can be, from 1
 * @param worst the place if it is as small as it can be
 * @param of how many are compared
 */
public record RankRange(int best, int worst, int of) {

	/** {@code "1 of 3"}, {@code "1–2 of 3"}. */
	public String words() {
		return ((this.best == this.worst) ? String.valueOf(this.best) : this.best + "–" + this.worst) + " of "
				+ this.of;
	}

}
