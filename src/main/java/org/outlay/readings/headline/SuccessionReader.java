package org.outlay.readings.headline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.ClaimLinks;
import org.outlay.readings.headline.Successions.LinkedClaim;
import org.outlay.values.period.PublicationWindow;

import org.springframework.cache.annotation.Cacheable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which claims replaced which; what is current is read once. */
@Component
class SuccessionReader {

	private final JdbcClient jdbc;

	SuccessionReader(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The successions as recorded at a moment.
	 * @param recorded null for now
	 */
	@Cacheable(cacheNames = "successions", key = "'now'", condition = "#recorded == null")
	Successions at(@Nullable Instant recorded) {
		String condition = (recorded == null) ? "c.recorded_to is null"
				: "c.recorded_from <= :moment and (c.recorded_to is null or c.recorded_to > :moment)";
		var statement = this.jdbc.sql("""
				select c.id, c.part_of, c.repeats, c.equals, c.revises, c.corrects, c.rank, s.published_earliest,
				       s.published_latest
				from claim c join source s on s.id = c.source_id
				where coalesce(c.repeats, c.equals, c.revises, c.corrects) is not null and %s
				""".formatted(condition));
		return new Successions(
				((recorded == null) ? statement : statement.param("moment", recorded.atOffset(ZoneOffset.UTC)))
					.query((row, number) -> new LinkedClaim(row.getString("id"),
							new ClaimLinks(row.getString("part_of"), row.getString("repeats"), row.getString("equals"),
									row.getString("revises"), row.getString("corrects")),
							new PublicationWindow(row.getObject("published_earliest", LocalDate.class),
									row.getObject("published_latest", LocalDate.class)),
							row.getString("rank").equals("deprecated")))
					.list());
	}

}
