package org.outlay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;

/**
 * One real PostgreSQL for all tests, in a child process. OUTLAY_POSTGRES_URL names
 * another server instead: a JDBC URL with a user who may create databases. If neither
 * works, tests fail; they are never skipped.
 */
public final class Postgres {

	private static final AtomicInteger databases = new AtomicInteger();

	private static @Nullable String server;

	private Postgres() {
	}

	/** The JDBC URL of a new, empty database. */
	public static synchronized String newDatabase() {
		String url = server();
		String name = "outlay_" + ProcessHandle.current().pid() + "_" + databases.incrementAndGet();
		try (Connection connection = DriverManager.getConnection(url)) {
			connection.createStatement().execute("create database " + name);
		}
		catch (SQLException ex) {
			throw new IllegalStateException("PostgreSQL is needed for this test: " + ex.getMessage(), ex);
		}
		return url.replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1");
	}

	private static String server() {
		if (server == null) {
			String given = System.getenv("OUTLAY_POSTGRES_URL");
			server = (given != null) ? given : start();
		}
		return server;
	}

	private static String start() {
		try {
			EmbeddedPostgres postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
			return postgres.getJdbcUrl("postgres", "postgres");
		}
		catch (IOException ex) {
			throw new UncheckedIOException("PostgreSQL is needed for this test", ex);
		}
	}

}
