package org.outlay.doors.web.frame;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** The sections of the site, for the layout. */
@Component("navigation")
@ConditionalOnWebApplication
class Navigation {

	private static final List<Entry> SECTIONS = List.of(new Entry("/companies", "Companies", null),
			new Entry("/capex", "Capex", null), new Entry("/data-budgets", "Data budgets", null),
			new Entry("/models", "Models", null), new Entry("/changes", "Changes", null),
			new Entry("/sources", "Sources", null), new Entry("/coverage", "Coverage", null));

	/** What is looked for less often. */
	private static final List<Entry> OTHERS = List.of(new Entry("/compare", "Compare measures", null),
			new Entry("/charts", "Charts", null), new Entry("/claims", "All claims", null),
			new Entry("/products", "Products", null), new Entry("/people", "People", null),
			new Entry("/events", "Events", null), new Entry("/measures", "Measures", null),
			new Entry("/rates", "Exchange rates", null), new Entry("/api", "JSON API", null),
			new Entry("/about", "About Outlay", null));

	private final HttpServletRequest request;

	Navigation(HttpServletRequest request) {
		this.request = request;
	}

	/** The main sections, of which that of the page asked for is marked. */
	public List<Entry> entries() {
		return seen(SECTIONS);
	}

	/** The other sections, marked likewise. */
	public List<Entry> others() {
		return seen(OTHERS);
	}

	/** For {@code aria-current} of what holds the others: {@code true} in one of them. */
	public @Nullable String current() {
		return others().stream().anyMatch((entry) -> entry.current() != null) ? "true" : null;
	}

	private List<Entry> seen(List<Entry> entries) {
		String path = this.request.getRequestURI().substring(this.request.getContextPath().length());
		return entries.stream().map((entry) -> entry.seenFrom(path)).toList();
	}

	/**
	 * One section.
	 *
	 * @param current for {@code aria-current}: {@code page} on the section's own page,
	 * {@code true} below it, else absent
	 */
	record Entry(String path, String label, @Nullable String current) {

		Entry seenFrom(String where) {
			if (where.equals(this.path)) {
				return new Entry(this.path, this.label, "page");
			}
			return where.startsWith(this.path + "/") ? new Entry(this.path, this.label, "true") : this;
		}

	}

}
