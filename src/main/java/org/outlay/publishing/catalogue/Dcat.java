package org.outlay.publishing.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.outlay.publishing.tabular.CellText;
import org.outlay.publishing.tabular.Column;
import org.outlay.publishing.tabular.ColumnType;
import org.outlay.publishing.tabular.JsonObject;
import org.outlay.publishing.tabular.Table;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Metadata in DCAT 3, as JSON-LD. */
public final class Dcat {

	private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

	private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

	private static final JsonObject PREFIXES = new JsonObject().with("dcat", "http://www.w3.org/ns/dcat#")
		.with("dct", "http://purl.org/dc/terms/")
		.with("csvw", "http://www.w3.org/ns/csvw#")
		.with("foaf", "http://xmlns.com/foaf/0.1/")
		.with("xsd", XSD);

	private Dcat() {
	}

	public static Map<String, Object> jsonLd(DataSet data) {
		return new JsonObject().with("@context", PREFIXES)
			.with("@graph", nodes(data).stream().map(Node::json).toList());
	}

	private static List<Node> nodes(DataSet data) {
		List<Node> nodes = new ArrayList<>();
		String publisher = data.home() + "#publisher";
		nodes.add(new Node(data.home() + "#catalogue", "dcat:Catalog").text("dct:title", data.publisher())
			.text("dct:description", data.description())
			.link("dct:publisher", publisher)
			.link("foaf:homepage", data.home())
			.link("dcat:dataset", data.id()));
		nodes.add(new Node(publisher, "foaf:Agent").text("foaf:name", data.publisher()));
		Node set = new Node(data.id(), "dcat:Dataset").text("dct:title", data.title())
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

	/** The period and the countries of the data. */
	private static void extent(DataSet data, Node set, List<Node> nodes) {
		if (data.first() != null && data.last() != null) {
			set.link("dct:temporal", data.home() + "#time");
			nodes.add(new Node(data.home() + "#time", "dct:PeriodOfTime")
				.typed("dcat:startDate", data.first().toString(), "date")
				.typed("dcat:endDate", data.last().toString(), "date"));
		}
		for (String code : data.countries()) {
			String place = data.home() + "#country-" + code;
			set.link("dct:spatial", place);
			nodes.add(new Node(place, "dct:Location").text("dct:identifier", code));
		}
	}

	private static void forms(DataSet data, Node set, List<Node> nodes) {
		for (DataSet.Distribution form : data.distributions()) {
			set.link("dcat:distribution", form.url());
			Node node = new Node(form.url(), "dcat:Distribution").text("dct:title", form.title())
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

	/** The columns of a table in CSV on the Web. */
	private static void columns(DataSet data, Table<?> table, List<Node> nodes) {
		Node schema = new Node(schema(data, table.name()), "csvw:Schema").text("dct:title", table.title())
			.text("dct:description", table.meaning());
		nodes.add(schema);
		for (Column column : table.columns()) {
			String name = data.column(table, column);
			schema.link("csvw:column", name);
			Node node = new Node(name, "csvw:Column").typed("csvw:name", column.name(), "string")
				.text("dct:description", column.meaning())
				.link("csvw:datatype", XSD + column.type().xsd())
				.typed("csvw:required", String.valueOf(column.required()), "boolean");
			if (column.type() == ColumnType.LIST) {
				node.typed("csvw:separator", CellText.SEPARATOR, "string");
			}
			nodes.add(node);
		}
	}

	private static String schema(DataSet data, String table) {
		return data.home() + "dictionary#" + table;
	}

	/** One thing and its properties. */
	private record Node(String id, String type, MultiValueMap<String, JsonObject> properties) {

		Node(String id, String type) {
			this(id, type, new LinkedMultiValueMap<>());
		}

		Node text(String property, String value) {
			return with(property, new JsonObject().with("@value", value).with("@language", "en"));
		}

		Node typed(String property, String value, String type) {
			return with(property, new JsonObject().with("@value", value).with("@type", XSD + type));
		}

		Node link(String property, String address) {
			return with(property, new JsonObject().with("@id", address));
		}

		private Node with(String property, JsonObject value) {
			this.properties.add(property, value);
			return this;
		}

		JsonObject json() {
			JsonObject json = new JsonObject().with("@id", this.id).with("@type", this.type);
			json.putAll(this.properties);
			return json;
		}

	}

}
