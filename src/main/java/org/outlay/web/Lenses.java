package org.outlay.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.outlay.code.Coded;
import org.outlay.conversion.RateChoice;
import org.outlay.headline.Policy;
import org.outlay.lens.Currency;
import org.outlay.lens.Lens;
import org.outlay.lens.RecordedAsOf;
import org.outlay.period.Match;

import org.springframework.stereotype.Component;

/** Reads how a reader looks at figures out of the address of a page. */
@Component
class Lenses {

	/** A page has hundreds of links, and each asks. */
	private static final String READ = Lenses.class.getName();

	private final Clock clock;

	Lenses(Clock clock) {
		this.clock = clock;
	}

	/**
	 * The lens of a request; blank parameters count as not given.
	 * @throws BadLens if a parameter is repeated or cannot be read, with all that is
	 * wrong
	 */
	Lens of(HttpServletRequest request) {
		Reader reader = new Reader(request);
		Lens lens = new Lens(LocalDate.now(this.clock), reader.read("asOf", Lens::day),
				reader.read("match", (text) -> Coded.parse(Match.class, text)),
				reader.read("recordedAsOf", RecordedAsOf::parse),
				reader.read("policy", (text) -> Coded.parse(Policy.class, text)),
				reader.read("currency", Currency::parse), reader.read("fx", RateChoice::parse));
		if (!reader.complaints.isEmpty()) {
			throw new BadLens(reader.complaints);
		}
		return lens;
	}

	/** The lens of a request, or the plain one if its address cannot be read. */
	Lens orPlain(HttpServletRequest request) {
		if (request.getAttribute(READ) instanceof Lens read) {
			return read;
		}
		Lens lens;
		try {
			lens = of(request);
		}
		catch (BadLens ex) {
			lens = Lens.plain(LocalDate.now(this.clock));
		}
		request.setAttribute(READ, lens);
		return lens;
	}

	/** Reads parameters one by one and remembers what was wrong. */
	private record Reader(HttpServletRequest request, List<String> complaints) {

		Reader(HttpServletRequest request) {
			this(request, new ArrayList<>());
		}

		<T> @Nullable T read(String name, Function<String, T> parser) {
			String[] values = this.request.getParameterValues(name);
			if (values == null) {
				return null;
			}
			if (values.length > 1) {
				this.complaints.add("“" + name + "” is given " + values.length + " times; write it once.");
				return null;
			}
			String value = values[0].strip();
			try {
				return value.isEmpty() ? null : parser.apply(value);
			}
			catch (IllegalArgumentException ex) {
				this.complaints.add("“" + name + "”: " + Phrases.echo(String.valueOf(ex.getMessage())) + ".");
				return null;
			}
		}

	}

}
