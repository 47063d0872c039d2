package org.outlay.imports.record;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.ClaimContent;
import org.outlay.imports.check.KnownIds;
import org.outlay.imports.check.KnownIds.MeasureRule;
import org.outlay.imports.dossier.Dossier;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Records claims: an unchanged one is left alone, a changed one gets a new version, one
 * that its dossier no longer makes is ended. Nothing is deleted.
 */
final class ClaimStore {

	private static final Comparator<Dossier> BY_PUBLICATION = Comparator
		.comparing((Dossier dossier) -> dossier.source().published().latest())
		.thenComparing((dossier) -> dossier.source().published().earliest())
		.thenComparing((dossier) -> dossier.source().id());

	private final JdbcClient jdbc;

	private final OffsetDateTime now;

	private final Map<String, MeasureRule> measures;

	ClaimStore(JdbcClient jdbc, Instant now) {
		this.jdbc = jdbc;
		this.now = now.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
		this.measures = KnownIds.recorded(jdbc).measures();
	}

	/** Rows are written in the order of publication: changes are listed in that order. */
	void write(List<Dossier> dossiers) {
		dossiers.forEach(this::identities);
		dossiers.stream().sorted(BY_PUBLICATION).forEach(this::claims);
	}

	private void identities(Dossier dossier) {
		Set<String> given = new HashSet<>(this.jdbc.sql("select id from claim_identity where source_id = ?")
			.param(dossier.source().id())
			.query(String.class)
			.list());
		for (ClaimContent claim : dossier.claims()) {
			if (!given.contains(claim.id())) {
				DatabaseRow.of("claim_identity")
					.with("id", claim.id())
					.with("source_id", claim.source())
					.insert(this.jdbc);
			}
		}
	}

	private void claims(Dossier dossier) {
		Map<String, Standing> standing = this.jdbc
			.sql("select id, version, recorded_from from claim where source_id = ? and recorded_to is null")
			.param(dossier.source().id())
			.query(Standing.class)
			.list()
			.stream()
			.collect(Collectors.toMap(Standing::id, (row) -> row));
		int ordinal = 0;
		for (ClaimContent claim : dossier.claims()) {
			claim(claim, ordinal++, standing.remove(claim.id()));
		}
		standing.values().forEach(this::end);
	}

	private void claim(ClaimContent claim, int ordinal, @Nullable Standing before) {
		MeasureRule rule = this.measures.get(claim.measure());
		if (rule == null) {
			throw new IllegalStateException("an unchecked claim reached the store: " + claim.id());
		}
		DatabaseRow row = ClaimRow.of(claim, rule.records(), rule.unitKind());
		if (before != null && row.stands(this.jdbc, "recorded_to is null and id = :id", "id", claim.id())) {
			this.jdbc.sql("update claim set ordinal = ? where id = ? and recorded_to is null and ordinal <> ?")
				.params(ordinal, claim.id(), ordinal)
				.update();
			return;
		}
		OffsetDateTime from = (before != null) ? end(before) : this.now;
		row.with("ordinal", ordinal)
			.with("version", nextVersion(claim.id()))
			.with("recorded_from", from)
			.insert(this.jdbc);
	}

	/** Ends a version now, but never at or before the moment it began. */
	private OffsetDateTime end(Standing version) {
		OffsetDateTime earliest = version.recordedFrom().plus(1, ChronoUnit.MICROS);
		OffsetDateTime end = this.now.isBefore(earliest) ? earliest : this.now;
		this.jdbc.sql("update claim set recorded_to = ? where id = ? and version = ?")
			.params(end, version.id(), version.version())
			.update();
		return end;
	}

	private int nextVersion(String id) {
		return this.jdbc.sql("select coalesce(max(version), 0) + 1 from claim where id = ?")
			.param(id)
			.query(Integer.class)
			.single();
	}

	/** A version that stands. */
	private record Standing(String id, int version, OffsetDateTime recordedFrom) {

	}

}
