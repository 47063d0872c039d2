package org.outlay.doors.export;

import java.io.ByteArrayInputStream;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;

import org.outlay.OutlayTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@OutlayTest
class ArchiveDownloadsTests {

	@Autowired
	MockMvc mvc;

	@Test
	void theArchiveIsServedWithANameAndAnEtag() throws Exception {
		var answer = this.mvc.perform(get("/download/outlay.zip"))
			.andExpect(status().isOk())
			.andExpect(content().contentType("application/zip"))
			.andExpect(header().string("Content-Disposition", "attachment; filename=\"outlay.zip\""))
			.andReturn()
			.getResponse();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
			assertThat(zip.getNextEntry().getName()).isEqualTo("CITATION.cff");
		}
		this.mvc.perform(get("/download/outlay.zip").header("If-None-Match", answer.getHeader("ETag")))
			.andExpect(status().isNotModified());
	}

	@Test
	void eachFileIsServedByItsName() throws Exception {
		this.mvc.perform(get("/download/data/measures.csv"))
			.andExpect(status().isOk())
			.andExpect(content().contentType("text/csv;charset=UTF-8"))
			.andExpect(header().string("Content-Disposition", "attachment; filename=\"measures.csv\""));
	}

	@Test
	void whatIsNotInItIsNotFound() throws Exception {
		this.mvc.perform(get("/download/data/nothing.csv")).andExpect(status().isNotFound());
		this.mvc.perform(get("/download/../pom.xml")).andExpect(status().is4xxClientError());
	}

}
