package org.outlay.publishing.archive;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.outlay.facts.revision.Revision;
import org.outlay.publishing.site.Site;
import org.outlay.publishing.tabular.Column;
import org.outlay.publishing.tabular.Table;

/** The papers that go with the tables: what they are, who may use them and how. */
final class PackageDocuments {

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private final Site site;

	private final Revision revision;

	private final List<? extends Table<?>> tables;

	PackageDocuments(Site site, Revision revision, List<? extends Table<?>> tables) {
		this.site = site;
		this.revision = revision;
		this.tables = tables;
	}

	/** By the Data Package standard 2.0, each table with a Table Schema. */
	String dataPackage(List<ArchiveFile> files) {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
		document.put("name", "outlay");
		document.put("title", this.site.name() + ": who spends how much on AI");
		document.put("description", this.site.description());
		this.site.address().ifPresent((address) -> document.put("homepage", address));
		document.put("version", this.revision.id());
		document.put("created", this.revision.since().toString());
		document.put("licenses",
				List.of(TableSchemas.ordered("name", this.site.licence().spdx(), "path", this.site.licence().url())));
		document.put("keywords", List.of("AI", "capital expenditure", "data budgets", "forecasts", "provenance"));
		document.put("resources",
				this.tables.stream().map((table) -> TableSchemas.resource(table, file(table, files))).toList());
		return JSON.writeValueAsString(document) + "\n";
	}

	/** By the W3C recommendations on CSV: Model for Tabular Data and Metadata. */
	String csvOnTheWeb() {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", "en")));
		document.put("dc:title", this.site.name() + ": who spends how much on AI");
		document.put("dc:license", Map.of("@id", this.site.licence().url()));
		document.put("dialect", TableSchemas.ordered("encoding", "utf-8", "header", true));
		document.put("tables", this.tables.stream().map(TableSchemas::csvOnTheWeb).toList());
		return JSON.writeValueAsString(document) + "\n";
	}

	String readme(List<ArchiveFile> files) {
		String tables = this.tables.stream()
			.map((table) -> "| `data/" + table.name() + ".csv` | "
					+ Objects.requireNonNullElse(file(table, files).rows(), 0L) + " | " + table.meaning() + " |")
			.collect(Collectors.joining("\n"));
		return """
				# %s: the data

				%s

				Edition %s, held since %s. Tables show what was certainly public on that day; headlines (`data/quantities.csv`)
				are chosen by the rule `default/1` as of that day.

				| file | rows | one row is |
				|---|---|---|
				%s

				`dictionary.csv` says what every column means. `datapackage.json` (Data Package 2.0) and
				`data/csv-metadata.json` (W3C CSV on the Web) say the same to programs. `dossiers/` holds one readable file a
				source with everything taken from it; the tables follow from them. `SHA256SUMS` has the checksums:
				`sha256sum -c SHA256SUMS`.

				## How to read it

				- Amounts are intervals with exact bounds. An empty `high` means a floor, an empty `low` a ceiling; there is no
				  midpoint, and the hedge belongs to the number.
				- `capex` and `data_budgets` are the rows of `claims` of that type, not further ones.
				- Never add figures of different `basis`, or a group's to those of its members.
				- `origin` says which claims are one voice.
				- CSV is RFC 4180 in UTF-8. Lists are joined by `|`. Text that begins like a formula of a spreadsheet has an
				  apostrophe before it.

				## Licence

				%s (%s). %s
				"""
			.formatted(this.site.name(), this.site.description(), this.revision.id(), day(), tables,
					this.site.licence().title(), this.site.licence().url(), this.site.licence().scope());
	}

	/** By the Citation File Format 1.2.0. */
	String citation() {
		List<String> lines = new ArrayList<>(List.of("cff-version: 1.2.0", "type: dataset",
				"message: Please cite the source of each figure, and this collection as below.",
				"title: '" + quoted(this.site.name() + ": who spends how much on AI") + "'",
				"abstract: '" + quoted(this.site.description()) + "'", "authors:",
				"  - name: '" + quoted(this.site.name()) + "'", "version: '" + this.revision.id() + "'",
				"date-released: '" + day() + "'", "license: " + this.site.licence().spdx()));
		this.site.address().ifPresent((address) -> lines.add("url: '" + quoted(address) + "'"));
		return String.join("\n", lines) + "\n";
	}

	String licence() {
		return this.site.licence().title() + "\n" + this.site.licence().url() + "\n\n" + this.site.licence().scope()
				+ "\n";
	}

	/** As {@code sha256sum -c} reads them. */
	String checksums(List<ArchiveFile> files) {
		return files.stream().map((file) -> file.sha256() + "  " + file.name() + "\n").collect(Collectors.joining());
	}

	private String day() {
		return this.revision.since().atZone(ZoneOffset.UTC).toLocalDate().toString();
	}

	private static String quoted(String text) {
		return text.replace("'", "''");
	}

	private static ArchiveFile file(Table<?> table, List<ArchiveFile> files) {
		return files.stream()
			.filter((file) -> file.name().equals("data/" + table.name() + ".csv"))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("no file of " + table.name()));
	}

	/** Whether a column is the only one that tells rows apart. */
	static boolean isKey(Table<?> table, Column column) {
		return table.key().equals(List.of(column.name()));
	}

}
