package org.outlay.publishing.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.outlay.publishing.tabular.Column;
import org.outlay.publishing.tabular.ColumnType;
import org.outlay.publishing.tabular.Sheet;
import org.outlay.publishing.tabular.Table;

/** Metadata in the words of DCAT 3, as JSON-LD. */
public final class Dcat {

	static final String XSD = "http://www.w3.org/2001/XMLSchema#";

	private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

	private static final Map<String, String> PREFIXES = prefixes();

	private Dcat() {
	}

	private static Map<String, String> prefixes() {
		Map<String, String> prefixes = new LinkedHashMap<>();
		prefixes.put("dcat", "http://www.w3.org/ns/dcat#");
		prefixes.put("dct", "http://purl.org/dc/terms/");
		prefixes.put("csvw", "http://www.w3.org/ns/csvw#");
		prefixes.put("foaf", "http://xmlns.com/foaf/0.1/");
		prefixes.put("xsd", XSD);
		return prefixes;
	}

	/** The catalogue. */
	public static Map<String, Object> jsonLd(DataSet data) {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("@context", PREFIXES);
		document.put("@graph", nodes(data).stream().map(DcatNode::json).toList());
		return document;
	}

	private static List<DcatNode> nodes(DataSet data) {
		List<DcatNode> nodes = new ArrayList<>();
		String publisher = data.home() + "#publisher";
		nodes.add(new DcatNode(data.home() + "#catalogue", "dcat:Catalog").text("dct:title", data.publisher())
			.text("dct:description", data.description())
			.link("dct:publisher", publisher)
			.link("foaf:homepage", data.home())
			.link("dcat:dataset", data.id()));
		nodes.add(new DcatNode(publisher, "foaf:Agent").text("foaf:name", data.publisher()));
		DcatNode set = new DcatNode(data.id(), "dcat:Dataset").text("dct:title", data.title())
			.text("dct:description", data.description())
			.link("dct:publisher", publisher)
			.link("dct:creator", publisher)
			.link("dct:license", data.licence().url())
			.text("dct:identifier", data.edition())
			.text("dcat:version", data.edition())
			.typed("dct:modified", data.since().toString(), "dateTime")
			.link("dcat:landingPage", data.home());
		data.variables().forEach((variable) -> set.text("dcat:keyword", variable.label()));
		extent(data, set, nodes);
		forms(data, set, nodes);
		nodes.add(set);
		return nodes;
	}

	/** Which time and which countries it is about. */
	private static void extent(DataSet data, DcatNode set, List<DcatNode> nodes) {
		if (data.first() != null && data.last() != null) {
			set.link("dct:temporal", data.home() + "#time");
			nodes.add(new DcatNode(data.home() + "#time", "dct:PeriodOfTime")
				.typed("dcat:startDate", data.first().toString(), "date")
				.typed("dcat:endDate", data.last().toString(), "date"));
		}
		for (String code : data.countries()) {
			String place = data.home() + "#country-" + code;
			set.link("dct:spatial", place);
			nodes.add(new DcatNode(place, "dct:Location").text("dct:identifier", code));
		}
	}

	private static void forms(DataSet data, DcatNode set, List<DcatNode> nodes) {
		for (DataSet.Distribution form : data.distributions()) {
			set.link("dcat:distribution", form.url());
			DcatNode node = new DcatNode(form.url(), "dcat:Distribution").text("dct:title", form.title())
				.link("dcat:accessURL", form.url())
				.link("dcat:mediaType", MEDIA_TYPES + form.mediaType())
				.link("dct:license", data.licence().url());
			if (form.isFile()) {
				node.link("dcat:downloadURL", form.url());
			}
			if (form.table() != null && form.mediaType().equals("text/csv")) {
				node.link("dct:conformsTo", schema(data, form.table()));
			}
			nodes.add(node);
		}
		data.tables().forEach((table) -> columns(data, table, nodes));
	}

	/** The columns of a table, in the words of CSV on the Web. */
	private static void columns(DataSet data, Table<?> table, List<DcatNode> nodes) {
		DcatNode schema = new DcatNode(schema(data, table.name()), "csvw:Schema").text("dct:title", table.title())
			.text("dct:description", table.meaning());
		nodes.add(schema);
		for (Column column : table.columns()) {
			String name = data.column(table, column);
			schema.link("csvw:column", name);
			DcatNode node = new DcatNode(name, "csvw:Column").typed("csvw:name", column.name(), "string")
				.text("dct:description", column.meaning())
				.link("csvw:datatype", XSD + column.type().xsd())
				.typed("csvw:required", String.valueOf(column.required()), "boolean");
			if (column.type() == ColumnType.LIST) {
				node.typed("csvw:separator", Sheet.LIST_SEPARATOR, "string");
			}
			nodes.add(node);
		}
	}

	private static String schema(DataSet data, String table) {
		return data.home() + "dictionary#" + table;
	}

}
