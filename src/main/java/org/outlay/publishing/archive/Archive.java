package org.outlay.publishing.archive;

import java.util.List;
import java.util.Optional;

import org.outlay.facts.revision.Revision;

/**
 * All that is held, as files.
 *
 * @param edition what they hold
 * @param files in order of their names
 * @param zip all of them in one
 */
public record Archive(Revision edition, List<ArchiveFile> files, ArchiveFile zip) {

	/** The file of a name. */
	public Optional<ArchiveFile> file(String name) {
		return this.files.stream().filter((file) -> file.name().equals(name)).findFirst();
	}

}
