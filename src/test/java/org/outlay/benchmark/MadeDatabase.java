package org.outlay.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;

import org.outlay.imports.CaseFiles;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * H2 files with Outlay's tables and generated claims, kept from one run to the next.
 */
public final class MadeDatabase {

	private static final Path FOLDER = Path.of("target/benchmark");

	private static final long SEED = 20261121;

	/**
	 * The last migration before those that add indexes, which are faster to build at the
	 * end.
	 */
	private static final String BEFORE_INDEXES = "010";

	/** Cache size in kilobytes, during generation only. */
	private static final String CACHE = ";CACHE_SIZE=1000000";

	private MadeDatabase() {
	}

	/**
	 * Generates databases of these sizes, unless they exist, and prints their addresses.
	 */
	public static void main(String[] sizes) throws Exception {
		for (String size : sizes) {
			System.out.println(of(Integer.parseInt(size)));
		}
	}

	/** The JDBC address of a database with this number of claims. */
	static String of(int claims) throws Exception {
		Path file = FOLDER.resolve("made-" + claims).toAbsolutePath();
		String url = "jdbc:h2:file:" + file + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
		Path whole = FOLDER.resolve("made-" + claims + ".whole");
		if (!Files.exists(whole)) {
			Files.createDirectories(FOLDER);
			Files.deleteIfExists(Path.of(file + ".mv.db"));
			SingleConnectionDataSource dataSource = new SingleConnectionDataSource(url + CACHE, "outlay", "", true);
			migrate(dataSource, BEFORE_INDEXES);
			CaseFiles.takeDictionary(JdbcClient.create(dataSource), Instant.EPOCH);
			new MadeData(dataSource, SEED).companies().claims(claims);
			migrate(dataSource, "latest");
			JdbcClient.create(dataSource).sql("shutdown compact").update();
			dataSource.destroy();
			Files.createFile(whole);
		}
		return url;
	}

	private static void migrate(DataSource dataSource, String version) {
		Flyway.configure()
			.dataSource(dataSource)
			.locations("classpath:db/migration")
			.placeholders(Map.of("stored", ""))
			.target(version)
			.load()
			.migrate();
	}

}
