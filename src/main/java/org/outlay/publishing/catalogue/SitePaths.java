package org.outlay.publishing.catalogue;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.outlay.facts.claim.query.ClaimFilter;
import org.outlay.facts.revision.Revisions;
import org.outlay.readings.ledger.Quantities;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All pages about recorded things, each once. */
@Component
public record SitePaths(JdbcClient jdbc, Revisions revisions, Quantities quantities) {

	private static final String QUERY = """
			select '/companies/' || id as path, cast(null as timestamp with time zone) as changed from company
			union all select '/models/' || id, null from ai_model
			union all select '/products/' || id, null from product
			union all select '/people/' || id, null from subject where type = 'person'
			union all select '/sources/' || id, null from source
			union all select '/measures/' || code, null from measure
			union all select '/rates/' || id, null from fx_series
			union all select '/claims/' || id, max(recorded_from) from claim group by id
			""";

	private static final ClaimFilter STANDING = ClaimFilter.recorded(null);

	public long count() {
		return named() + this.quantities.count(STANDING);
	}

	private long named() {
		return this.jdbc.sql("select count(*) from (" + QUERY + ") pages").query(Long.class).single();
	}

	/** Some pages in a stable order: named things first, then quantities. */
	public List<Page> some(long offset, int limit) {
		LocalDate edition = LocalDate.ofInstant(this.revisions.current().since(), ZoneOffset.UTC);
		List<Page> some = new ArrayList<>(named(offset, limit, edition));
		int left = limit - some.size();
		if (left > 0) {
			int skipped = (int) Math.max(offset - named(), 0);
			this.quantities.stretch(STANDING, List.of(), skipped, left)
				.forEach((quantity) -> some.add(new Page(quantity.path(), edition)));
		}
		return some;
	}

	private List<Page> named(long offset, int limit, LocalDate edition) {
		return this.jdbc
			.sql("select path, changed from (" + QUERY + ") pages order by path offset ? rows fetch next ? rows only")
			.params(offset, limit)
			.query((row, number) -> new Page(row.getString("path"),
					Optional.ofNullable(row.getTimestamp("changed"))
						.map(Timestamp::toInstant)
						.map((moment) -> LocalDate.ofInstant(moment, ZoneOffset.UTC))
						.orElse(edition)))
			.list();
	}

	/**
	 * A page.
	 *
	 * @param changed the day of the last change of its content
	 */
	public record Page(String path, LocalDate changed) {
	}

}
