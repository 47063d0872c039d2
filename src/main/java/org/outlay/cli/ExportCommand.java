package org.outlay.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.outlay.publishing.archive.Archives;
import org.outlay.publishing.dataset.PublishedTables;
import org.outlay.publishing.tabular.Sheet;
import org.outlay.publishing.tabular.TableFormat;
import org.outlay.values.code.Nearest;

import org.springframework.context.ConfigurableApplicationContext;

/** Writes a table, or everything as one archive. */
@CommandLine.Command(name = "export", mixinStandardHelpOptions = true,
		description = { "Write a table, or everything as one archive, to standard output or a file.",
				"The data are those shipped with this program: a running server is not touched." },
		exitCodeListHeading = "%nExit codes:%n",
		exitCodeList = { "0:written", "2:the command line was wrong; nothing was written",
				"3:it could not be written" },
		footer = { "", "Examples:", "  outlay export capex --format csv",
				"  outlay export claims --currency USD --as-of 2026-06-30 --output claims.xlsx",
				"  outlay export comparison --basis ai-investment --from 2025 | less",
				"  outlay export archive --output outlay.zip" })
public final class ExportCommand implements Command {

	private static final String ARCHIVE = "archive";

	private static final String COMPARISON = "comparison";

	private static final String DICTIONARY = "dictionary";

	/** So many rows between two words on progress. */
	private static final int STEP = 1000;

	@Spec
	private @Nullable CommandSpec spec;

	@Parameters(paramLabel = "TABLE", description = { "What to write: archive, comparison, dictionary, or a table:",
			"claims, capex, data_budgets, quantities, changes, companies, models, products, people, roles, events, taxonomies,"
					+ " routes, sources, measures, bases, parts, rate_series, rates, implied_rates." })
	private String table = "";

	@Option(names = { "-f", "--format" }, paramLabel = "FORMAT",
			description = "csv, ndjson, json or xlsx; by the name of the file if left out, else csv.")
	private @Nullable String format;

	@Option(names = { "-o", "--output" }, paramLabel = "FILE",
			description = "Write to this file; it is complete or not there.")
	private @Nullable Path output;

	@Option(names = { "-q", "--quiet" }, description = "Say nothing of progress.")
	private boolean quiet;

	@Option(names = "--database", paramLabel = "URL",
			description = {
					"Read this database instead of the shipped data: a JDBC URL of PostgreSQL, or of an H2 file that no"
							+ " server has open." })
	private @Nullable String database;

	@Mixin
	private ViewOptions view = new ViewOptions();

	@Override
	public int run(Terminal terminal) throws IOException {
		requireKnown();
		TableFormat chosen = format();
		if (this.output == null && isBinary(chosen) && Terminal.isWatched(Terminal.RESULTS)) {
			throw wrong("an archive or XLSX is no text: name a file with --output");
		}
		requireFolder();
		this.view.view(spec(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
		Terminal quieter = this.quiet ? terminal.quiet() : terminal;
		quieter.say("Reading the data …");
		try (ConfigurableApplicationContext outlay = terminal.starter().apply(settings())) {
			if (this.table.equals(ARCHIVE)) {
				quieter.say("Building the archive …");
				Path zip = outlay.getBean(Archives.class).current().zip().path();
				write(terminal, (out) -> Files.copy(zip, out));
			}
			else {
				Sheet sheet = counted(new ExportTables(outlay, this.view).of(name(), spec()), quieter);
				write(terminal, (out) -> chosen.write(sheet, out));
			}
		}
		quieter.say("");
		return ExitCode.OK;
	}

	private CommandSpec spec() {
		return Objects.requireNonNull(this.spec);
	}

	private String name() {
		return this.table.replace('-', '_');
	}

	private void requireKnown() {
		List<String> known = new ArrayList<>(PublishedTables.NAMES);
		known.addAll(List.of(COMPARISON, DICTIONARY, ARCHIVE));
		if (!known.contains(name())) {
			throw wrong("there is no table '" + this.table + "'"
					+ Nearest.of(name(), known).map((near) -> "; did you mean " + near + "?").orElse("")
					+ "\nThere are " + String.join(", ", known) + ".");
		}
	}

	private TableFormat format() {
		String file = (this.output != null) ? String.valueOf(this.output.getFileName()) : "";
		String suffix = file.substring(file.lastIndexOf('.') + 1);
		if (this.format == null) {
			return TableFormat.of(suffix).orElse(TableFormat.CSV);
		}
		return TableFormat.of(this.format)
			.orElseThrow(() -> wrong("there is no format '" + this.format + "'; there are "
					+ String.join(", ", TableFormat.suffixes())));
	}

	private boolean isBinary(TableFormat chosen) {
		return this.table.equals(ARCHIVE) || chosen == TableFormat.XLSX;
	}

	private void requireFolder() throws IOException {
		Path folder = (this.output != null) ? this.output.toAbsolutePath().getParent() : null;
		if (folder != null && !Files.isDirectory(folder)) {
			throw new IOException("there is no folder " + folder + " to write to");
		}
	}

	private ParameterException wrong(String why) {
		return new ParameterException(spec().commandLine(), why);
	}

	private List<String> settings() {
		if (this.database == null) {
			return List.of();
		}
		String stored = this.database.startsWith("jdbc:postgresql") ? "stored" : "";
		return List.of("--spring.datasource.url=" + this.database, "--spring.flyway.placeholders.stored=" + stored);
	}

	private static Sheet counted(Sheet sheet, Terminal terminal) {
		AtomicLong rows = new AtomicLong();
		return new Sheet(sheet.name(), sheet.columns(), sheet.rows().peek((row) -> {
			if (rows.incrementAndGet() % STEP == 0) {
				terminal.say(sheet.name() + ": " + rows.get() + " rows …");
			}
		}), sheet.notes());
	}

	/** A file is written under another name first, so that it is whole or not there. */
	private void write(Terminal terminal, Content content) throws IOException {
		if (this.output == null) {
			OutputStream out = new BufferedOutputStream(terminal.out());
			content.writeTo(out);
			out.flush();
			return;
		}
		Path target = this.output.toAbsolutePath();
		Path part = target.resolveSibling(target.getFileName() + ".part");
		try {
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
				content.writeTo(out);
			}
			Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
		}
		finally {
			Files.deleteIfExists(part);
		}
	}

	private interface Content {

		void writeTo(OutputStream out) throws IOException;

	}

}
