package org.outlay;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The rings of the architecture, innermost at the top; each is a folder of
 * {@code org.outlay}.
 */
enum Ring {

	VALUES("values"), FACTS("facts"), READINGS("readings"), PUBLISHING("publishing"), IMPORTS("imports"),
	DOORS("doors cli");

	/** Separated by blanks. */
	private final String folders;

	Ring(String folders) {
		this.folders = folders;
	}

	/** Finds the ring of a module by its name, such as {@code facts.claim}. */
	static Ring of(String module) {
		return Arrays.stream(values())
			.filter((ring) -> ring.folders().contains(module.split("[.]", 2)[0]))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("'" + module + "' is in no ring: move it into one of them"));
	}

	/**
	 * Whether modules of this ring may use those of another: only rings further inside or
	 * their own, and never another door.
	 */
	boolean mayUse(Ring other) {
		return compareTo(other) > 0 || (this == other && this != DOORS);
	}

	/** The packages of the ring, in the notation of ArchUnit. */
	String[] packages() {
		return folders().stream().map((folder) -> "org.outlay." + folder + "..").toArray(String[]::new);
	}

	private List<String> folders() {
		return List.of(this.folders.split(" "));
	}

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
