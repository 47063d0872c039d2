package org.outlay.ingest;

import org.outlay.aimodel.Aspect;
import org.outlay.aimodel.Follower;
import org.outlay.aimodel.Route;
import org.outlay.aimodel.Taxonomy;

/** Writes what a dossier says of taxonomies. */
final class TaxonomyText {

	private TaxonomyText() {
	}

	static YamlText of(Taxonomy taxonomy) {
		return YamlText.block()
			.text("id", taxonomy.id())
			.place(taxonomy.locator())
			.text("name", taxonomy.name())
			.text("classifies", taxonomy.classifies())
			.text("note", taxonomy.note())
			.list(TaxonomyReader.ROUTES, taxonomy.routes().stream().map(TaxonomyText::route).toList());
	}

	private static YamlText route(Route route) {
		YamlText entry = YamlText.block()
			.text("id", route.id())
			.place(route.locator())
			.text("name", route.name())
			.text("asPrinted", route.asPrinted());
		for (Aspect aspect : Aspect.values()) {
			entry.list(aspect.code(),
					route.remarks()
						.stream()
						.filter((remark) -> remark.aspect() == aspect)
						.map((remark) -> YamlText.flow().place(remark.locator()).text("words", remark.words()))
						.toList());
		}
		return entry.list("followers", route.followers().stream().map(TaxonomyText::follower).toList());
	}

	private static YamlText follower(Follower follower) {
		return YamlText.flow()
			.text("subject", follower.subjectId())
			.place(follower.locator())
			.text("note", follower.note());
	}

}
