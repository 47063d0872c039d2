package org.outlay.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.outlay.aimodel.Aspect;
import org.outlay.aimodel.Follower;
import org.outlay.aimodel.Remark;
import org.outlay.aimodel.Route;
import org.outlay.aimodel.Taxonomies;
import org.outlay.aimodel.Taxonomy;
import org.outlay.aimodel.Told;
import org.outlay.aimodel.ToldRoute;
import org.outlay.aimodel.ToldTaxonomy;
import org.outlay.ledger.References;
import org.outlay.ledger.SourceRef;
import org.outlay.ledger.SubjectRef;

import org.springframework.stereotype.Component;

/** Makes taxonomies ready to show. What the editor reads into them is kept apart. */
@Component
class Taxonomists {

	/** What is compared of routes; how they stand beside others is told elsewhere. */
	private static final Map<Aspect, String> ASPECTS = aspects();

	private final Taxonomies taxonomies;

	private final PlacedModels placed;

	private final References references;

	Taxonomists(Taxonomies taxonomies, PlacedModels placed, References references) {
		this.taxonomies = taxonomies;
		this.placed = placed;
		this.references = references;
	}

	private static Map<Aspect, String> aspects() {
		Map<Aspect, String> labels = new LinkedHashMap<>();
		labels.put(Aspect.IDEA, "What it builds on");
		labels.put(Aspect.MAKES, "What it makes");
		labels.put(Aspect.LIMITS, "Where it ends");
		labels.put(Aspect.USES, "What it is for");
		return labels;
	}

	List<TaxonomyView> all() {
		List<ToldTaxonomy> all = this.taxonomies.all();
		Look look = look(all);
		return all.stream().map((taxonomy) -> taxonomy(taxonomy, look)).toList();
	}

	/** How routes stand beside those of other taxonomies, as the editor reads them. */
	List<Reading> readings() {
		List<ToldTaxonomy> all = this.taxonomies.all();
		Look look = look(all);
		List<Reading> readings = new ArrayList<>();
		for (ToldTaxonomy taxonomy : all) {
			readings
				.add(new Reading("", "", notes(taxonomy.tellings().stream().filter(look::isEditor).toList(), look)));
			taxonomy.routes()
				.forEach((route) -> readings
					.add(new Reading(route.name(), route.path(), remarks(route.remarks(Aspect.BESIDE), look))));
		}
		return readings.stream().filter((reading) -> !reading.said().isEmpty()).toList();
	}

	private Look look(List<ToldTaxonomy> all) {
		Map<String, SourceRef> sources = this.references.sources(all.stream()
			.flatMap((taxonomy) -> taxonomy.tellings().stream())
			.map(Told::sourceId)
			.collect(Collectors.toSet()));
		Map<String, SubjectRef> subjects = this.references.subjects(all.stream()
			.flatMap((taxonomy) -> taxonomy.routes().stream())
			.flatMap((route) -> route.followers().keySet().stream())
			.collect(Collectors.toSet()));
		return new Look(sources, subjects, this.placed.byRoute());
	}

	private static TaxonomyView taxonomy(ToldTaxonomy taxonomy, Look look) {
		List<Told<Taxonomy>> tellings = taxonomy.tellings().stream().filter((told) -> !look.isEditor(told)).toList();
		Told<Taxonomy> first = taxonomy.tellings().get(0);
		return new TaxonomyView(taxonomy.id(), look.witness(first, first.what().locator()), plain(taxonomy.name()),
				taxonomy.classifies(),
				look.said(tellings.stream().skip(1).toList(), (told) -> plain(told.name()), Taxonomy::locator),
				notes(tellings, look), taxonomy.routes().stream().map((route) -> route(route, look)).toList());
	}

	private static List<RouteView.Said> notes(List<Told<Taxonomy>> tellings, Look look) {
		return look.said(tellings, Taxonomy::note, Taxonomy::locator);
	}

	/** A name of ours stands in brackets in the record; a heading needs none. */
	private static String plain(String name) {
		return name.replaceAll("^\\[(.*)]$", "$1");
	}

	private static RouteView route(ToldRoute route, Look look) {
		return new RouteView(route.id(), route.name(), route.path(),
				look.said(route.tellings(), Route::asPrinted, Route::locator),
				ASPECTS.entrySet()
					.stream()
					.map((aspect) -> new RouteView.Aspected(aspect.getValue(),
							remarks(route.remarks(aspect.getKey()), look)))
					.toList(),
				look.models().getOrDefault(route.id(), List.of()),
				route.followers()
					.entrySet()
					.stream()
					.map((one) -> follower(Objects.requireNonNull(look.subjects().get(one.getKey())), one.getValue(),
							look))
					.toList());
	}

	private static RouteView.Follower follower(SubjectRef subject, List<Told<Follower>> told, Look look) {
		return new RouteView.Follower(subject,
				look.said(told, (one) -> Objects.requireNonNullElse(one.note(), ""), Follower::locator));
	}

	private static List<RouteView.Said> remarks(List<Told<Remark>> remarks, Look look) {
		return look.said(remarks, Remark::words, Remark::locator);
	}

	/**
	 * How a route stands beside others.
	 *
	 * @param route its name; empty for what is said of a whole taxonomy, as is its path
	 */
	record Reading(String route, String path, List<RouteView.Said> said) {
	}

}
