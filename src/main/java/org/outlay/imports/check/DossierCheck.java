package org.outlay.imports.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.AsserterKind;
import org.outlay.facts.claim.ClaimContent;
import org.outlay.facts.claim.Status;
import org.outlay.facts.event.Event;
import org.outlay.facts.source.ReadingNotes.CitedOrigin;
import org.outlay.facts.source.Source;
import org.outlay.facts.subject.SubjectType;
import org.outlay.facts.taxonomy.Taxonomy;
import org.outlay.imports.check.KnownIds.BasisRule;
import org.outlay.imports.check.KnownIds.KnownEvent;
import org.outlay.imports.check.KnownIds.MeasureRule;
import org.outlay.imports.dossier.DeclaredIds.Declaration;
import org.outlay.imports.dossier.Dossier;
import org.outlay.imports.dossier.DossierEntry;
import org.outlay.imports.dossier.DossierProblem;
import org.outlay.imports.dossier.IdReference;
import org.outlay.imports.dossier.ReadDossier;
import org.outlay.imports.dossier.TaxonomyReader;

/**
 * Checks dossiers against each other and the database: ids must be new or mean the same
 * as before, references must lead to something, and claims must follow the rules of their
 * measure.
 */
public final class DossierCheck {

	private static final String WITHDRAWN = "withdrawn";

	private final KnownIds knownIds;

	private final Set<String> files = new HashSet<>();

	private final List<DossierProblem> problems = new ArrayList<>();

	private DossierCheck(KnownIds knownIds) {
		this.knownIds = knownIds;
	}

	/**
	 * All problems of these files. The ids they declare are added to the known ones.
	 */
	public static List<DossierProblem> check(List<ReadDossier> files, KnownIds knownIds) {
		DossierCheck check = new DossierCheck(knownIds);
		files.forEach((file) -> check.problems.addAll(file.problems()));
		files.forEach(check::learn);
		for (ReadDossier file : files) {
			check.references(file);
			if (file.dossier() != null) {
				check.claims(file, file.dossier());
				check.events(file, file.dossier());
			}
		}
		return check.problems;
	}

	private void learn(ReadDossier file) {
		Dossier dossier = file.dossier();
		if (dossier == null) {
			return;
		}
		String source = dossier.source().id();
		String owner = this.knownIds.prefixes().putIfAbsent(dossier.source().prefix(), source);
		DossierEntry entry = file.references().declarations("source").get(0).entry();
		if (owner != null && !owner.equals(source)) {
			problem(file, entry, "prefix", "'" + dossier.source().prefix() + "' is the prefix of " + owner);
		}
		if (!this.files.add(source)) {
			problem(file, entry, "id", "two files hold the source " + source);
		}
		this.knownIds.sources().add(source);
		dossier.citations().stream().map(CitedOrigin::id).forEach(this.knownIds.sources()::add);
		Set<String> mentioned = new HashSet<>();
		for (SubjectType type : SubjectType.values()) {
			for (Declaration one : file.references().declarations(type.collection())) {
				learn(file, type, one, mentioned);
			}
		}
		learn(file, source, dossier.taxonomies());
		ids(file, source, "events", this.knownIds.events());
		dossier.events().forEach((event) -> this.knownIds.reports().put(event.id(), KnownEvent.of(event)));
		ids(file, source, "claims", this.knownIds.claims());
	}

	private void learn(ReadDossier file, SubjectType type, Declaration one, Set<String> mentioned) {
		if (!mentioned.add(one.id())) {
			problem(file, one.entry(), "id", "'" + one.id() + "' is used twice in this dossier");
		}
		String before = this.knownIds.subjects().putIfAbsent(one.id(), type.code());
		if (before != null && !before.equals(type.code())) {
			problem(file, one.entry(), "id",
					"'" + one.id() + "' is a " + before + " already; give this " + type.code() + " another id");
		}
	}

	/** Of a refused taxonomy the routes are known, but not that they are its own. */
	private void learn(ReadDossier file, String source, List<Taxonomy> taxonomies) {
		ids(file, source, TaxonomyReader.TAXONOMIES, new HashMap<>());
		Map<String, String> wholes = new HashMap<>();
		taxonomies.forEach((one) -> one.routes().forEach((route) -> wholes.put(route.id(), one.id())));
		Set<String> seen = new HashSet<>();
		for (Declaration one : file.references().declarations(TaxonomyReader.ROUTES)) {
			String taxonomy = wholes.getOrDefault(one.id(), "");
			String before = this.knownIds.routes().putIfAbsent(one.id(), taxonomy);
			if (!seen.add(one.id())) {
				problem(file, one.entry(), "id", "'" + one.id() + "' is used twice in this dossier");
			}
			else if (before != null && !before.equals(taxonomy) && !before.isEmpty() && !taxonomy.isEmpty()) {
				problem(file, one.entry(), "id", "'" + one.id() + "' is a route of the taxonomy " + before);
			}
		}
	}

	private void ids(ReadDossier file, String source, String collection, Map<String, String> owners) {
		Set<String> seen = new HashSet<>();
		for (Declaration one : file.references().declarations(collection)) {
			String owner = owners.putIfAbsent(one.id(), source);
			if (!seen.add(one.id())) {
				problem(file, one.entry(), "id", "'" + one.id() + "' is used twice in this dossier");
			}
			else if (owner != null && !owner.equals(source)) {
				problem(file, one.entry(), "id", "'" + one.id() + "' belongs to the source " + owner);
			}
		}
	}

	private void references(ReadDossier file) {
		for (IdReference idReference : file.references().all()) {
			String reason = missing(idReference);
			if (reason != null) {
				this.problems.add(new DossierProblem(file.file(), idReference.line(), idReference.field(), reason));
			}
		}
	}

	private @Nullable String missing(IdReference idReference) {
		String id = idReference.id();
		return switch (idReference.to()) {
			case SUBJECT -> unless(this.knownIds.subjects().containsKey(id),
					"no company, model, product or person has the id '" + id + "'; add it to this dossier");
			case COMPANY -> unless(SubjectType.COMPANY.code().equals(this.knownIds.subjects().get(id)),
					"no company has the id '" + id + "'; add it to this dossier");
			case FOLLOWER -> follower(id);
			case ROUTE -> unless(this.knownIds.routes().containsKey(id), "no taxonomy has the route '" + id
					+ "'; there are " + listed(this.knownIds.routes().keySet()) + "; add the taxonomy to this dossier");
			case MODEL -> unless(SubjectType.MODEL.code().equals(this.knownIds.subjects().get(id)),
					"no model has the id '" + id + "'; add it to this dossier");
			case SOURCE -> unless(this.knownIds.sources().contains(id),
					"no source has the id '" + id + "'; add it under cites if it was not read");
			case CLAIM -> unless(this.knownIds.claims().containsKey(id), "no claim has the id '" + id + "'");
			case EVENT -> unless(this.knownIds.events().containsKey(id), "no event has the id '" + id + "'");
			case MEASURE -> unless(this.knownIds.measures().containsKey(id),
					"the dictionary has no measure '" + id + "'; it has " + listed(this.knownIds.measures().keySet()));
			case BASIS -> unless(this.knownIds.bases().containsKey(id),
					"no basis has the code '" + id + "'; there are " + listed(this.knownIds.bases().keySet()));
			case USE, REGION, ITEM, SEGMENT -> part(id, idReference.to().name().toLowerCase(Locale.ROOT));
		};
	}

	private @Nullable String follower(String id) {
		String type = this.knownIds.subjects().get(id);
		if (SubjectType.MODEL.code().equals(type)) {
			return "'" + id + "' is a model: place it by the field route of its own entry";
		}
		return unless(type != null, "no company, product or person has the id '" + id + "'; add it to this dossier");
	}

	private @Nullable String part(String code, String dimension) {
		Set<String> codes = new HashSet<>(this.knownIds.parts().keySet());
		codes.removeIf((part) -> !dimension.equals(this.knownIds.parts().get(part)));
		return unless(codes.contains(code),
				"no part of " + dimension + " has the code '" + code + "'; there are " + listed(codes));
	}

	private void events(ReadDossier file, Dossier dossier) {
		Map<String, DossierEntry> entries = new HashMap<>();
		file.references().declarations("events").forEach((one) -> entries.put(one.id(), one.entry()));
		for (Event event : dossier.events()) {
			DossierEntry entry = entries.get(event.id());
			KnownEvent first = this.knownIds.reports().get(String.valueOf(event.sameAs()));
			KnownEvent plan = this.knownIds.reports().get(String.valueOf(event.fulfils()));
			if (entry != null && first != null && first.sameAs() != null) {
				problem(file, entry, "same", "'" + event.sameAs() + "' is itself the same as '" + first.sameAs()
						+ "'; name the event of the source that reported it first");
			}
			else if (entry != null && first != null && first.planned() != event.isPlanned()) {
				problem(file, entry, "same", "of this event and '" + event.sameAs()
						+ "' only one is planned; use fulfils for an event that a source planned and another reports as done");
			}
			if (entry != null && plan != null && (event.isPlanned() || !plan.planned())) {
				problem(file, entry, "fulfils", "an event that has happened fulfils one that was planned");
			}
		}
	}

	private void claims(ReadDossier file, Dossier dossier) {
		Map<String, DossierEntry> entries = new HashMap<>();
		file.references().declarations("claims").forEach((one) -> entries.put(one.id(), one.entry()));
		for (ClaimContent claim : dossier.claims()) {
			MeasureRule rule = this.knownIds.measures().get(claim.measure());
			DossierEntry entry = entries.get(claim.id());
			if (rule == null || entry == null) {
				continue; // reported as a reference
			}
			type(file, entry, claim, rule);
			if (WITHDRAWN.equals(claim.amount().hedge()) && !claim.isWithdrawal()) {
				problem(file, entry.child("amount"), "hedge",
						"a withdrawn plan has the kind undisclosed, the status M and the claim it revises");
			}
			unit(file, entry.child("amount"), claim, rule);
			definition(file, entry, claim);
			speaker(file, entry, dossier.source(), claim);
		}
	}

	/** The entity itself refuses content that its type does not take. */
	private void type(ReadDossier file, DossierEntry entry, ClaimContent claim, MeasureRule rule) {
		try {
			rule.records().claim(claim, rule.unitKind(), this.knownIds.family(claim.basis()));
		}
		catch (IllegalArgumentException ex) {
			problem(file, entry, "basis",
					ex.getMessage() + "; the bases are " + listed(this.knownIds.bases().keySet()));
		}
	}

	private void definition(ReadDossier file, DossierEntry entry, ClaimContent claim) {
		BasisRule basis = this.knownIds.bases().get(claim.basis());
		if (basis != null && basis.differs() && !claim.status().contains(Status.D)) {
			problem(file, entry, "status", "'" + claim.basis() + "' counts more or less than its family "
					+ basis.family() + ": add the status D, definition differs");
		}
	}

	/**
	 * A publication that names neither publisher nor author is not an outlet whose name
	 * vouches for it.
	 */
	private void speaker(ReadDossier file, DossierEntry entry, Source source, ClaimContent claim) {
		boolean unnamed = source.publisherId() == null && source.authors().isEmpty();
		AsserterKind kind = claim.assertedBy().kind();
		if (kind == (unnamed ? AsserterKind.OUTLET : AsserterKind.UNNAMED_PUBLICATION)) {
			problem(file, entry.child("assertedBy"), "kind",
					unnamed ? "the source names neither publisher nor author: the speaker is an unnamed_publication"
							: "the source names its publisher or author: the speaker is the outlet");
		}
	}

	private void unit(ReadDossier file, DossierEntry amount, ClaimContent claim, MeasureRule rule) {
		String unit = claim.amount().unit().code();
		String kind = this.knownIds.units().get(unit);
		if (!rule.unitKind().code().equals(kind)) {
			problem(file, amount, "unit", claim.measure() + " takes a unit of " + rule.unitKind().code() + ", but '"
					+ unit + "' is " + ((kind != null) ? "a unit of " + kind : "not in the dictionary"));
		}
	}

	private void problem(ReadDossier file, DossierEntry entry, String key, String reason) {
		this.problems.add(new DossierProblem(file.file(), entry.line(key), entry.field(key), reason));
	}

	private static @Nullable String unless(boolean right, String reason) {
		return right ? null : reason;
	}

	private static String listed(Set<String> codes) {
		return String.join(", ", codes.stream().sorted().toList());
	}

}
