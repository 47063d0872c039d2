package org.outlay.ingest;

import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.outlay.claim.Asserter;
import org.outlay.claim.AsserterKind;
import org.outlay.claim.Breakdown;
import org.outlay.claim.Links;
import org.outlay.claim.Nature;
import org.outlay.claim.Rank;
import org.outlay.claim.Stated;
import org.outlay.claim.Status;
import org.outlay.code.Coded;
import org.outlay.ingest.Dossier.Publication;
import org.outlay.ingest.Reference.Target;
import org.outlay.period.Period;
import org.outlay.source.SourceKind;

/** Reads the claims of a dossier. */
final class ClaimReader {

	private final References references;

	private final Publication source;

	ClaimReader(References references, Publication source) {
		this.references = references;
		this.source = source;
	}

	Stated read(Entry entry) {
		if (this.source.kind() == SourceKind.EDITOR) {
			throw new Refused(entry.line(), entry.path(), "the editor adds identity facts, never figures");
		}
		String id = this.references.declare("claims",
				entry.read("id", (text) -> Ids.prefixed(text, this.source.prefix())), entry);
		Entry rank = entry.has("rank") ? entry.child("rank") : null;
		Stated claim = entry.build("id",
				() -> new Stated(id, this.references.required(Target.SUBJECT, entry, "subject"),
						this.references.required(Target.MEASURE, entry, "measure"),
						this.references.optional(Target.BASIS, entry, "basis"), breakdown(entry), period(entry),
						AmountReader.read(entry.child("amount")),
						entry.read("nature", (code) -> Coded.parse(Nature.class, code)), status(entry),
						asserter(entry.child("assertedBy")), this.source.id(), Locators.read(entry),
						this.references.optional(Target.SOURCE, entry, "basedOn"), links(entry), rank(rank),
						(rank != null) ? rank.text("reason") : null, entry.optionalText("note")));
		if (rank != null) {
			rank.finish();
		}
		return claim;
	}

	private Breakdown breakdown(Entry entry) {
		if (!entry.has("breakdown")) {
			return Breakdown.WHOLE;
		}
		Entry parts = entry.child("breakdown");
		Breakdown breakdown = new Breakdown(this.references.optional(Target.USE, parts, "use"),
				this.references.optional(Target.REGION, parts, "region"),
				this.references.optional(Target.ITEM, parts, "item"),
				this.references.optional(Target.SEGMENT, parts, "segment"));
		parts.finish();
		return breakdown;
	}

	private static Period period(Entry entry) {
		if (!entry.isMapping("period")) {
			return entry.read("period", Period::parse);
		}
		Entry labelled = entry.child("period");
		Period period = labelled.read("dates", Period::parse).labelled(labelled.text("label"));
		labelled.finish();
		return period;
	}

	private static Set<Status> status(Entry entry) {
		return entry.build("status",
				() -> entry.texts("status").stream().map(ClaimReader::status).collect(Collectors.toSet()));
	}

	private static Status status(String code) {
		try {
			return Status.valueOf(code);
		}
		catch (IllegalArgumentException ex) {
			throw new IllegalArgumentException(
					"'" + code + "' is no code of CL_OBS_STATUS; A is normal, E estimated, F forecast, U unreliable",
					ex);
		}
	}

	private Asserter asserter(Entry entry) {
		Asserter asserter = entry.build("name",
				() -> new Asserter(entry.read("kind", (code) -> Coded.parse(AsserterKind.class, code)),
						entry.text("name"), this.references.optional(Target.SUBJECT, entry, "id")));
		entry.finish();
		return asserter;
	}

	private Links links(Entry entry) {
		return new Links(this.references.optional(Target.CLAIM, entry, "partOf"),
				this.references.optional(Target.CLAIM, entry, "repeats"),
				this.references.optional(Target.CLAIM, entry, "revises"),
				this.references.optional(Target.CLAIM, entry, "corrects"));
	}

	private static Rank rank(@Nullable Entry entry) {
		return (entry != null) ? entry.read("value", (code) -> Coded.parse(Rank.class, code)) : Rank.NORMAL;
	}

}
