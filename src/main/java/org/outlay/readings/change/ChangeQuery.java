package org.outlay.readings.change;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Conditions in SQL on a claim {@code c}: those an index serves, by which rows are found,
 * and those each row found is then asked.
 *
 * @param ended whether versions that ended are read, or those that were taken in
 */
record ChangeQuery(ChangeFilter filter, boolean newestFirst, boolean ended) {

	/** A bound in every query leads it to the index. */
	private static final Instant LONG_AGO = Instant.parse("1000-01-01T00:00:00Z");

	private static final String NOT_REPLACED = """
			c.recorded_to is not null and not exists (select 1 from claim n
			  where n.id = c.id and n.version = c.version + 1 and n.recorded_from = c.recorded_to)""";

	private static final String CORRECTION = "c.version > 1 or c.corrects is not null";

	private static final String WITHDRAWAL = "c.revises is not null and c.amount_kind = 'undisclosed'";

	/** What has nothing before it is new, and of no other class. */
	private static final String IN_COMPANY = """
			c.revises is not null or exists (select 1 from claim d
			  where d.subject_id = c.subject_id and d.measure = c.measure and d.row_id <> c.row_id
			    and (d.period_start = c.period_start or (d.period_start is null and c.period_start is null))
			    and (d.period_end = c.period_end or (d.period_end is null and c.period_end is null)))""";

	/** When it happened. */
	String moment() {
		return this.ended ? "c.recorded_to" : "c.recorded_from";
	}

	/** Along one of the indexes. */
	String order() {
		String direction = this.newestFirst ? " desc" : "";
		String order = moment() + direction + ", c.row_id" + direction;
		if (isAboutOneSubject()) {
			return "c.subject_id" + direction + ", " + order;
		}
		return isOfOneMeasure() ? "c.measure" + direction + ", " + order : order;
	}

	private boolean isAboutOneSubject() {
		return this.filter.subjects() != null && this.filter.subjects().size() == 1;
	}

	private boolean isOfOneMeasure() {
		return !isAboutOneSubject() && this.filter.measures().size() == 1;
	}

	/** By which rows are found. */
	String keys() {
		List<String> conditions = new ArrayList<>();
		if (isAboutOneSubject()) {
			conditions.add("c.subject_id in (:subjects)");
		}
		if (isOfOneMeasure()) {
			conditions.add("c.measure in (:measures)");
		}
		conditions.add(moment() + " > :since");
		if (this.filter.until() != null) {
			conditions.add(moment() + " <= :until");
		}
		if (this.ended) {
			conditions.add(NOT_REPLACED);
		}
		return join(conditions);
	}

	/** What each row found is asked. */
	String wanted() {
		List<String> conditions = new ArrayList<>();
		if (this.filter.subjects() != null && !isAboutOneSubject()) {
			conditions.add(this.filter.subjects().isEmpty() ? "false" : "c.subject_id in (:subjects)");
		}
		if (!this.filter.measures().isEmpty() && !isOfOneMeasure()) {
			conditions.add("c.measure in (:measures)");
		}
		if (this.filter.publishedSince() != null) {
			conditions.add(published((this.filter.isCertain() ? "earliest" : "latest") + " >= :publishedSince"));
		}
		if (this.filter.publishedUntil() != null) {
			conditions.add(published((this.filter.isCertain() ? "latest" : "earliest") + " <= :publishedUntil"));
		}
		if (!this.ended) {
			conditions.add(classes());
		}
		return join(conditions);
	}

	private static String published(String condition) {
		return "exists (select 1 from source s where s.id = c.source_id and s.published_" + condition + ")";
	}

	/** No row of a class asked for fails it; the others may pass. */
	private String classes() {
		boolean all = this.filter.classes().isEmpty() || this.filter.classes().contains(ChangeClass.NEW);
		if (all && this.filter.threshold() == null) {
			return "true";
		}
		List<String> conditions = new ArrayList<>();
		if (this.filter.hasCorrections()) {
			conditions.add(CORRECTION);
		}
		if (all || this.filter.classes().contains(ChangeClass.WITHDRAWN)) {
			conditions.add(WITHDRAWAL);
		}
		if (all || !List.of(ChangeClass.WITHDRAWN, ChangeClass.OUR_CORRECTION).containsAll(this.filter.classes())) {
			conditions.add(IN_COMPANY);
		}
		return "(" + String.join(" or ", conditions) + ")";
	}

	private static String join(List<String> conditions) {
		return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
	}

	Map<String, Object> parameters() {
		Map<String, Object> parameters = new HashMap<>();
		put(parameters, "subjects", this.filter.subjects());
		parameters.put("measures", this.filter.measures());
		Instant since = (this.filter.since() != null) ? this.filter.since() : LONG_AGO;
		parameters.put("since", since.atOffset(ZoneOffset.UTC));
		put(parameters, "until", (this.filter.until() != null) ? this.filter.until().atOffset(ZoneOffset.UTC) : null);
		put(parameters, "publishedSince", this.filter.publishedSince());
		put(parameters, "publishedUntil", this.filter.publishedUntil());
		return parameters;
	}

	private static void put(Map<String, Object> parameters, String name, @Nullable Object value) {
		if (value != null) {
			parameters.put(name, value);
		}
	}

}
