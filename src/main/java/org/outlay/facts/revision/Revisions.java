package org.outlay.facts.revision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the current revision by the migrations that have run, since only a migration
 * changes the data.
 */
@Component
public class Revisions {

	private static final int DIGITS = 12;

	private final JdbcClient jdbc;

	private volatile @Nullable Revision current;

	Revisions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The revision in use since the start. */
	public Revision current() {
		Revision known = this.current;
		if (known == null) {
			known = read();
			this.current = known;
		}
		return known;
	}

	private Revision read() {
		List<Step> steps = this.jdbc.sql("""
				select "version", "description", "checksum", "installed_on" from "flyway_schema_history"
				where "success" = true order by "installed_rank"
				""").query(Revisions::step).list();
		return new Revision(digest(steps), since(steps));
	}

	/**
	 * Reads a row by hand: Spring would first ask for a column {@code installedOn}, and
	 * H2 writes every column it does not find into a trace file.
	 */
	private static Step step(ResultSet row, int number) throws SQLException {
		return new Step(row.getString("version"), row.getString("description"),
				row.getObject("checksum", Integer.class), row.getObject("installed_on", LocalDateTime.class));
	}

	/** Of a migration that ran several times only the last run counts. */
	private static String digest(List<Step> steps) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			steps.stream()
				.collect(Collectors.toMap(Step::name, Step::sum, (before, after) -> after, TreeMap::new))
				.forEach((name, sum) -> digest.update((name + "=" + sum + "\n").getBytes(StandardCharsets.UTF_8)));
			return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

	/** To the second, as in HTTP headers. */
	private static Instant since(List<Step> steps) {
		return steps.stream()
			.map((step) -> step.installedOn().atZone(ZoneId.systemDefault()).toInstant())
			.max(Instant::compareTo)
			.orElse(Instant.EPOCH)
			.truncatedTo(ChronoUnit.SECONDS);
	}

	/** One migration that has run. */
	record Step(@Nullable String version, String description, @Nullable Integer checksum, LocalDateTime installedOn) {

		String name() {
			return this.version + " " + this.description;
		}

		String sum() {
			return String.valueOf(this.checksum);
		}

	}

}
