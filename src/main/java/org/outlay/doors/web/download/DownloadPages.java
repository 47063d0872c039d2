package org.outlay.doors.web.download;

import org.outlay.publishing.archive.Archives;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What can be taken away. */
@Controller
record DownloadPages(Archives archives) {

	@GetMapping("/download")
	ModelAndView index() {
		return DownloadPage.of(this.archives.current()).in("download/index");
	}

}
