package org.outlay.imports.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.outlay.facts.claim.ClaimType;
import org.outlay.facts.claim.dictionary.Basis;
import org.outlay.facts.claim.dictionary.Comparability;
import org.outlay.facts.claim.dictionary.Comparability.Better;
import org.outlay.facts.claim.dictionary.Family;
import org.outlay.facts.claim.dictionary.Measure;
import org.outlay.facts.claim.dictionary.Part;
import org.outlay.values.amount.UnitKind;
import org.outlay.values.amount.UnitWords;

/** The published dictionary: measures, their units, and the parts of breakdowns. */
public record Dictionary(List<Family> families, List<Basis> bases, List<UnitEntry> units, List<Part> parts,
		List<Measure> measures) {

	/**
	 * Reads the file.
	 * @throws DossiersRefused with every problem it has
	 */
	public static Dictionary read(DossierFile file) {
		Dictionary dictionary = new Dictionary(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
				new ArrayList<>(), new ArrayList<>());
		List<DossierProblem> problems = new ArrayList<>();
		try {
			DossierEntry root = file.root();
			Consumer<EntryRefused> note = (ex) -> problems.add(ex.in(file.name()));
			each(root, "families", note, (entry) -> dictionary.families.add(new Family(entry.text("code"),
					dictionary.families.size(), entry.text("label"), entry.text("definition"))));
			each(root, "bases", note, (entry) -> dictionary.bases.add(dictionary.basis(entry)));
			each(root, "units", note, (entry) -> dictionary.units
				.add(new UnitEntry(entry.text("code"), entry.coded("kind", UnitKind.class))));
			each(root, "parts", note, (entry) -> dictionary.parts.add(
					new Part(entry.text("code"), entry.coded("dimension", Part.Dimension.class), entry.text("label"))));
			each(root, "measures", note, (entry) -> dictionary.measures.add(dictionary.measure(entry)));
			root.finish();
		}
		catch (EntryRefused ex) {
			problems.add(ex.in(file.name()));
		}
		if (!problems.isEmpty()) {
			throw new DossiersRefused(problems);
		}
		return dictionary;
	}

	private Basis basis(DossierEntry entry) {
		String family = entry.text("family");
		if (this.families.stream().noneMatch((known) -> known.code().equals(family))) {
			throw new EntryRefused(entry.line("family"), entry.field("family"),
					"no entry defines the family '" + family + "'; every basis belongs to a family");
		}
		return new Basis(entry.text("code"), this.bases.size(), family, entry.flag("differs"), entry.text("label"),
				entry.text("definition"));
	}

	private Measure measure(DossierEntry entry) {
		String changeOf = entry.optionalText("changeOf");
		if (changeOf != null && this.measures.stream().noneMatch((known) -> known.code().equals(changeOf))) {
			throw new EntryRefused(entry.line("changeOf"), entry.field("changeOf"),
					"no earlier entry defines the measure '" + changeOf + "'; a change names the measure that changes");
		}
		UnitKind unitKind = entry.coded("unitKind", UnitKind.class);
		return new Measure(entry.text("code"), this.measures.size(), entry.text("label"),
				entry.coded("records", ClaimType.class), unitKind, entry.coded("nature", Measure.Timing.class),
				changeOf, comparability(entry, unitKind), noun(entry), entry.text("definition"));
	}

	/** Of ranks 1 is best, and a bar would say nothing. */
	private static Comparability comparability(DossierEntry entry, UnitKind unitKind) {
		boolean rank = unitKind == UnitKind.RANK;
		Better better = entry.has("better") ? entry.coded("better", Better.class) : rank ? Better.LOWER : Better.HIGHER;
		String incomparable = entry.optionalText("incomparable");
		Integer key = entry.optional("key", Integer::valueOf);
		boolean drawn = entry.has("drawn") ? entry.flag("drawn") : !rank && incomparable == null;
		return entry.build("key", () -> new Comparability(better, incomparable, key, drawn));
	}

	private static UnitWords noun(DossierEntry entry) {
		String per = entry.optionalText("per");
		if (!entry.has("words")) {
			return new UnitWords(null, null, per);
		}
		DossierEntry words = entry.child("words");
		UnitWords noun = new UnitWords(words.text("one"), words.text("many"), per);
		words.finish();
		return noun;
	}

	private static void each(DossierEntry root, String key, Consumer<EntryRefused> note,
			Consumer<DossierEntry> reader) {
		for (DossierEntry entry : root.children(key)) {
			try {
				reader.accept(entry);
				entry.finish();
			}
			catch (EntryRefused ex) {
				note.accept(ex);
			}
		}
	}

	/** A unit that is not a currency. */
	public record UnitEntry(String code, UnitKind kind) {
	}

}
