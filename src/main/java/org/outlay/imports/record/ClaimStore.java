package org.outlay.imports.record;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.outlay.facts.claim.Claim;
import org.outlay.facts.claim.ClaimContent;
import org.outlay.imports.check.KnownIds;
import org.outlay.imports.check.KnownIds.MeasureRule;
import org.outlay.imports.dossier.Dossier;
import org.outlay.values.period.PublicationWindow;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Records claims: an unchanged one stays as it is, a changed one gets a new version, and
 * one that its dossier no longer has is withdrawn. Nothing is deleted.
 */
final class ClaimStore {

	/** Columns that say when a version was recorded, not what it states. */
	private static final List<String> HISTORY = List.of("ordinal", "version", "recorded_from", "recorded_to");

	private static final Comparator<Dossier> BY_PUBLICATION = Comparator
		.comparing((Dossier dossier) -> dossier.source().published(), PublicationWindow.FIRST_TO_LAST)
		.thenComparing((dossier) -> dossier.source().id());

	private final JdbcClient jdbc;

	private final Instant now;

	private final KnownIds known;

	ClaimStore(JdbcClient jdbc, Instant now) {
		this.jdbc = jdbc;
		this.now = now.truncatedTo(ChronoUnit.MICROS);
		this.known = KnownIds.recorded(jdbc);
	}

	/** Rows are written in the order of publication: changes are listed in that order. */
	void write(List<Dossier> dossiers) {
		dossiers.forEach(this::identities);
		dossiers.stream().sorted(BY_PUBLICATION).forEach(this::claims);
	}

	private void identities(Dossier dossier) {
		String source = dossier.source().id();
		Set<String> given = new HashSet<>(this.jdbc.sql("select id from claim_identity where source_id = ?")
			.param(source)
			.query(String.class)
			.list());
		DatabaseRow.insert(this.jdbc,
				dossier.claims()
					.stream()
					.filter((claim) -> !given.contains(claim.id()))
					.map((claim) -> DatabaseRow.of("claim_identity").with("id", claim.id()).with("source_id", source))
					.toList());
	}

	private void claims(Dossier dossier) {
		Map<String, Version> current = this.jdbc
			.sql("select id, version, recorded_from from claim where source_id = ? and recorded_to is null")
			.param(dossier.source().id())
			.query(Version.class)
			.list()
			.stream()
			.collect(Collectors.toMap(Version::id, (row) -> row));
		List<DatabaseRow> changed = new ArrayList<>();
		for (int place = 0; place < dossier.claims().size(); place++) {
			ClaimContent content = dossier.claims().get(place);
			Version before = current.remove(content.id());
			Claim claim = claim(content);
			if (before != null && row(claim).without(HISTORY).isStored(this.jdbc, "id = :id and recorded_to is null")) {
				move(content.id(), place);
			}
			else {
				Instant from = (before != null) ? end(before) : this.now;
				changed.add(row(claim.recorded(nextVersion(content.id()), from, place)));
			}
		}
		current.values().forEach(this::end);
		DatabaseRow.insert(this.jdbc, changed);
	}

	private Claim claim(ClaimContent content) {
		MeasureRule rule = this.known.measures().get(content.measure());
		if (rule == null) {
			throw new IllegalStateException("an unchecked claim reached the store: " + content.id());
		}
		return rule.records().claim(content, rule.unitKind(), this.known.family(content.basis()));
	}

	private static DatabaseRow row(Claim claim) {
		return EntityRows.of(claim).get(0);
	}

	private void move(String id, int place) {
		this.jdbc.sql("update claim set ordinal = ? where id = ? and recorded_to is null and ordinal <> ?")
			.params(place, id, place)
			.update();
	}

	/** Ends a version now, but never at or before the moment it began. */
	private Instant end(Version version) {
		Instant earliest = version.recordedFrom().toInstant().plus(1, ChronoUnit.MICROS);
		Instant end = this.now.isBefore(earliest) ? earliest : this.now;
		this.jdbc.sql("update claim set recorded_to = ? where id = ? and version = ?")
			.params(end.atOffset(ZoneOffset.UTC), version.id(), version.version())
			.update();
		return end;
	}

	private int nextVersion(String id) {
		return this.jdbc.sql("select coalesce(max(version), 0) + 1 from claim where id = ?")
			.param(id)
			.query(Integer.class)
			.single();
	}

	/** A current version. */
	private record Version(String id, int version, OffsetDateTime recordedFrom) {
	}

}
