package org.outlay.imports.record;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

import org.outlay.facts.rate.RateMethod;
import org.outlay.imports.dossier.DossierFile;
import org.outlay.imports.dossier.DossierProblem;
import org.outlay.imports.dossier.DossiersRefused;
import org.outlay.values.amount.Unit;
import org.outlay.values.code.Coded;
import org.outlay.values.period.Period;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Imports exchange rates: {@code series.csv} describes the series, {@code <id>.csv} holds
 * the rates of each with the columns period, currency and rate. They replace all rates
 * recorded before.
 */
public final class RateImport {

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder()
		.setHeader()
		.setSkipHeaderRecord(true)
		.setNullString("")
		.get();

	private final JdbcTemplate jdbc;

	private final List<DossierProblem> problems = new ArrayList<>();

	public RateImport(Connection connection) {
		this.jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
	}

	/**
	 * Records all series.
	 * @param files by name, {@code series.csv} among them
	 * @return number of rates
	 * @throws DossiersRefused if any file has a problem; then nothing is recorded
	 */
	public int take(List<DossierFile> files) throws IOException {
		List<Object[]> series = new ArrayList<>();
		List<Object[]> rates = new ArrayList<>();
		for (DossierFile file : files) {
			boolean isSeries = file.name().equals("series.csv");
			for (CSVRecord row : FORMAT.parse(new StringReader(new String(file.bytes(), StandardCharsets.UTF_8)))) {
				read(file, row, isSeries ? series : rates, isSeries);
			}
		}
		if (!this.problems.isEmpty()) {
			throw new DossiersRefused(this.problems);
		}
		this.jdbc.update("delete from fx_rate");
		this.jdbc.update("delete from fx_series");
		this.jdbc.batchUpdate("""
				insert into fx_series (id, base, method, publisher, title, licence, origin, retrieved, note)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?)
				""", series);
		this.jdbc.batchUpdate(
				"insert into fx_rate (series_id, currency, first_day, last_day, rate) values (?, ?, ?, ?, ?)", rates);
		return rates.size();
	}

	private void read(DossierFile file, CSVRecord row, List<Object[]> rows, boolean isSeries) {
		try {
			rows.add(isSeries ? series(row) : rate(file.name().replace(".csv", ""), row));
		}
		catch (IllegalArgumentException | DateTimeException ex) {
			this.problems.add(new DossierProblem(file.name(), (int) row.getParser().getCurrentLineNumber(), "",
					String.valueOf(ex.getMessage())));
		}
	}

	private static @Nullable Object[] series(CSVRecord row) {
		return new @Nullable Object[] { field(row, "id"), new Unit(field(row, "base")).code(),
				Coded.parse(RateMethod.class, field(row, "method")).code(), field(row, "publisher"),
				field(row, "title"), field(row, "licence"), field(row, "origin"),
				LocalDate.parse(field(row, "retrieved")), row.get("note") };
	}

	private static Object[] rate(String series, CSVRecord row) {
		Period period = Period.parse(field(row, "period"));
		LocalDate start = period.start();
		LocalDate end = period.end();
		BigDecimal rate = new BigDecimal(field(row, "rate"));
		if (start == null || end == null || rate.signum() <= 0) {
			throw new IllegalArgumentException("a rate is a positive number for known days");
		}
		return new Object[] { series, new Unit(field(row, "currency")).code(), start, end, rate };
	}

	private static String field(CSVRecord row, String name) {
		String value = row.get(name);
		if (value == null) {
			throw new IllegalArgumentException(name + " is missing");
		}
		return value;
	}

}
