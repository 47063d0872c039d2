package org.outlay.imports.dossier;

import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.Asserter;
import org.outlay.facts.claim.AsserterKind;
import org.outlay.facts.claim.Breakdown;
import org.outlay.facts.claim.ClaimContent;
import org.outlay.facts.claim.ClaimLinks;
import org.outlay.facts.claim.Nature;
import org.outlay.facts.claim.Rank;
import org.outlay.facts.claim.Status;
import org.outlay.facts.source.Source;
import org.outlay.facts.source.SourceKind;
import org.outlay.imports.dossier.IdReference.Target;
import org.outlay.values.period.Period;

/** Reads the claims of a dossier. */
final class ClaimReader {

	private final DeclaredIds ids;

	private final Source source;

	private final String prefix;

	ClaimReader(DeclaredIds ids, Source source) {
		this.ids = ids;
		this.source = source;
		this.prefix = String.valueOf(source.prefix());
	}

	ClaimContent read(DossierEntry entry) {
		if (this.source.kind() == SourceKind.EDITOR) {
			throw new EntryRefused(entry.line(), entry.path(), "the editor adds identity facts, never figures");
		}
		String id = this.ids.declare("claims", entry.read("id", (text) -> Ids.prefixed(text, this.prefix)), entry);
		DossierEntry rank = entry.has("rank") ? entry.child("rank") : null;
		ClaimContent claim = entry.build("id",
				() -> new ClaimContent(id, this.ids.required(Target.SUBJECT, entry, "subject"),
						this.ids.required(Target.MEASURE, entry, "measure"),
						this.ids.optional(Target.BASIS, entry, "basis"), breakdown(entry), period(entry),
						AmountReader.read(entry.child("amount")), entry.coded("nature", Nature.class), status(entry),
						asserter(entry.child("assertedBy")), this.source.id(), LocatorReader.read(entry),
						this.ids.optional(Target.SOURCE, entry, "basedOn"), links(entry), rank(rank),
						(rank != null) ? rank.text("reason") : null, entry.optionalText("note")));
		if (rank != null) {
			rank.finish();
		}
		return claim;
	}

	private Breakdown breakdown(DossierEntry entry) {
		if (!entry.has("breakdown")) {
			return Breakdown.WHOLE;
		}
		DossierEntry parts = entry.child("breakdown");
		Breakdown breakdown = new Breakdown(this.ids.optional(Target.USE, parts, "use"),
				this.ids.optional(Target.REGION, parts, "region"), this.ids.optional(Target.ITEM, parts, "item"),
				this.ids.optional(Target.SEGMENT, parts, "segment"));
		parts.finish();
		return breakdown;
	}

	private static Period period(DossierEntry entry) {
		if (!entry.isMapping("period")) {
			return entry.read("period", Period::parse);
		}
		DossierEntry labelled = entry.child("period");
		Period period = labelled.read("dates", Period::parse).labelled(labelled.text("label"));
		labelled.finish();
		return period;
	}

	private static Set<Status> status(DossierEntry entry) {
		return entry.build("status",
				() -> entry.texts("status").stream().map(ClaimReader::status).collect(Collectors.toSet()));
	}

	private static Status status(String code) {
		try {
			return Status.valueOf(code);
		}
		catch (IllegalArgumentException ex) {
			throw new IllegalArgumentException("'" + code
					+ "' is not a code of CL_OBS_STATUS, such as A (normal), E (estimated), F (forecast) or U (unreliable)",
					ex);
		}
	}

	private Asserter asserter(DossierEntry entry) {
		Asserter asserter = entry.build("name", () -> new Asserter(entry.coded("kind", AsserterKind.class),
				entry.text("name"), this.ids.optional(Target.SUBJECT, entry, "id")));
		entry.finish();
		return asserter;
	}

	private ClaimLinks links(DossierEntry entry) {
		return new ClaimLinks(this.ids.optional(Target.CLAIM, entry, "partOf"),
				this.ids.optional(Target.CLAIM, entry, "repeats"), this.ids.optional(Target.CLAIM, entry, "equals"),
				this.ids.optional(Target.CLAIM, entry, "revises"), this.ids.optional(Target.CLAIM, entry, "corrects"));
	}

	private static Rank rank(@Nullable DossierEntry entry) {
		return (entry != null) ? entry.coded("value", Rank.class) : Rank.NORMAL;
	}

}
