package org.outlay.publishing.archive;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * One file of the archive.
 *
 * @param name its path within it, such as {@code data/claims.csv}
 * @param meaning what it is, in a phrase
 * @param mediaType of its content
 * @param bytes its size
 * @param rows how many rows below the header; absent for what is no table
 * @param sha256 the checksum of its content, in hexadecimal
 * @param path where it lies on this machine
 */
public record ArchiveFile(String name, String meaning, String mediaType, long bytes, @Nullable Long rows, String sha256,
		Path path) {

}
