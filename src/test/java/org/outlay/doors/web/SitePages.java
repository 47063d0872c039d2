package org.outlay.doors.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The pages for checks of the whole site. */
public final class SitePages {

	/** The pages that readers open most. */
	static final List<String> MAIN = List.of("/", "/companies/brightdune", "/capex", "/claims/tbw-2d",
			"/models/sunreel-2-0", "/models/routes", "/sources/leigu-long-game");

	/** The fullest pages of each kind. */
	private static final List<String> RICH = List.of("/companies/brightdune", "/claims/tbw-2d", "/claims/tmw-1a",
			"/models/sunreel-2-0", "/models/routes", "/products/dovetto", "/people/zhu-songlu",
			"/sources/leigu-long-game", "/measures/capex", "/quantities/brightdune:capex:ai-spending:2026",
			"/rates/fed-h10-annual", "/charts/capex?company=brightdune");

	/** Pages to which no page links, including errors. */
	private static final List<String> HIDDEN = List.of("/search?q=brightdune", "/search?q=zebra",
			"/companies/brightdun", "/companies?kind=club", "/claims?page=2", "/nowhere",
			"/capex?currency=USD&policy=latest&since=2026-03-01&asOf=2026-11-22", "/compare?measure=headcount",
			"/capex?asOf=yesterday", "/companies/brightdune?asOf=2020-01-01");

	/** Pages that other sites embed. */
	static final List<String> EMBEDS = List.of("/embed/claims/tbw-2d", "/embed/capex",
			"/embed/quantities/brightdune:capex:ai-spending:2026", "/embed/companies/brightdune",
			"/embed/compare?measure=valuation", "/embed/charts/capex?company=brightdune");

	private SitePages() {
	}

	/** One page of each kind. */
	public static List<String> kinds(Crawl crawl) {
		return some(crawl, 1);
	}

	/**
	 * The first pages of each kind, including the fullest ones, and pages to which no
	 * page links. The kind is the first segment of the path, and whether the path has a
	 * second one.
	 */
	static List<String> some(Crawl crawl, int ofEach) {
		Map<String, List<String>> kinds = new LinkedHashMap<>();
		Stream.concat(RICH.stream(), crawl.pages().stream())
			.distinct()
			.forEach((path) -> kinds.computeIfAbsent(kind(path), (kind) -> new ArrayList<>()).add(path));
		Stream<String> linked = kinds.values().stream().flatMap((paths) -> paths.stream().limit(ofEach));
		return Stream.of(RICH.stream(), linked, HIDDEN.stream(), EMBEDS.stream())
			.flatMap((paths) -> paths)
			.distinct()
			.toList();
	}

	private static String kind(String path) {
		return path.replaceAll("[?].*", "").replaceAll("^(/[^/]+)/[^/]+$", "$1/*");
	}

}
