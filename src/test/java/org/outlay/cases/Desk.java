package org.outlay.cases;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

import org.outlay.readings.headline.HeadlineRule;
import org.outlay.readings.conversion.RateChoice;
import org.outlay.facts.claim.Quantity;
import org.outlay.facts.claim.dictionary.Part;
import org.outlay.facts.claim.dictionary.Parts;
import org.outlay.facts.claim.query.ClaimFilter;
import org.outlay.imports.CaseFiles;
import org.outlay.readings.conversion.Conversions;
import org.outlay.readings.conversion.Converted;
import org.outlay.readings.conversion.RateChoice;
import org.outlay.readings.headline.Headline;
import org.outlay.readings.headline.Policy;
import org.outlay.readings.headline.Relations.RelatedFigure;
import org.outlay.readings.headline.ResolvedQuantities;
import org.outlay.readings.headline.ResolvedQuantity;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Ledger;
import org.outlay.readings.ledger.Lookups;
import org.outlay.values.amount.Extent;
import org.outlay.values.amount.Unit;
import org.outlay.values.period.AsOf;
import org.outlay.values.period.Match;
import org.outlay.values.period.PublicationWindow;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Imports the dossiers of a case and queries the readings about them. */
class Desk {

	/** The day of the queries, unless a test names another. */
	static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

	private static final Path FOLDER = Path.of("src/test/resources/cases");

	private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

	private final JdbcClient jdbc;

	private final EntityManager entities;

	private final Ledger ledger;

	private final ResolvedQuantities resolved;

	private final Conversions conversions;

	private final Parts parts;

	private final Lookups lookups;

	private final Map<String, PublicationWindow> windows = new HashMap<>();

	Desk(JdbcClient jdbc, EntityManager entities, Ledger ledger, ResolvedQuantities resolved, Conversions conversions,
			Parts parts, Lookups lookups) {
		this.jdbc = jdbc;
		this.entities = entities;
		this.ledger = ledger;
		this.resolved = resolved;
		this.conversions = conversions;
		this.parts = parts;
		this.lookups = lookups;
	}

	/** Imports every dossier of a case. */
	void take(String name) {
		CaseFiles.take(this.jdbc, NOON, FOLDER.resolve(name));
	}

	/**
	 * Imports one dossier of a case at a moment, at which old versions of its claims end.
	 */
	void take(String name, String file, String moment) {
		CaseFiles.takeFile(this.jdbc, Instant.parse(moment), FOLDER.resolve(name).resolve(file + ".yaml"));
		this.entities.clear();
	}

	/** Imports a dossier with this text at a moment. */
	void takeText(String text, Instant moment) {
		this.windows.clear();
		CaseFiles.takeText(this.jdbc, moment, "made.yaml", text);
		this.entities.clear();
	}

	Figure figure(String id) {
		return this.ledger.find(id).orElseThrow(() -> new AssertionError("nobody claims " + id));
	}

	/** The claims that are public on the day. */
	List<Figure> figures(AsOf asOf) {
		return this.ledger.all(ClaimFilter.at(asOf));
	}

	/** The ids of the claims that are public on the day. */
	List<String> claims(AsOf asOf) {
		return figures(asOf).stream().map(Figure::id).sorted().toList();
	}

	/** The publication window of a source. */
	PublicationWindow published(String source) {
		return this.windows.computeIfAbsent(source, (id) -> this.lookups.sources(List.of(id)).get(id).published());
	}

	ResolvedQuantity resolved(String key, AsOf asOf, Policy policy) {
		return resolved(key, new HeadlineRule(asOf, policy, RateChoice.AUTO));
	}

	ResolvedQuantity resolved(String key, HeadlineRule rule) {
		return this.resolved.read(Quantity.parse(key, this::dimension), rule);
	}

	ResolvedQuantity resolved(String key, AsOf asOf) {
		return resolved(key, asOf, Policy.DEFAULT);
	}

	/** The claim shown for a quantity today. */
	Headline headline(String key) {
		return headline(key, AsOf.certain(TODAY));
	}

	Headline headline(String key, AsOf asOf) {
		return resolved(key, asOf).headline()
			.orElseThrow(() -> new AssertionError(key + " has no headline on " + asOf));
	}

	RelatedFigure between(String one, String other) {
		return this.resolved.between(figure(one), figure(other), HeadlineRule.of(AsOf.certain(TODAY)));
	}

	/** The gap between two claims; null if there is none. */
	@Nullable Extent gap(String one, String other) {
		return this.resolved.distance(figure(one), figure(other)).orElse(null);
	}

	Converted convert(String id, String currency) {
		return convert(id, currency, RateChoice.AUTO);
	}

	Converted convert(String id, String currency, RateChoice choice) {
		return this.conversions.convert(figure(id), new Unit(currency), choice);
	}

	private String dimension(String code) {
		return this.parts.findById(code).map(Part::dimension).map(Part.Dimension::code).orElseThrow();
	}

	/** The point of view of a day, with sources that were certainly public. */
	static AsOf on(String day) {
		return AsOf.certain(LocalDate.parse(day));
	}

	/** The point of view of a day, with sources that may have been public. */
	static AsOf possiblyOn(String day) {
		return new AsOf(LocalDate.parse(day), Match.POSSIBLE, null);
	}

}
