package org.outlay.doors.web.dictionary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.outlay.publishing.dataset.DataDictionary;
import org.outlay.publishing.dataset.Provenance;
import org.outlay.publishing.tabular.TableFormat;
import org.outlay.readings.view.PointOfView;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The data dictionary: what every column of every table means. */
@Controller
record DictionaryPages(DataDictionary dataDictionary, Provenance provenance) {

	@GetMapping("/dictionary")
	ModelAndView index(PointOfView view) {
		return DictionaryPage.of(this.dataDictionary.chapters(view)).in("dictionary/index");
	}

	@GetMapping("/dictionary.{suffix:csv|xlsx|ndjson|json}")
	void file(@PathVariable String suffix, PointOfView view, HttpServletResponse response) throws IOException {
		TableFormat format = TableFormat.of(suffix).orElseThrow();
		response.setContentType(format.mediaType());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment()
					.filename("outlay-dictionary." + suffix, StandardCharsets.US_ASCII)
					.build()
					.toString());
		format.write(
				this.dataDictionary.sheet(view,
						this.provenance.of("Data dictionary", view, Map.of(), "/dictionary." + suffix)),
				response.getOutputStream());
	}

}
