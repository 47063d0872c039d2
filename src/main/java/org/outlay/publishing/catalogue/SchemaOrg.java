package org.outlay.publishing.catalogue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.outlay.publishing.tabular.JsonObject;

/** Metadata in schema.org, for search engines. */
public final class SchemaOrg {

	private SchemaOrg() {
	}

	/**
	 * The data as a whole, for the front page. It omits distributions of single tables
	 * that are not files.
	 */
	public static Map<String, Object> of(DataSet data) {
		return thing(data, data.id(), data.title(), data.description(), data.home())
			.with("variableMeasured", data.variables().stream().map(SchemaOrg::variable).toList())
			.with("distribution",
					data.distributions()
						.stream()
						.filter((form) -> form.isFile() || form.table() == null)
						.map(SchemaOrg::download)
						.toList());
	}

	/**
	 * A part of the data as shown on a page.
	 * @param url of the page
	 */
	public static Map<String, Object> part(DataSet data, String title, String description, String url) {
		return thing(data, url + "#data", title, description, url).with("isPartOf",
				object("Dataset").with("@id", data.id()).with("name", data.title()));
	}

	private static JsonObject object(String type) {
		return new JsonObject().with("@type", type);
	}

	private static JsonObject thing(DataSet data, String id, String title, String description, String url) {
		return new JsonObject().with("@context", "https://schema.org/")
			.with("@type", "Dataset")
			.with("@id", id)
			.with("name", title)
			.with("description", description)
			.with("url", url)
			.with("license", data.licence().url())
			.with("version", data.edition())
			.with("dateModified", data.since().toString())
			.with("isAccessibleForFree", true)
			.with("creator", object("Organization").with("name", data.publisher()).with("url", data.home()))
			.with("temporalCoverage", data.span())
			.with("spatialCoverage",
					data.countries().stream().map((code) -> object("Country").with("identifier", code)).toList())
			.with("includedInDataCatalog",
					object("DataCatalog").with("name", data.publisher()).with("url", data.home()));
	}

	private static JsonObject variable(DataSet.Variable variable) {
		return object("PropertyValue").with("propertyID", variable.code())
			.with("name", variable.label())
			.with("description", variable.definition())
			.with("url", variable.url());
	}

	private static JsonObject download(DataSet.Distribution form) {
		return object("DataDownload").with("name", form.title())
			.with("contentUrl", form.url())
			.with("encodingFormat", form.mediaType());
	}

	/** The path from the front page to a page. */
	public static Map<String, Object> way(List<Step> steps) {
		return new JsonObject().with("@context", "https://schema.org/")
			.with("@type", "BreadcrumbList")
			.with("itemListElement",
					IntStream.range(0, steps.size())
						.mapToObj((i) -> object("ListItem").with("position", i + 1)
							.with("name", steps.get(i).name())
							.with("item", steps.get(i).url()))
						.toList());
	}

	/** A page on the path to another. */
	public record Step(String name, String url) {
	}

}
