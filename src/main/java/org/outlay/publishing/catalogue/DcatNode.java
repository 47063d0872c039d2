package org.outlay.publishing.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One thing and what is said of it. */
record DcatNode(String id, String type, List<Statement> statements) {

	DcatNode(String id, String type) {
		this(id, type, new ArrayList<>());
	}

	DcatNode text(String property, String value) {
		this.statements
			.add(new Statement(property, value, Map.of("@value", value, "@language", "en"), quoted(value) + "@en"));
		return this;
	}

	DcatNode typed(String property, String value, String type) {
		this.statements.add(new Statement(property, value, Map.of("@value", value, "@type", Dcat.XSD + type),
				quoted(value) + "^^xsd:" + type));
		return this;
	}

	DcatNode link(String property, String address) {
		this.statements.add(new Statement(property, address, Map.of("@id", address), "<" + address + ">"));
		return this;
	}

	Map<String, Object> json() {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("@id", this.id);
		json.put("@type", this.type);
		Map<String, List<Object>> values = new LinkedHashMap<>();
		this.statements
			.forEach((statement) -> values.computeIfAbsent(statement.property, (property) -> new ArrayList<>())
				.add(statement.json));
		json.putAll(values);
		return json;
	}

	String turtle() {
		StringBuilder turtle = new StringBuilder("<" + this.id + "> a " + this.type);
		this.statements.forEach(
				(statement) -> turtle.append(" ;\n  ").append(statement.property).append(' ').append(statement.turtle));
		return turtle.append(" .\n").toString();
	}

	private static String quoted(String text) {
		return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ") + '"';
	}

	/** One property of a thing, in both forms. */
	record Statement(String property, String value, Map<String, String> json, String turtle) {

	}

}
