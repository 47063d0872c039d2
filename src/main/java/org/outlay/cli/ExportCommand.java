package org.outlay.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;

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

/** Writes a table, or all data as one archive. */
@CommandLine.Command(name = "export", mixinStandardHelpOptions = true,
		description = { "Write a table, or all data as one archive, to standard output or a file.",
				"The data are those shipped with this program; a running server is not affected." },
		exitCodeListHeading = "%nExit codes:%n",
		exitCodeList = { "0:written", "2:wrong command line; nothing was written", "3:failed" },
		footer = { "", "Examples:", "  outlay export capex --format csv",
				"  outlay export claims --currency USD --as-of 2026-06-30 --output claims.xlsx",
				"  outlay export comparison --basis ai-investment --from 2025 | less",
				"  outlay export archive --output outlay.zip" })
final class ExportCommand implements Callable<Integer> {

	private static final String ARCHIVE = "archive";

	private final OutputStream out;

	private final Function<List<String>, ConfigurableApplicationContext> starter;

	@Spec
	private @Nullable CommandSpec spec;

	@Parameters(paramLabel = "TABLE", description = { "Content to write: archive, comparison, dictionary, or a table:",
			"claims, capex, data_budgets, quantities, changes, companies, models, products, people, roles, events, taxonomies,"
					+ " routes, sources, measures, bases, parts, rate_series, rates, implied_rates." })
	private String table = "";

	@Option(names = { "-f", "--format" }, paramLabel = "FORMAT",
			description = "csv, ndjson, json or xlsx; default: by the name of the file, or csv.")
	private @Nullable String format;

	@Option(names = { "-o", "--output" }, paramLabel = "FILE",
			description = "Write to this file, which is complete or not there.")
	private @Nullable Path output;

	@Option(names = "--database", paramLabel = "URL",
			description = "Read this database instead of the shipped data: a JDBC URL of PostgreSQL, or of an H2 file that"
					+ " no server uses.")
	private @Nullable String database;

	@Mixin
	private ViewOptions view = new ViewOptions();

	/**
	 * @param out receives results only
	 * @param starter starts Outlay without a web server, with additional settings
	 */
	ExportCommand(OutputStream out, Function<List<String>, ConfigurableApplicationContext> starter) {
		this.out = out;
		this.starter = starter;
	}

	/** Accepts an option of earlier versions, which printed their progress. */
	@Option(names = { "-q", "--quiet" }, hidden = true)
	void quiet(boolean ignored) {
	}

	@Override
	public Integer call() throws IOException {
		String name = this.table.replace('-', '_');
		requireKnown(name);
		TableFormat chosen = format();
		boolean binary = name.equals(ARCHIVE) || chosen == TableFormat.XLSX;
		// picocli colours its help only if standard output is a terminal
		if (this.output == null && binary && CommandLine.Help.Ansi.AUTO.enabled()) {
			throw wrong("an archive or XLSX is not text; name a file with --output");
		}
		requireFolder();
		try (ConfigurableApplicationContext outlay = this.starter.apply(settings())) {
			if (name.equals(ARCHIVE)) {
				Path zip = outlay.getBean(Archives.class).current().zip().path();
				write((stream) -> Files.copy(zip, stream));
			}
			else {
				Sheet sheet = new ExportTables(outlay, this.view, this::wrong).of(name);
				write((stream) -> chosen.write(sheet, stream));
			}
		}
		return CommandLine.ExitCode.OK;
	}

	private void requireKnown(String name) {
		List<String> known = Stream
			.concat(PublishedTables.NAMES.stream(), Stream.of("comparison", "dictionary", ARCHIVE))
			.toList();
		if (!known.contains(name)) {
			throw wrong("unknown table '" + this.table + "'"
					+ Nearest.of(name, known).map((near) -> "; did you mean " + near + "?").orElse("")
					+ "\nThe tables are " + String.join(", ", known) + ".");
		}
	}

	private TableFormat format() {
		if (this.format == null) {
			String file = (this.output != null) ? String.valueOf(this.output.getFileName()) : "";
			return TableFormat.of(file.substring(file.lastIndexOf('.') + 1)).orElse(TableFormat.CSV);
		}
		return TableFormat.of(this.format)
			.orElseThrow(() -> wrong(
					"unknown format '" + this.format + "'; use one of " + String.join(", ", TableFormat.suffixes())));
	}

	private void requireFolder() throws IOException {
		Path folder = (this.output != null) ? this.output.toAbsolutePath().getParent() : null;
		if (folder != null && !Files.isDirectory(folder)) {
			throw new IOException("the folder " + folder + " does not exist");
		}
	}

	private ParameterException wrong(String why) {
		return new ParameterException(Objects.requireNonNull(this.spec).commandLine(), why);
	}

	private List<String> settings() {
		if (this.database == null) {
			return List.of();
		}
		String stored = this.database.startsWith("jdbc:postgresql") ? "stored" : "";
		return List.of("--spring.datasource.url=" + this.database, "--spring.flyway.placeholders.stored=" + stored);
	}

	/** Writes a file under another name first, so that it is complete or not there. */
	private void write(Content content) throws IOException {
		if (this.output == null) {
			OutputStream buffer = new BufferedOutputStream(this.out);
			content.writeTo(buffer);
			buffer.flush();
			return;
		}
		Path target = this.output.toAbsolutePath();
		Path part = target.resolveSibling(target.getFileName() + ".part");
		try {
			try (OutputStream buffer = new BufferedOutputStream(Files.newOutputStream(part))) {
				content.writeTo(buffer);
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
