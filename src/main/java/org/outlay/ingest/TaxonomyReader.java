package org.outlay.ingest;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.outlay.aimodel.Aspect;
import org.outlay.aimodel.Follower;
import org.outlay.aimodel.Remark;
import org.outlay.aimodel.Route;
import org.outlay.aimodel.Taxonomy;
import org.outlay.ingest.Reference.Target;
import org.outlay.source.Locator;

/** Reads what a dossier says of taxonomies and their routes. */
final class TaxonomyReader {

	static final String TAXONOMIES = "taxonomies";

	static final String ROUTES = "routes";

	private final References references;

	private final boolean editor;

	TaxonomyReader(References references, boolean editor) {
		this.references = references;
		this.editor = editor;
	}

	Taxonomy read(Entry entry) {
		String id = this.references.declare(TAXONOMIES, entry.read("id", Ids::check), entry);
		Locator locator = place(entry);
		String name = entry.text("name");
		String classifies = entry.text("classifies");
		String note = entry.optionalText("note");
		List<Entry> entries = entry.children(ROUTES);
		if (entries.isEmpty()) {
			throw new Refused(entry.line(ROUTES), entry.field(ROUTES), "is missing: a taxonomy has at least one route");
		}
		entries.forEach((one) -> this.references.declare(ROUTES, one.read("id", Ids::check), one));
		return new Taxonomy(id, name, classifies, note, locator, entries.stream().map(this::route).toList());
	}

	private Route route(Entry entry) {
		List<Remark> remarks = new ArrayList<>();
		for (Aspect aspect : Aspect.values()) {
			for (Entry remark : entry.children(aspect.code())) {
				remarks.add(new Remark(aspect, remark.text("words"), place(remark)));
				remark.finish();
			}
		}
		Route route = new Route(entry.text("id"), entry.text("name"), this.editor ? null : entry.text("asPrinted"),
				place(entry), remarks, entry.children("followers").stream().map(this::follower).toList());
		entry.finish();
		return route;
	}

	private Follower follower(Entry entry) {
		Follower follower = new Follower(this.references.required(Target.FOLLOWER, entry, "subject"),
				entry.optionalText("note"), place(entry));
		entry.finish();
		return follower;
	}

	private @Nullable Locator place(Entry entry) {
		return this.editor ? null : Locators.read(entry);
	}

}
