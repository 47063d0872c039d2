package org.outlay.imports.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * The published dictionary: what may be measured, in which units, by which parts.
 */
public record Dictionary(List<BasisEntry> bases, List<UnitEntry> units, List<PartEntry> parts,
		List<MeasureEntry> measures) {

	private static final Set<String> UNIT_KINDS = Set.of("money", "count", "rate", "ratio", "rank", "time");

	/**
	 * Reads the file.
	 * @throws DossiersRefused with every problem it has
	 */
	public static Dictionary read(DossierFile file) {
		Dictionary dictionary = new Dictionary(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
				new ArrayList<>());
		List<DossierProblem> problems = new ArrayList<>();
		try {
			DossierEntry root = file.root();
			Consumer<EntryRefused> note = (ex) -> problems.add(ex.in(file.name()));
			each(root, "bases", note, (entry) -> dictionary.bases
				.add(new BasisEntry(entry.text("code"), entry.text("label"), entry.text("definition"))));
			each(root, "units", note, (entry) -> dictionary.units
				.add(new UnitEntry(entry.text("code"), oneOf(entry, "kind", UNIT_KINDS))));
			each(root, "parts", note, (entry) -> dictionary.parts.add(new PartEntry(entry.text("code"),
					oneOf(entry, "dimension", Set.of("use", "region", "item", "segment")), entry.text("label"))));
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

	private MeasureEntry measure(DossierEntry entry) {
		String changeOf = entry.optionalText("changeOf");
		if (changeOf != null && this.measures.stream().noneMatch((known) -> known.code().equals(changeOf))) {
			throw new EntryRefused(entry.line("changeOf"), entry.field("changeOf"),
					"no measure '" + changeOf + "' stands above: a change names the measure that changes");
		}
		return new MeasureEntry(entry.text("code"), entry.text("label"),
				oneOf(entry, "records", Set.of("capex", "data-budget", "observation")),
				oneOf(entry, "unitKind", UNIT_KINDS), oneOf(entry, "nature", Set.of("stock", "flow")), changeOf,
				entry.text("definition"));
	}

	private static String oneOf(DossierEntry entry, String key, Set<String> allowed) {
		String value = entry.text(key);
		if (!allowed.contains(value)) {
			throw new EntryRefused(entry.line(key), entry.field(key),
					"'" + value + "' is none of " + String.join(", ", allowed.stream().sorted().toList()));
		}
		return value;
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

	/** A kind of capital expenditure. */
	public record BasisEntry(String code, String label, String definition) {

	}

	/** A unit that is no currency. */
	public record UnitEntry(String code, String kind) {

	}

	/** A part of a breakdown. */
	public record PartEntry(String code, String dimension, String label) {

	}

	/**
	 * A measure.
	 *
	 * @param changeOf the measure whose change it states, where there is one
	 */
	public record MeasureEntry(String code, String label, String records, String unitKind, String nature,
			@Nullable String changeOf, String definition) {

	}

}
