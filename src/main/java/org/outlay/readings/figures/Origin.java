package org.outlay.readings.figures;

import java.util.List;

import org.outlay.readings.ledger.SourceRef;
import org.outlay.values.english.English;

/**
 * Where figures come from in the end: however many sources retell one origin, they are
 * one voice.
 *
 * @param uses the sources that tell it, with how many figures each
 */
public record Origin(SourceRef source, List<Use> uses) {

	/** Whether figures stand in the origin itself, not only in others that name it. */
	public boolean isOwnVoice() {
		return this.uses.size() == 1 && this.uses.get(0).source().id().equals(this.source.id());
	}

	public String name() {
		return this.source.name();
	}

	/**
	 * One source and its figures.
	 *
	 * @param claims how many, in words
	 */
	public record Use(SourceRef source, long count, String claims) {

		public static Use of(SourceRef source, long count) {
			return new Use(source, count, English.count(count, "claim"));
		}

	}

}
