package org.outlay.publishing.catalogue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.outlay.publishing.archive.Archive;
import org.outlay.publishing.archive.ArchiveFile;
import org.outlay.publishing.archive.Archives;
import org.outlay.publishing.citation.Citation;
import org.outlay.publishing.citation.CitationFormat;
import org.outlay.publishing.citation.Citations;
import org.outlay.publishing.tabular.Column;
import org.outlay.publishing.tabular.ColumnType;
import org.outlay.publishing.tabular.Sheet;
import org.outlay.publishing.tabular.Table;

import org.springframework.stereotype.Service;

/**
 * Metadata in the words of Croissant 1.0, for those who load the tables into programs:
 * each file with its checksum, each column with its type and what it points to.
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

	Croissant(DataSets data, Archives archives, Citations citations) {
		this.data = data;
		this.archives = archives;
		this.citations = citations;
	}

	/** The tables of the archive of the edition held. */
	public Map<String, Object> document() {
		DataSet set = this.data.whole();
		Archive archive = this.archives.current();
		String day = LocalDate.ofInstant(set.since(), ZoneOffset.UTC).toString();
		Citation citation = this.citations.of(set.title(), "/", Map.of(), Archives.view(archive.edition()));
		Map<String, Object> publisher = ordered(TYPE, "sc:Organization", NAME, set.publisher(), "url", set.home());
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("@context", CroissantContext.TERMS);
		document.put(TYPE, "sc:Dataset");
		document.put("conformsTo", "http://mlcommons.org/croissant/1.0");
		document.put(NAME, set.title());
		document.put(DESCRIPTION, set.description());
		document.put("url", set.home());
		document.put("license", set.licence().url());
		document.put("creator", publisher);
		document.put("publisher", publisher);
		document.put("version", set.edition());
		document.put("datePublished", day);
		document.put("dateModified", set.since().toString());
		document.put("inLanguage", "en");
		document.put("keywords", set.variables().stream().map(DataSet.Variable::label).toList());
		document.put("citeAs", citation.as(CitationFormat.BIBTEX));
		document.put("distribution", set.tables().stream().map((table) -> file(set, archive, table)).toList());
		document.put("recordSet", set.tables().stream().map(Croissant::records).toList());
		return document;
	}

	private static Map<String, Object> file(DataSet set, Archive archive, Table<?> table) {
		String name = "data/" + table.name() + ".csv";
		ArchiveFile file = archive.file(name).orElseThrow();
		Map<String, Object> described = ordered(TYPE, "cr:FileObject", ID, fileOf(table), NAME, fileOf(table));
		described.put(DESCRIPTION, file.meaning());
		described.put("contentUrl", set.home() + "download/" + name);
		described.put("contentSize", file.bytes() + " B");
		described.put("encodingFormat", Distributions.plain(file.mediaType()));
		described.put("sha256", file.sha256());
		return described;
	}

	private static Map<String, Object> records(Table<?> table) {
		Map<String, Object> records = ordered(TYPE, "cr:RecordSet", ID, table.name(), NAME, table.name());
		records.put(DESCRIPTION, table.title() + ": " + table.meaning());
		if (!table.key().isEmpty()) {
			List<Map<String, String>> key = table.key()
				.stream()
				.map((one) -> Map.of(ID, id(table.name(), one)))
				.toList();
			records.put("key", (key.size() == 1) ? key.get(0) : key);
		}
		records.put("field", table.columns().stream().map((column) -> field(table, column)).toList());
		return records;
	}

	private static Map<String, Object> field(Table<?> table, Column column) {
		String id = id(table.name(), column.name());
		Map<String, Object> field = ordered(TYPE, "cr:Field", ID, id, NAME, column.name());
		field.put(DESCRIPTION, column.meaning());
		field.put("dataType", type(column.type()));
		Map<String, Object> source = ordered("fileObject", Map.of(ID, fileOf(table)), "extract",
				Map.of("column", column.name()));
		if (column.type() == ColumnType.LIST) {
			field.put("repeated", true);
			source.put("transform", Map.of("separator", Sheet.LIST_SEPARATOR));
		}
		field.put("source", source);
		Column.Target target = column.target();
		if (target != null) {
			field.put("references", Map.of("field", Map.of(ID, id(target.table(), target.column()))));
		}
		return field;
	}

	/**
	 * Exact decimals are no {@code sc:Float}, which programs read as binary: they are
	 * text, of which is said that it is a number.
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

	private static Map<String, Object> ordered(Object... members) {
		Map<String, Object> ordered = new LinkedHashMap<>();
		for (int i = 0; i < members.length; i += 2) {
			ordered.put((String) members[i], members[i + 1]);
		}
		return ordered;
	}

}
