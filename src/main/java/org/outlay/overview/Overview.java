package org.outlay.overview;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Counts what Outlay holds. */
@Service
public class Overview {

	private final JdbcClient jdbc;

	Overview(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public Holdings holdings() {
		return this.jdbc.sql("""
				select (select count(*) from source where tier not in ('cited', 'editor')) as sources,
				       (select count(*) from claim where recorded_to is null) as claims,
				       (select count(*) from company) as companies,
				       (select count(*) from ai_model) as models,
				       (select count(*) from product) as products,
				       (select count(*) from person) as people,
				       (select count(*) from event) as events
				""").query(Holdings.class).single();
	}

	/** How many there are of each; claims that stand, sources that were read. */
	public record Holdings(long sources, long claims, long companies, long models, long products, long people,
			long events) {

	}

}
