package org.outlay.publishing.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Metadata in the words of schema.org, for search engines. */
public final class SchemaOrg {

	private static final String TYPE = "@type";

	private SchemaOrg() {
	}

	/**
	 * The data as a whole, in the catalogue that this copy of Outlay is. Of its
	 * distributions, files and what is no single table: the front page carries it.
	 */
	public static Map<String, Object> of(DataSet data) {
		Map<String, Object> thing = thing(data, data.id(), data.title(), data.description(), data.home());
		thing.put("variableMeasured", data.variables().stream().map(SchemaOrg::variable).toList());
		thing.put("distribution",
				data.distributions()
					.stream()
					.filter((form) -> form.isFile() || form.table() == null)
					.map(SchemaOrg::download)
					.toList());
		return thing;
	}

	/**
	 * A part of it, as a page shows it.
	 * @param url of the page
	 */
	public static Map<String, Object> part(DataSet data, String title, String description, String url) {
		Map<String, Object> thing = thing(data, url + "#data", title, description, url);
		thing.put("isPartOf", Map.of(TYPE, "Dataset", "@id", data.id(), "name", data.title()));
		return thing;
	}

	private static Map<String, Object> thing(DataSet data, String id, String title, String description, String url) {
		Map<String, Object> thing = new LinkedHashMap<>();
		thing.put("@context", "https://schema.org/");
		thing.put(TYPE, "Dataset");
		thing.put("@id", id);
		thing.put("name", title);
		thing.put("description", description);
		thing.put("url", url);
		thing.put("license", data.licence().url());
		thing.put("version", data.edition());
		thing.put("dateModified", data.since().toString());
		thing.put("isAccessibleForFree", true);
		thing.put("creator", Map.of(TYPE, "Organization", "name", data.publisher(), "url", data.home()));
		thing.put("temporalCoverage", data.span());
		thing.put("spatialCoverage",
				data.countries().stream().map((code) -> Map.of(TYPE, "Country", "identifier", code)).toList());
		thing.put("includedInDataCatalog", Map.of(TYPE, "DataCatalog", "name", data.publisher(), "url", data.home()));
		return thing;
	}

	private static Map<String, Object> variable(DataSet.Variable variable) {
		Map<String, Object> value = new LinkedHashMap<>();
		value.put(TYPE, "PropertyValue");
		value.put("propertyID", variable.code());
		value.put("name", variable.label());
		value.put("description", variable.definition());
		value.put("url", variable.url());
		return value;
	}

	private static Map<String, Object> download(DataSet.Distribution form) {
		Map<String, Object> download = new LinkedHashMap<>();
		download.put(TYPE, "DataDownload");
		download.put("name", form.title());
		download.put("contentUrl", form.url());
		download.put("encodingFormat", form.mediaType());
		return download;
	}

	/** The way from the front page to a page. */
	public static Map<String, Object> way(List<Step> steps) {
		Map<String, Object> way = new LinkedHashMap<>();
		way.put("@context", "https://schema.org/");
		way.put(TYPE, "BreadcrumbList");
		way.put("itemListElement",
				IntStream.range(0, steps.size())
					.mapToObj((i) -> Map.of(TYPE, "ListItem", "position", i + 1, "name", steps.get(i).name(), "item",
							steps.get(i).url()))
					.toList());
		return way;
	}

	/** A page on the way to another one. */
	public record Step(String name, String url) {

	}

}
