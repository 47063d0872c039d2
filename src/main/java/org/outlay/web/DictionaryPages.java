package org.outlay.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.outlay.dataset.Dictionary;
import org.outlay.dataset.Provenance;
import org.outlay.lens.Lens;
import org.outlay.tabular.Format;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The data dictionary: what every column of every table means. */
@Controller
class DictionaryPages {

	private final Dictionary dictionary;

	private final Provenance provenance;

	DictionaryPages(Dictionary dictionary, Provenance provenance) {
		this.dictionary = dictionary;
		this.provenance = provenance;
	}

	@GetMapping("/dictionary")
	ModelAndView index(Lens lens) {
		return DictionaryPage.of(this.dictionary.chapters(lens)).in("dictionary/index");
	}

	@GetMapping("/dictionary.{suffix:csv|xlsx|ndjson|json}")
	void file(@PathVariable String suffix, Lens lens, HttpServletResponse response) throws IOException {
		Format format = Format.of(suffix).orElseThrow();
		response.setContentType(format.mediaType());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment()
					.filename("outlay-dictionary." + suffix, StandardCharsets.US_ASCII)
					.build()
					.toString());
		format.write(
				this.dictionary.sheet(lens,
						this.provenance.of("Data dictionary", lens, Map.of(), "/dictionary." + suffix)),
				response.getOutputStream());
	}

}
