package org.outlay.facts.source;

import java.util.Locale;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.outlay.values.code.Coded;

/**
 * Where in a source something stands.
 *
 * @param kind the code of what is counted: {@link Kind}
 * @param at which one; lines and pages count from 1, tables carry the source's own number
 */
@Embeddable
public record Locator(@Column(name = "locator_kind") String kind, @Column(name = "locator_at") String at) {

	public Locator {
		Kind counted = Coded.parse(Kind.class, kind);
		if (at.isBlank() || (counted != Kind.TABLE && !at.matches("[1-9][0-9]*"))) {
			throw new IllegalArgumentException("'" + at + "' is no " + kind + ": lines and pages count from 1");
		}
	}

	public static Locator line(int number) {
		return new Locator(Kind.LINE.code(), Integer.toString(number));
	}

	/** Ready words: {@code line 15}. */
	public String words() {
		return this.kind + " " + this.at;
	}

	/** What an address on a page calls it: {@code line-15}. */
	public String anchor() {
		return this.kind + "-" + this.at.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
	}

	/** What a locator counts. */
	public enum Kind implements Coded {

		LINE, PAGE, TABLE

	}

}
