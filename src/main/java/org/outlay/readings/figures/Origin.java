package org.outlay.readings.figures;

import java.util.List;

import org.outlay.readings.ledger.SourceRef;
import org.outlay.values.english.English;

/**
 * The origin of figures. All sources that retell it count as one.
 *
 * @param uses the sources that report its figures
 */
public record Origin(SourceRef source, List<Use> uses) {

	/** Whether the figures are printed in the origin itself, and nowhere else. */
	public boolean isOwnVoice() {
		return this.uses.size() == 1 && this.uses.get(0).source().id().equals(this.source.id());
	}

	public String name() {
		return this.source.name();
	}

	/**
	 * A source with the number of its figures.
	 *
	 * @param claims the count in words
	 */
	public record Use(SourceRef source, long count, String claims) {

		public static Use of(SourceRef source, long count) {
			return new Use(source, count, English.count(count, "claim"));
		}

	}

}
