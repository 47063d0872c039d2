package org.outlay;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.springframework.modulith.core.ApplicationModule;

/**
 * The rings of the house from the top, each with its modules: the one place that gives a
 * module its ring.
 */
enum Ring {

	DOORS("api", "export", "feed", "gate", "ingest", "web"),

	READINGS("archive", "breakdown", "catalogue", "change", "citation", "command", "comparison", "contrast",
			"conversion", "coverage", "dataset", "headline", "ledger", "lens", "overview", "search", "site",
			"testimony", "track"),

	FACTS("aimodel", "claim", "company", "event", "fx", "source", "subject"),

	VALUES("amount", "chart", "code", "period", "tabular");

	private final List<String> modules;

	Ring(String... modules) {
		this.modules = List.of(modules);
	}

	static Ring of(ApplicationModule module) {
		return of(module.getIdentifier().toString());
	}

	/** The ring of a module by its name. */
	static Ring of(String module) {
		return Arrays.stream(values())
			.filter((ring) -> ring.modules.contains(module))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("'" + module + "' has no ring yet: give it one in Ring.java"));
	}

	/**
	 * Whether modules of this ring may use those of another: arrows never go up, nor from
	 * door to door.
	 */
	boolean mayUse(Ring other) {
		return compareTo(other) < 0 || (this == other && this != DOORS);
	}

	List<String> modules() {
		return this.modules;
	}

	/** Its packages in the notation of ArchUnit. */
	String[] packages() {
		return this.modules.stream().map((module) -> "org.outlay." + module + "..").toArray(String[]::new);
	}

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
