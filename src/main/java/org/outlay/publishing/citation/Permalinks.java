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
import org.springframework.stereotype.Component;

/**
 * Addresses that always show the same, because they name the day and the moment of the
 * record.
 */
@Component
public record Permalinks(JdbcClient jdbc, Site site) {

	/**
	 * The full address of a page as this point of view shows it now.
	 * @param path with a slash at the start, not encoded
	 * @param own the parameters of the page without those of the point of view
	 */
	public String of(String path, Map<String, List<String>> own, PointOfView view) {
		Address address = Address.of(path);
		own.forEach((name, all) -> all.forEach((value) -> address.with(name, value)));
		return this.site.at(address.with(frozen(view)).text());
	}

	/** The parameters of a point of view, completed by the day and the record. */
	public Map<String, String> frozen(PointOfView view) {
		Map<String, String> frozen = new LinkedHashMap<>();
		frozen.put("asOf", view.asOf().day().toString());
		frozen.put("recordedAsOf", recorded(view).text());
		frozen.putAll(view.parameters());
		return frozen;
	}

	/**
	 * The moment of the record for a point of view: the chosen one or, if none is chosen,
	 * that of the last change, rounded up to a second.
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
