package org.outlay.publishing.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.outlay.publishing.site.Site;
import org.outlay.publishing.tabular.Table;
import org.outlay.publishing.tabular.TableFormat;

/** All forms in which the data are available: files, lists of the API, feeds. */
final class Distributions {

	private static final String JSON = "application/json";

	/** Tables without a list in the API, which are part of other answers. */
	private static final Set<String> NO_LISTS = Set.of("roles", "event_reports", "routes", "families", "bases", "parts",
			"rates");

	private Distributions() {
	}

	static List<DataSet.Distribution> of(List<? extends Table<?>> tables, Site site) {
		List<DataSet.Distribution> forms = new ArrayList<>();
		forms.add(new DataSet.Distribution("Everything as one archive: a Data Package", site.at("/download/outlay.zip"),
				"application/zip", null, true));
		forms.add(new DataSet.Distribution("The Data Package: every table with its schema",
				site.at("/download/datapackage.json"), JSON, null, true));
		forms.add(new DataSet.Distribution("The tables as CSV on the Web", site.at("/download/data/csv-metadata.json"),
				"application/csvm+json", null, true));
		for (Table<?> table : tables) {
			forms.add(new DataSet.Distribution(table.title() + ", CSV of this edition",
					site.at("/download/data/" + table.name() + ".csv"), "text/csv", table.name(), true));
			if (!NO_LISTS.contains(table.name())) {
				lists(table, site, forms);
			}
		}
		forms.add(open("Capital expenditure, one figure a company and year", site.at("/api/v1/compare?measure=capex"),
				JSON));
		forms.add(open("Description of the API", site.at("/api/v1/openapi.json"), JSON));
		forms.add(open("Feed of changes, Atom", site.at("/feed.atom"), "application/atom+xml"));
		forms.add(open("Feed of changes, JSON Feed", site.at("/feed.json"), "application/feed+json"));
		return List.copyOf(forms);
	}

	private static void lists(Table<?> table, Site site, List<DataSet.Distribution> forms) {
		for (TableFormat format : TableFormat.values()) {
			String words = (format == TableFormat.JSON) ? "JSON, page by page" : format.name();
			forms.add(new DataSet.Distribution(table.title() + ", " + words,
					site.at("/api/v1/" + list(table.name()) + "." + format.suffix()), plain(format.mediaType()),
					table.name(), false));
		}
	}

	private static String list(String table) {
		return switch (table) {
			case "rate_series" -> "rates";
			case "implied_rates" -> "rates/implied";
			default -> table.replace('_', '-');
		};
	}

	static String plain(String mediaType) {
		return mediaType.split(";", 2)[0];
	}

	private static DataSet.Distribution open(String title, String url, String mediaType) {
		return new DataSet.Distribution(title, url, mediaType, null, false);
	}

}
