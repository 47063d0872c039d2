package org.outlay.publishing.archive;

import java.util.List;
import java.util.Optional;

import org.outlay.facts.revision.Revision;

/**
 * All data as files.
 *
 * @param edition the edition of the data
 * @param files sorted by name
 * @param zip all files in one
 */
public record Archive(Revision edition, List<ArchiveFile> files, ArchiveFile zip) {

	public Optional<ArchiveFile> file(String name) {
		return this.files.stream().filter((file) -> file.name().equals(name)).findFirst();
	}

}
