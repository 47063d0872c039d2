package org.outlay.doors.export;

import java.nio.charset.StandardCharsets;

import org.outlay.publishing.archive.Archive;
import org.outlay.publishing.archive.ArchiveFile;
import org.outlay.publishing.archive.Archives;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Serves the archive and each of its files. */
@RestController
record ArchiveDownloads(Archives archives) {

	@GetMapping("/download/outlay.zip")
	ResponseEntity<Resource> zip() {
		Archive archive = this.archives.current();
		return answer(archive, archive.zip());
	}

	@GetMapping("/download/{*name}")
	ResponseEntity<Resource> file(@PathVariable String name) {
		Archive archive = this.archives.current();
		return answer(archive,
				archive.file(name.substring(1)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
	}

	private static ResponseEntity<Resource> answer(Archive archive, ArchiveFile file) {
		String name = file.name().substring(file.name().lastIndexOf('/') + 1);
		MediaType type = MediaType.parseMediaType(file.mediaType());
		return ResponseEntity.ok()
			.eTag("\"" + file.sha256() + "\"")
			.lastModified(archive.edition().since())
			.contentType(type.getType().equals("text") ? new MediaType(type, StandardCharsets.UTF_8) : type)
			.header("Content-Disposition", ContentDisposition.attachment().filename(name).build().toString())
			.body(new FileSystemResource(file.path()));
	}

}
