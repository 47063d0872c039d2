package org.outlay.doors.feed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.outlay.readings.change.ChangeClass;
import org.outlay.readings.change.ChangeCursor;
import org.outlay.readings.change.ChangeFilter;
import org.outlay.readings.view.Address;
import org.outlay.values.code.Coded;
import org.outlay.values.period.Match;

import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;

/**
 * The parameters of a feed.
 *
 * @param classes only these classes; empty for all
 * @param threshold only changes by at least this number of percent
 * @param after the position after which to start
 */
record FeedQuery(Set<ChangeClass> classes, @Nullable BigDecimal threshold, @Nullable Match match,
		@Nullable ChangeCursor after) {

	private static final List<String> NAMES = List.of("class", "threshold", "match", "after");

	/** The prefix of parameters added by newsletters and the like, which are ignored. */
	private static final String CAMPAIGN = "utm_";

	/**
	 * Reads the parameters of an address.
	 * @throws ResponseStatusException with all errors in them
	 */
	static FeedQuery of(MultiValueMap<String, String> query) {
		List<String> wrong = new ArrayList<>();
		query.forEach((name, values) -> {
			if (!NAMES.contains(name) && !name.startsWith(CAMPAIGN)) {
				wrong.add("unknown parameter '" + name + "'; use " + String.join(", ", NAMES));
			}
			else if (values.size() > 1 && !name.startsWith(CAMPAIGN)) {
				wrong.add("'" + name + "' is given " + values.size() + " times; use it once");
			}
		});
		FeedQuery selection = new FeedQuery(
				Objects.requireNonNullElse(read(query, "class", FeedQuery::classes, wrong), Set.of()),
				read(query, "threshold", FeedQuery::percent, wrong),
				read(query, "match", (text) -> Coded.parse(Match.class, text), wrong),
				read(query, "after", ChangeCursor::parse, wrong));
		if (wrong.isEmpty() && selection.match != null && selection.threshold == null) {
			wrong.add("'match' needs a 'threshold'");
		}
		if (!wrong.isEmpty()) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST, String.join("\n", wrong));
		}
		return selection;
	}

	private static <T> @Nullable T read(MultiValueMap<String, String> query, String name, Function<String, T> reader,
			List<String> wrong) {
		String text = query.getFirst(name);
		if (text == null) {
			return null;
		}
		try {
			return reader.apply(text);
		}
		catch (IllegalArgumentException ex) {
			wrong.add("'" + name + "': " + ex.getMessage());
			return null;
		}
	}

	private static Set<ChangeClass> classes(String text) {
		return Arrays.stream(text.split(",", -1))
			.map((code) -> Coded.parse(ChangeClass.class, code))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static BigDecimal percent(String text) {
		if (!text.matches("[0-9]{1,9}([.][0-9]{1,4})?")) {
			throw new IllegalArgumentException("'" + text + "' is not a percentage; use 10 or 2.5");
		}
		return new BigDecimal(text);
	}

	/** The filter of a scope, narrowed by the parameters. */
	ChangeFilter filter(ChangeFilter scope) {
		return scope.in(this.classes).by(this.threshold, (this.match != null) ? this.match : Match.CERTAIN);
	}

	/**
	 * The query of an address, with its question mark.
	 * @param place where the page starts; null for the first page
	 */
	String query(@Nullable ChangeCursor place) {
		Map<String, String> parameters = new LinkedHashMap<>();
		if (!this.classes.isEmpty()) {
			parameters.put("class", this.classes.stream().map(ChangeClass::code).collect(Collectors.joining(",")));
		}
		if (this.threshold != null) {
			parameters.put("threshold", this.threshold.toPlainString());
		}
		if (this.match != null) {
			parameters.put("match", this.match.code());
		}
		if (place != null) {
			parameters.put("after", place.text());
		}
		return Address.extended("", parameters);
	}

}
