package org.outlay.publishing.citation;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.outlay.publishing.site.Site;
import org.outlay.readings.view.Address;
import org.outlay.readings.view.PointOfView;
import org.outlay.readings.view.RecordedAsOf;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Addresses that show the same on any later day: they name the day that counts and the
 * moment of the record, whatever else is recorded later.
 */
@Repository
public class Permalinks {

	private static final String DAY = "asOf";

	private static final String RECORD = "recordedAsOf";

	private final JdbcClient jdbc;

	private final Site site;

	Permalinks(JdbcClient jdbc, Site site) {
		this.jdbc = jdbc;
		this.site = site;
	}

	/**
	 * The address in full of a page as this point of view shows it now.
	 * @param path with a slash at the start, not encoded
	 * @param own the parameters of the page itself, those of the point of view left out
	 */
	public String of(String path, Map<String, List<String>> own, PointOfView view) {
		Address address = Address.of(path);
		own.forEach((name, all) -> all.forEach((value) -> address.with(name, value)));
		return this.site.at(address.with(frozen(view)).text());
	}

	/** What was asked for, with the day and the record that were left open. */
	public Map<String, String> frozen(PointOfView view) {
		Map<String, String> frozen = new LinkedHashMap<>();
		frozen.put(DAY, view.asOf().day().toString());
		frozen.put(RECORD, recorded(view).text());
		frozen.putAll(view.parameters());
		return frozen;
	}

	/**
	 * The moment of the record a point of view looks at. Where none is asked for, the
	 * last one at which anything changed, in the first whole second after it: the record
	 * of now.
	 */
	public RecordedAsOf recorded(PointOfView view) {
		RecordedAsOf asked = view.recorded();
		return (asked != null) ? asked : RecordedAsOf.parse(wholeSecond(lastChange()).toString());
	}

	private static Instant wholeSecond(Instant moment) {
		Instant second = moment.truncatedTo(ChronoUnit.SECONDS);
		return second.equals(moment) ? moment : second.plusSeconds(1);
	}

	private Instant lastChange() {
		return this.jdbc.sql("""
				select max(moment) from (
				  select max(recorded_from) as moment from claim union all select max(recorded_to) from claim
				) changed
				""")
			.query((row, number) -> Optional.ofNullable(row.getTimestamp(1)))
			.single()
			.map(Timestamp::toInstant)
			.orElse(Instant.EPOCH);
	}

}
