package org.outlay.doors.export;

import java.nio.charset.StandardCharsets;

import org.outlay.publishing.dataset.DossierTexts;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Serves any source that was read as a dossier. */
@RestController
record DossierDownloads(DossierTexts texts) {

	private static final MediaType YAML = new MediaType("application", "yaml", StandardCharsets.UTF_8);

	@GetMapping("/sources/{id}/dossier.yaml")
	ResponseEntity<byte[]> dossier(@PathVariable String id) {
		String text = this.texts.text(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		return ResponseEntity.ok().contentType(YAML).body(text.getBytes(StandardCharsets.UTF_8));
	}

}
