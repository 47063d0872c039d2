package org.outlay.facts.source;

import java.util.Locale;

import jakarta.persistence.Column;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;

import org.outlay.values.code.Coded;
import org.outlay.values.code.CodedConverter;

/**
 * A place in a source.
 *
 * @param kind whether it is a line, page or table
 * @param at its number; lines and pages count from 1, tables carry the source's own
 */
@Embeddable
public record Locator(@Column(name = "locator_kind") Kind kind, @Column(name = "locator_at") String at) {

	public Locator {
		if (at.isBlank() || (kind != Kind.TABLE && !at.matches("[1-9][0-9]*"))) {
			throw new IllegalArgumentException(
					"'" + at + "' is not a " + kind.code() + " number; lines and pages count from 1");
		}
	}

	public static Locator line(int number) {
		return new Locator(Kind.LINE, Integer.toString(number));
	}

	/** Ready words: {@code line 15}. */
	public String words() {
		return this.kind.code() + " " + this.at;
	}

	/** Its anchor on the page of the source: {@code line-15}. */
	public String anchor() {
		return this.kind.code() + "-" + this.at.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
	}

	/** Kinds of places. */
	public enum Kind implements Coded {

		LINE, PAGE, TABLE;

		/** Its column. */
		@Converter(autoApply = true)
		static class Column extends CodedConverter<Kind> {

		}

	}

}
