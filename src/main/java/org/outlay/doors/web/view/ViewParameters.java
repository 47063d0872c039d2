package org.outlay.doors.web.view;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.web.page.Refusal;
import org.outlay.readings.conversion.RateChoice;
import org.outlay.readings.headline.Policy;
import org.outlay.readings.view.PointOfView;
import org.outlay.readings.view.RecordedAsOf;
import org.outlay.readings.view.ShownCurrency;
import org.outlay.values.code.Coded;
import org.outlay.values.english.English;
import org.outlay.values.period.Match;

import org.springframework.stereotype.Component;

/** Reads the point of view of the reader from the address of a page. */
@Component
public record ViewParameters(Clock clock) {

	/** The request attribute that keeps what was read, for hundreds of links a page. */
	private static final String READ = ViewParameters.class.getName();

	/**
	 * The point of view of a request; blank parameters count as not given.
	 * @throws Refusal if a parameter is repeated or cannot be read, with all that is
	 * wrong
	 */
	PointOfView of(HttpServletRequest request) {
		Reader reader = new Reader(request);
		PointOfView view = new PointOfView(LocalDate.now(this.clock), reader.read("asOf", PointOfView::day),
				reader.read("match", (text) -> Coded.parse(Match.class, text)),
				reader.read("recordedAsOf", RecordedAsOf::parse), reader.read("policy", Policy::parse),
				reader.read("currency", ShownCurrency::parse), reader.read("fx", RateChoice::parse));
		if (!reader.complaints.isEmpty()) {
			throw new Refusal("error/view", "This address asks for something unclear",
					"Outlay shows no figures rather than figures of another day, currency or rule than were asked for.",
					reader.complaints);
		}
		return view;
	}

	/** The point of view of a request, or the plain one if its address cannot be read. */
	public PointOfView orPlain(HttpServletRequest request) {
		if (request.getAttribute(READ) instanceof PointOfView read) {
			return read;
		}
		PointOfView view;
		try {
			view = of(request);
		}
		catch (Refusal ex) {
			view = PointOfView.plain(LocalDate.now(this.clock));
		}
		request.setAttribute(READ, view);
		return view;
	}

	/** Reads parameters one by one and collects complaints. */
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
				this.complaints.add("“" + name + "”: " + English.echo(String.valueOf(ex.getMessage())) + ".");
				return null;
			}
		}

	}

}
