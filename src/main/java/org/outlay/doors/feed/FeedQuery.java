package org.outlay.doors.feed;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
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
import org.outlay.values.code.Coded;
import org.outlay.values.period.Match;

import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriUtils;

/**
 * What of a feed is wanted, as its address says.
 *
 * @param classes only these; empty for all
 * @param threshold only changes by at least so many percent
 * @param after where to read on
 */
record FeedQuery(Set<ChangeClass> classes, @Nullable BigDecimal threshold, @Nullable Match match,
		@Nullable ChangeCursor after) {

	private static final List<String> NAMES = List.of("class", "threshold", "match", "after");

	/** What those who pass links on write behind them; it selects nothing. */
	private static final String CAMPAIGN = "utm_";

	/**
	 * Reads the parameters of an address.
	 * @throws ResponseStatusException with all that is wrong with them
	 */
	static FeedQuery of(MultiValueMap<String, String> query) {
		List<String> wrong = new ArrayList<>();
		query.forEach((name, values) -> {
			if (!NAMES.contains(name) && !name.startsWith(CAMPAIGN)) {
				wrong.add("'" + name + "' is no parameter of a feed; there are " + String.join(", ", NAMES));
			}
			else if (values.size() > 1 && !name.startsWith(CAMPAIGN)) {
				wrong.add("'" + name + "' is given " + values.size() + " times; write it once");
			}
		});
		FeedQuery selection = new FeedQuery(
				Objects.requireNonNullElse(read(query, "class", FeedQuery::classes, wrong), Set.of()),
				read(query, "threshold", FeedQuery::percent, wrong),
				read(query, "match", (text) -> Coded.parse(Match.class, text), wrong),
				read(query, "after", ChangeCursor::parse, wrong));
		if (wrong.isEmpty() && selection.match != null && selection.threshold == null) {
			wrong.add("'match' says how a threshold counts; give a threshold too");
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
			throw new IllegalArgumentException("'" + text + "' is no percentage: write 10 or 2.5");
		}
		return new BigDecimal(text);
	}

	/** The changes of a scope that are wanted. */
	ChangeFilter filter(ChangeFilter scope) {
		return scope.in(this.classes).by(this.threshold, (this.match != null) ? this.match : Match.CERTAIN);
	}

	/**
	 * As it stands in an address after the path; the first page where no position is
	 * given.
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
		String joined = parameters.entrySet()
			.stream()
			.map((one) -> one.getKey() + "=" + UriUtils.encodeQueryParam(one.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		return joined.isEmpty() ? "" : "?" + joined;
	}

}
