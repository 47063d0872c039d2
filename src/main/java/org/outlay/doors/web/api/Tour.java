package org.outlay.doors.web.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.outlay.publishing.site.Site;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** First steps with the API in the languages readers use, ready to be copied. */
@Component
record Tour(Site site) {

	/** The address in the files: that of a copy without settings. */
	private static final String ANYWHERE = "http://localhost:8080";

	/** Every chapter with the address of this copy. */
	List<Chapter> chapters() {
		return List.of(chapter("curl", "curl.sh"), chapter("Python", "python.py"), chapter("R", "r.R"),
				chapter("Spreadsheet", "spreadsheet.txt"));
	}

	private Chapter chapter(String title, String file) {
		try {
			String code = new ClassPathResource("tour/" + file).getContentAsString(StandardCharsets.UTF_8);
			return new Chapter(title, file.substring(0, file.indexOf('.')), code.replace(ANYWHERE, this.site.at("")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The steps in one language.
	 *
	 * @param id its fragment in the page's address
	 */
	record Chapter(String title, String id, String code) {
	}

}
