package org.outlay.publishing.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.outlay.facts.revision.Revision;
import org.outlay.publishing.site.Site;
import org.outlay.publishing.tabular.JsonObject;
import org.outlay.publishing.tabular.Table;

import org.springframework.core.io.ClassPathResource;

/**
 * The documents beside the tables: metadata, read-me, citation, licence and checksums.
 */
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

	/** The Data Package in version 2.0, with a Table Schema for each table. */
	String dataPackage(List<ArchiveFile> files) {
		return JSON
			.writeValueAsString(new JsonObject()
				.with("$schema", "https://datapackage.org/profiles/2.0/datapackage.json")
				.with("name", "outlay")
				.with("title", title())
				.with("description", this.site.description())
				.with("homepage", this.site.address().orElse(null))
				.with("version", this.revision.id())
				.with("created", this.revision.since().toString())
				.with("licenses",
						List.of(new JsonObject().with("name", this.site.licence().spdx())
							.with("path", this.site.licence().url())))
				.with("keywords", List.of("AI", "capital expenditure", "data budgets", "forecasts", "provenance"))
				.with("resources",
						this.tables.stream().map((table) -> TableSchemas.resource(table, file(table, files))).toList()))
				+ "\n";
	}

	/** The tables in the W3C Model for Tabular Data and Metadata. */
	String csvOnTheWeb() {
		return JSON.writeValueAsString(
				new JsonObject().with("@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", "en")))
					.with("dc:title", title())
					.with("dc:license", Map.of("@id", this.site.licence().url()))
					.with("dialect", new JsonObject().with("encoding", "utf-8").with("header", true))
					.with("tables", this.tables.stream().map(TableSchemas::csvOnTheWeb).toList()))
				+ "\n";
	}

	private String title() {
		return this.site.name() + ": who spends how much on AI";
	}

	String readme(List<ArchiveFile> files) throws IOException {
		String tables = this.tables.stream()
			.map((table) -> "| `data/" + table.name() + ".csv` | "
					+ Objects.requireNonNullElse(file(table, files).rows(), 0L) + " | " + table.meaning() + " |")
			.collect(Collectors.joining("\n"));
		return new ClassPathResource("archive/README.md").getContentAsString(StandardCharsets.UTF_8)
			.formatted(this.site.name(), this.site.description(), this.revision.id(), day(), tables,
					this.site.licence().title(), this.site.licence().url(), this.site.licence().scope());
	}

	/** The citation in the Citation File Format 1.2.0. */
	String citation() {
		List<String> lines = new ArrayList<>(List.of("cff-version: 1.2.0", "type: dataset",
				"message: Please cite the source of each figure, and this collection as below.",
				"title: '" + quoted(title()) + "'", "abstract: '" + quoted(this.site.description()) + "'", "authors:",
				"  - name: '" + quoted(this.site.name()) + "'", "version: '" + this.revision.id() + "'",
				"date-released: '" + day() + "'", "license: " + this.site.licence().spdx()));
		this.site.address().ifPresent((address) -> lines.add("url: '" + quoted(address) + "'"));
		return String.join("\n", lines) + "\n";
	}

	String licence() {
		return this.site.licence().title() + "\n" + this.site.licence().url() + "\n\n" + this.site.licence().scope()
				+ "\n";
	}

	/** The checksums for {@code sha256sum -c}. */
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

}
