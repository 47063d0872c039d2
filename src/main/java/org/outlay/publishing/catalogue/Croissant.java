package org.outlay.publishing.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

import org.outlay.publishing.archive.Archive;
import org.outlay.publishing.archive.ArchiveFile;
import org.outlay.publishing.archive.Archives;
import org.outlay.publishing.citation.Citation;
import org.outlay.publishing.citation.CitationFormat;
import org.outlay.publishing.citation.Citations;
import org.outlay.publishing.tabular.CellText;
import org.outlay.publishing.tabular.Column;
import org.outlay.publishing.tabular.ColumnType;
import org.outlay.publishing.tabular.JsonObject;
import org.outlay.publishing.tabular.Table;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;

/**
 * Metadata in Croissant 1.0, for programs that load the tables: every file with its
 * checksum, every column with its type and its target.
 */
@Service
public class Croissant {

	private static final String ID = "@id";

	private static final String TYPE = "@type";

	private static final String NAME = "name";

	private static final String DESCRIPTION = "description";

	private static final String TEXT = "sc:Text";

	private final DataSets data;

	private final Archives archives;

	private final Citations citations;

	private final Object context;

	Croissant(DataSets data, Archives archives, Citations citations) {
		this.data = data;
		this.archives = archives;
		this.citations = citations;
		this.context = context();
	}

	/**
	 * The context recommended in appendix 1 of Croissant 1.0. Programs without JSON-LD
	 * expect it unchanged.
	 */
	private static Object context() {
		ClassPathResource file = new ClassPathResource("catalogue/croissant-context.json");
		try {
			return JsonMapper.shared().readValue(file.getContentAsString(StandardCharsets.UTF_8), JsonObject.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot read the context of Croissant", ex);
		}
	}

	/** The tables of the current archive. */
	public Map<String, Object> document() {
		DataSet set = this.data.whole();
		Archive archive = this.archives.current();
		Citation citation = this.citations.of(set.title(), "/", Map.of(), Archives.view(archive.edition()));
		JsonObject publisher = object("sc:Organization").with(NAME, set.publisher()).with("url", set.home());
		return new JsonObject().with("@context", this.context)
			.with(TYPE, "sc:Dataset")
			.with("conformsTo", "http://mlcommons.org/croissant/1.0")
			.with(NAME, set.title())
			.with(DESCRIPTION, set.description())
			.with("url", set.home())
			.with("license", set.licence().url())
			.with("creator", publisher)
			.with("publisher", publisher)
			.with("version", set.edition())
			.with("datePublished", LocalDate.ofInstant(set.since(), ZoneOffset.UTC).toString())
			.with("dateModified", set.since().toString())
			.with("inLanguage", "en")
			.with("keywords", set.variables().stream().map(DataSet.Variable::label).toList())
			.with("citeAs", citation.as(CitationFormat.BIBTEX))
			.with("distribution", set.tables().stream().map((table) -> file(set, archive, table)).toList())
			.with("recordSet", set.tables().stream().map(Croissant::records).toList());
	}

	private static JsonObject object(String type) {
		return new JsonObject().with(TYPE, type);
	}

	private static JsonObject file(DataSet set, Archive archive, Table<?> table) {
		String name = "data/" + table.name() + ".csv";
		ArchiveFile file = archive.file(name).orElseThrow();
		return object("cr:FileObject").with(ID, fileOf(table))
			.with(NAME, fileOf(table))
			.with(DESCRIPTION, file.meaning())
			.with("contentUrl", set.home() + "download/" + name)
			.with("contentSize", file.bytes() + " B")
			.with("encodingFormat", Distributions.plain(file.mediaType()))
			.with("sha256", file.sha256());
	}

	private static JsonObject records(Table<?> table) {
		List<Map<String, String>> key = table.key().stream().map((one) -> Map.of(ID, id(table.name(), one))).toList();
		return object("cr:RecordSet").with(ID, table.name())
			.with(NAME, table.name())
			.with(DESCRIPTION, table.title() + ": " + table.meaning())
			.with("key", switch (key.size()) {
				case 0 -> null;
				case 1 -> key.get(0);
				default -> key;
			})
			.with("field", table.columns().stream().map((column) -> field(table, column)).toList());
	}

	private static JsonObject field(Table<?> table, Column column) {
		boolean list = column.type() == ColumnType.LIST;
		String id = id(table.name(), column.name());
		Column.Target target = column.target();
		return object("cr:Field").with(ID, id)
			.with(NAME, column.name())
			.with(DESCRIPTION, column.meaning())
			.with("dataType", type(column.type()))
			.with("repeated", list ? true : null)
			.with("source",
					new JsonObject().with("fileObject", Map.of(ID, fileOf(table)))
						.with("extract", Map.of("column", column.name()))
						.with("transform", list ? Map.of("separator", CellText.SEPARATOR) : null))
			.with("references",
					(target != null) ? Map.of("field", Map.of(ID, id(target.table(), target.column()))) : null);
	}

	/**
	 * Exact decimals are text marked as a number, because programs read {@code sc:Float}
	 * as binary.
	 */
	private static Object type(ColumnType type) {
		return switch (type) {
			case TEXT, LIST -> TEXT;
			case INTEGER -> "sc:Integer";
			case DECIMAL -> List.of(TEXT, "sc:Number");
			case DAY -> "sc:Date";
			case MOMENT -> "sc:DateTime";
			case FLAG -> "sc:Boolean";
		};
	}

	private static String id(String table, String column) {
		return table + "/" + column;
	}

	private static String fileOf(Table<?> table) {
		return table.name() + ".csv";
	}

}
