package org.outlay.imports.check;

import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.ClaimType;
import org.outlay.facts.event.Event;
import org.outlay.imports.dossier.Dictionary;
import org.outlay.values.amount.UnitKind;
import org.outlay.values.code.Coded;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Ids a dossier may refer to: those already recorded and those in the files being read.
 *
 * @param subjects type code by id
 * @param routes taxonomy id by route id
 * @param sources ids, cited ones included
 * @param prefixes source id by prefix
 * @param claims source id by claim id, withdrawn ones included
 * @param events source id by event id
 * @param reports events by id
 * @param measures type of claim and kind of unit, by code
 * @param units kind by code
 * @param bases family by code
 * @param parts dimension by code
 */
public record KnownIds(Map<String, String> subjects, Map<String, String> routes, Set<String> sources,
		Map<String, String> prefixes, Map<String, String> claims, Map<String, String> events,
		Map<String, KnownEvent> reports, Map<String, MeasureRule> measures, Map<String, String> units,
		Map<String, BasisRule> bases, Map<String, String> parts) {

	public static KnownIds recorded(JdbcClient jdbc) {
		Map<String, MeasureRule> measures = new HashMap<>();
		jdbc.sql("select code, records, unit_kind from measure").query((row) -> {
			measures.put(row.getString(1), new MeasureRule(Coded.parse(ClaimType.class, row.getString(2)),
					Coded.parse(UnitKind.class, row.getString(3))));
		});
		Map<String, BasisRule> bases = new HashMap<>();
		jdbc.sql("select code, family, differs from basis").query((row) -> {
			bases.put(row.getString(1), new BasisRule(row.getString(2), row.getBoolean(3)));
		});
		Map<String, KnownEvent> reports = new HashMap<>();
		jdbc.sql("select id, planned, same_as from event").query((row) -> {
			reports.put(row.getString(1), new KnownEvent(row.getBoolean(2), row.getString(3)));
		});
		return new KnownIds(pairs(jdbc, "select id, type from subject"),
				pairs(jdbc, "select id, taxonomy_id from route"),
				new HashSet<>(pairs(jdbc, "select id, id from source").keySet()),
				pairs(jdbc, "select prefix, id from source where prefix is not null"),
				pairs(jdbc, "select id, source_id from claim_identity"), pairs(jdbc, "select id, source_id from event"),
				reports, measures, pairs(jdbc, "select code, kind from unit"), bases,
				pairs(jdbc, "select code, dimension from part"));
	}

	/** The entries of the dictionary, with nothing recorded yet. */
	public static KnownIds of(Dictionary dictionary) {
		KnownIds knownIds = nothing();
		dictionary.measures()
			.forEach((one) -> knownIds.measures.put(one.code(), new MeasureRule(one.records(), one.unitKind())));
		Currency.getAvailableCurrencies().forEach((one) -> knownIds.units.put(one.getCurrencyCode(), "money"));
		dictionary.units().forEach((one) -> knownIds.units.put(one.code(), one.kind().code()));
		dictionary.bases().forEach((one) -> knownIds.bases.put(one.code(), new BasisRule(one.family(), one.differs())));
		dictionary.parts().forEach((one) -> knownIds.parts.put(one.code(), one.dimension().code()));
		return knownIds;
	}

	public static KnownIds nothing() {
		return new KnownIds(new HashMap<>(), new HashMap<>(), new HashSet<>(), new HashMap<>(), new HashMap<>(),
				new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
	}

	private static Map<String, String> pairs(JdbcClient jdbc, String sql) {
		Map<String, String> pairs = new HashMap<>();
		jdbc.sql(sql).query((row) -> {
			pairs.put(row.getString(1), row.getString(2));
		});
		return pairs;
	}

	/** The family of this basis; null for none. */
	public @Nullable String family(@Nullable String basis) {
		BasisRule rule = this.bases.get(basis);
		return (rule != null) ? rule.family() : null;
	}

	/** The family of a basis, and whether it counts more or less than the family. */
	public record BasisRule(String family, boolean differs) {
	}

	/**
	 * An event as one source reports it.
	 *
	 * @param sameAs the event of the source that reported the same first; null if this is
	 * it
	 */
	public record KnownEvent(boolean planned, @Nullable String sameAs) {

		static KnownEvent of(Event event) {
			return new KnownEvent(event.isPlanned(), event.sameAs());
		}

	}

	/** Type and kind of unit that claims of a measure must have. */
	public record MeasureRule(ClaimType records, UnitKind unitKind) {
	}

}
