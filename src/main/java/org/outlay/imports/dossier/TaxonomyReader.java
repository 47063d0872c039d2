package org.outlay.imports.dossier;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.source.Locator;
import org.outlay.facts.taxonomy.Route;
import org.outlay.facts.taxonomy.Taxonomy;
import org.outlay.imports.dossier.IdReference.Target;

/** Reads taxonomies and their routes. */
public final class TaxonomyReader {

	public static final String TAXONOMIES = "taxonomies";

	public static final String ROUTES = "routes";

	private final DeclaredIds ids;

	private final boolean editor;

	TaxonomyReader(DeclaredIds ids, boolean editor) {
		this.ids = ids;
		this.editor = editor;
	}

	Taxonomy read(DossierEntry entry) {
		String id = this.ids.declare(TAXONOMIES, entry.read("id", Ids::check), entry);
		Locator locator = place(entry);
		String name = entry.text("name");
		String classifies = entry.text("classifies");
		String note = entry.optionalText("note");
		List<DossierEntry> entries = entry.children(ROUTES);
		if (entries.isEmpty()) {
			throw new EntryRefused(entry.line(ROUTES), entry.field(ROUTES),
					"is missing: a taxonomy has at least one route");
		}
		entries.forEach((one) -> this.ids.declare(ROUTES, one.read("id", Ids::check), one));
		return new Taxonomy(id, name, classifies, note, locator, entries.stream().map(this::route).toList());
	}

	private Route route(DossierEntry entry) {
		List<Route.Remark> remarks = new ArrayList<>();
		for (Route.Aspect routeAspect : Route.Aspect.values()) {
			for (DossierEntry remark : entry.children(routeAspect.code())) {
				remarks.add(new Route.Remark(routeAspect, remark.text("words"), place(remark)));
				remark.finish();
			}
		}
		Route route = new Route(entry.text("id"), entry.text("name"), this.editor ? null : entry.text("asPrinted"),
				place(entry), remarks, entry.children("followers").stream().map(this::follower).toList());
		entry.finish();
		return route;
	}

	private Route.Follower follower(DossierEntry entry) {
		Route.Follower routeFollower = new Route.Follower(this.ids.required(Target.FOLLOWER, entry, "subject"),
				entry.optionalText("note"), place(entry));
		entry.finish();
		return routeFollower;
	}

	private @Nullable Locator place(DossierEntry entry) {
		return this.editor ? null : LocatorReader.read(entry);
	}

}
