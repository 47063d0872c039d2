package org.outlay.doors.web.dictionary;

import java.io.StringReader;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.outlay.OutlayTest;
import org.outlay.publishing.archive.Archive;
import org.outlay.publishing.archive.Archives;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@OutlayTest
class DictionaryPagesTests {

	@Autowired
	MockMvc mvc;

	@Autowired
	Archives archives;

	@Test
	void thePageHasEveryColumnOfTheFiles() throws Exception {
		List<CSVRecord> file = CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(new StringReader(text("/dictionary.csv")))
			.getRecords();
		Document page = page("/dictionary");
		assertThat(page.select("caption:contains(Columns of) ~ tbody th code").eachText())
			.isEqualTo(file.stream().map((row) -> row.get("column")).toList());
		assertThat(page.select("table caption").eachText())
			.isEqualTo(file.stream().map((row) -> "Columns of " + row.get("table")).distinct().toList());
		assertThat(new JsonMapper().readTree(text("/dictionary.json"))).hasSize(file.size());
	}

	@Test
	void aColumnThatPointsElsewhereLinksThere() throws Exception {
		Document page = page("/dictionary");
		assertThat(page.select("a[href=#sources]").eachText()).contains("sources.id");
		assertThat(page.select("h2#sources")).hasSize(1);
	}

	@Test
	void theDownloadPageListsEveryFileWithItsChecksum() throws Exception {
		Archive archive = this.archives.current();
		Document page = page("/download");
		assertThat(page.select("table th[scope=row] a").eachAttr("href")).containsExactlyInAnyOrderElementsOf(
				archive.files().stream().map((file) -> "/download/" + file.name()).toList());
		assertThat(page.select("code.code--sum").eachText()).contains(archive.zip().sha256());
		assertThat(page.select("a[href=/download/outlay.zip]").text()).contains("kB");
	}

	private Document page(String path) throws Exception {
		return Jsoup.parse(text(path));
	}

	private String text(String path) throws Exception {
		return this.mvc.perform(get(path)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
	}

}
