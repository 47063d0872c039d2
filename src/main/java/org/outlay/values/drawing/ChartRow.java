package org.outlay.values.drawing;

/**
 * One row of the table of a chart: a drawn amount in words.
 *
 * @param group the panel or lane; empty if there is only one
 * @param label the place in it, such as a year
 * @param amount the words that are drawn
 */
public record ChartRow(String group, String label, String amount, String told, SourceLink cited, String note) {

	static ChartRow of(String group, String label, Mark mark) {
		return new ChartRow(group, label, mark.words(), mark.described(), mark.cited(), mark.note());
	}

	/** {@code "2026: over CNY 200 billion (plan; The Example)"}. */
	public String sentence() {
		return (this.group.isEmpty() ? "" : this.group + ", ") + this.label + ": " + this.amount + " (" + this.told
				+ "; " + this.cited.source() + ")";
	}

}
