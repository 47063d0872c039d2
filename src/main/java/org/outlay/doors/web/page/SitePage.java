package org.outlay.doors.web.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The registry of pages: every page, in the order of the menus.
 *
 * @param path its address; {@code {id}} stands for one segment
 * @param label what menus and search engines call it; of a page of one thing, what its
 * list is called
 * @param menu where it is listed on every page
 * @param traits other features of the page
 */
public record SitePage(String path, String label, Menu menu, Set<Trait> traits) {

	public static final List<SitePage> ALL = List.of(
			page("/", "Front page", Menu.NONE, Trait.MAPPED, Trait.CITED, Trait.VIEWED),
			page("/companies", "Companies", Menu.MAIN, Trait.MAPPED, Trait.TABLED, Trait.VIEWED),
			page("/companies/{id}", "Companies", Menu.NONE, Trait.CITED, Trait.VIEWED, Trait.DESCRIBED),
			page("/capex", "Capex", Menu.MAIN, Trait.MAPPED, Trait.CITED, Trait.TABLED, Trait.VIEWED, Trait.DESCRIBED),
			page("/data-budgets", "Data budgets", Menu.MAIN, Trait.MAPPED, Trait.CITED, Trait.TABLED, Trait.VIEWED),
			page("/models", "Models", Menu.MAIN, Trait.MAPPED, Trait.TABLED, Trait.VIEWED),
			page("/models/routes", "Routes", Menu.NONE, Trait.MAPPED, Trait.CITED, Trait.VIEWED),
			page("/models/{id}", "Models", Menu.NONE, Trait.CITED, Trait.VIEWED),
			page("/changes", "Changes", Menu.MAIN, Trait.MAPPED, Trait.TABLED, Trait.VIEWED),
			page("/sources", "Sources", Menu.MAIN, Trait.MAPPED, Trait.TABLED, Trait.VIEWED),
			page("/sources/{id}", "Sources", Menu.NONE, Trait.CITED, Trait.VIEWED),
			page("/coverage", "Coverage", Menu.MAIN, Trait.MAPPED, Trait.TABLED, Trait.VIEWED),
			page("/compare", "Compare measures", Menu.MORE, Trait.MAPPED, Trait.CITED, Trait.TABLED, Trait.VIEWED,
					Trait.DESCRIBED),
			page("/charts", "Charts", Menu.MORE, Trait.MAPPED, Trait.VIEWED),
			page("/charts/{id}", "Charts", Menu.NONE, Trait.CITED, Trait.VIEWED),
			page("/claims", "All claims", Menu.MORE, Trait.MAPPED, Trait.TABLED, Trait.VIEWED),
			page("/claims/{id}", "All claims", Menu.NONE, Trait.CITED, Trait.VIEWED),
			page("/claims/{id}/peek", "All claims", Menu.NONE, Trait.VIEWED),
			page("/quantities/{id}", "Quantities", Menu.NONE, Trait.CITED, Trait.VIEWED),
			page("/products", "Products", Menu.MORE, Trait.MAPPED, Trait.TABLED, Trait.VIEWED),
			page("/products/{id}", "Products", Menu.NONE, Trait.CITED, Trait.VIEWED),
			page("/people", "People", Menu.MORE, Trait.MAPPED, Trait.TABLED, Trait.VIEWED),
			page("/people/{id}", "People", Menu.NONE, Trait.CITED, Trait.VIEWED),
			page("/events", "Events", Menu.MORE, Trait.MAPPED, Trait.TABLED, Trait.VIEWED),
			page("/measures", "Measures", Menu.MORE, Trait.MAPPED, Trait.TABLED, Trait.VIEWED),
			page("/measures/{id}", "Measures", Menu.NONE, Trait.CITED, Trait.VIEWED, Trait.DESCRIBED),
			page("/rates", "Exchange rates", Menu.MORE, Trait.MAPPED, Trait.TABLED, Trait.VIEWED),
			page("/rates/{id}", "Exchange rates", Menu.NONE, Trait.TABLED, Trait.VIEWED),
			page("/api", "JSON API", Menu.MORE, Trait.MAPPED), page("/about", "About Outlay", Menu.MORE, Trait.MAPPED),
			page("/about/errors", "Errors of the API", Menu.NONE, Trait.MAPPED),
			page("/about/errors/{id}", "Errors of the API", Menu.NONE),
			page("/download", "Download", Menu.NONE, Trait.MAPPED),
			page("/dictionary", "Data dictionary", Menu.NONE, Trait.MAPPED, Trait.VIEWED),
			page("/search", "Search", Menu.NONE, Trait.TABLED, Trait.VIEWED),
			page("/design", "Design", Menu.NONE, Trait.VIEWED));

	private static SitePage page(String path, String label, Menu menu, Trait... traits) {
		return new SitePage(path, label, menu, Set.of(traits));
	}

	/** The page at a path within the site. */
	public static Optional<SitePage> at(String path) {
		String[] segments = path.split("/", -1);
		return ALL.stream().filter((page) -> page.covers(segments)).findFirst();
	}

	/** The pages of a menu. */
	public static List<SitePage> in(Menu menu) {
		return ALL.stream().filter((page) -> page.menu == menu).toList();
	}

	/** The paths of the pages with a trait. */
	public static List<String> paths(Trait trait) {
		return ALL.stream().filter((page) -> page.is(trait)).map(SitePage::path).toList();
	}

	public boolean is(Trait trait) {
		return this.traits.contains(trait);
	}

	private boolean covers(String[] asked) {
		String[] own = this.path.split("/", -1);
		return own.length == asked.length && IntStream.range(0, own.length)
			.allMatch((i) -> own[i].equals(asked[i]) || (own[i].equals("{id}") && !asked[i].isEmpty()));
	}

	/** The menus in the header of every page. */
	public enum Menu {

		MAIN, MORE, NONE

	}

	/** A trait of a page. */
	public enum Trait {

		/** It is always in the map of the site. */
		MAPPED,

		/**
		 * It can be cited: its address with {@code .bib} and the like is its citation.
		 */
		CITED,

		/** It is a table: its address with {@code .csv} and the like is that table. */
		TABLED,

		/** Links to it keep the reader's point of view. */
		VIEWED,

		/** Its metadata present it to search engines as a part of the data. */
		DESCRIBED

	}

}
