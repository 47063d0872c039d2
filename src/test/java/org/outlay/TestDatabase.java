package org.outlay;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.flywaydb.core.Flyway;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** An empty database with Outlay's tables, without a Spring context. */
public final class TestDatabase implements AutoCloseable {

	private final SingleConnectionDataSource dataSource;

	private TestDatabase(String url) {
		this.dataSource = new SingleConnectionDataSource(url, true);
		Flyway.configure()
			.dataSource(this.dataSource)
			.locations("classpath:db/migration")
			.placeholders(Map.of("stored", url.contains("postgresql") ? "stored" : ""))
			.load()
			.migrate();
	}

	public static TestDatabase h2() {
		return new TestDatabase("jdbc:h2:mem:" + UUID.randomUUID()
				+ ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
	}

	public static TestDatabase postgres() {
		return new TestDatabase(Postgres.newDatabase());
	}

	public JdbcClient jdbc() {
		return JdbcClient.create(this.dataSource);
	}

	/** Runs the work in one transaction, which is rolled back if the work throws. */
	public void inTransaction(Runnable work) {
		new TransactionTemplate(new DataSourceTransactionManager(this.dataSource))
			.executeWithoutResult((status) -> work.run());
	}

	/** Every row of every table as text, by table. */
	public Map<String, String> contents() {
		Map<String, String> contents = new TreeMap<>();
		for (String table : jdbc().sql("""
				select table_name from information_schema.tables
				where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like 'flyway%'
				""").query(String.class).list()) {
			contents.put(table,
					String.join("\n",
							jdbc().sql("select * from " + table)
								.query()
								.listOfRows()
								.stream()
								.map((row) -> new TreeMap<>(row).toString())
								.sorted()
								.toList()));
		}
		return contents;
	}

	@Override
	public void close() {
		this.dataSource.destroy();
	}

}
