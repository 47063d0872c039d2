package org.outlay.readings.ledger;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.source.Tier;
import org.outlay.values.period.PublicationWindow;

/**
 * A source as figures point to it.
 *
 * @param publisher the name of its publisher; null if unknown
 * @param published null for a source Outlay has not read
 * @param root the id of the source it retells as a whole, through every retelling; its
 * own if it retells none
 */
public record SourceRef(String id, String title, @Nullable String publisher, Tier tier,
		@Nullable PublicationWindow published, String root) {

	public String path() {
		return "/sources/" + this.id;
	}

	/** The title; of a source only cited, whose title is unknown, the publisher. */
	public String name() {
		return (this.tier == Tier.CITED) ? chip() : this.title;
	}

	/** A short name: the publisher, or the title if none is named. */
	public String chip() {
		return (this.publisher != null) ? this.publisher : this.title;
	}

	/** When it came out, in words. */
	public String publishedWords() {
		return (this.published != null) ? this.published.words() : "not read by Outlay";
	}

}
