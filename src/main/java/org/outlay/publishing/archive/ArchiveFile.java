package org.outlay.publishing.archive;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * One file of the archive.
 *
 * @param name its path within it, such as {@code data/claims.csv}
 * @param meaning a phrase on its content
 * @param mediaType of its content
 * @param bytes its size
 * @param rows the number of rows without the header; null unless it is a table
 * @param sha256 the checksum of its content, in hexadecimal
 * @param path where it lies on this machine
 */
public record ArchiveFile(String name, String meaning, String mediaType, long bytes, @Nullable Long rows, String sha256,
		Path path) {
}
