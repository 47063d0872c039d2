package org.outlay.doors.feed;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.WireFeedInput;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import com.thaiopensource.xml.sax.ErrorHandlerImpl;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.outlay.OutlayTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@OutlayTest
class FeedDownloadsTests {

	private static final Path GRAMMAR = Path.of("src/test/resources/feeds/atom.rnc");

	private static final Path SCHEMA = Path.of("src/test/resources/feeds/json-feed.schema.json");

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@ValueSource(strings = { "/feed.atom", "/companies/brightdune/feed.atom", "/measures/capex/feed.atom",
			"/feed.atom?class=our-correction", "/feed.atom?class=revised-up,contradicted&threshold=10&match=possible" })
	void atomKeepsToTheGrammarOfItsRfc(String path) throws Exception {
		StringBuilder wrong = new StringBuilder();
		PropertyMapBuilder properties = new PropertyMapBuilder();
		properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandlerImpl() {
			@Override
			public void print(String message) {
				wrong.append(message).append('\n');
			}
		});
		ValidationDriver driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
		assertThat(driver.loadSchema(ValidationDriver.fileInputSource(GRAMMAR.toFile()))).as(wrong::toString).isTrue();
		assertThat(driver.validate(new InputSource(new ByteArrayInputStream(bytes(path))))).as(wrong::toString)
			.isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/feed.json", "/companies/brightdune/feed.json", "/measures/capex/feed.json",
			"/feed.json?class=our-correction" })
	void jsonFeedKeepsToItsSchema(String path) throws Exception {
		var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
			.getSchema(Files.readString(SCHEMA), InputFormat.JSON);
		assertThat(schema.validate(text(path), InputFormat.JSON,
				(context) -> context.executionConfig((config) -> config.formatAssertionsEnabled(true))))
			.isEmpty();
	}

	@Test
	void titlesKeepHedgeAndNature() throws Exception {
		assertThat(atom("/companies/brightdune/feed.atom?class=revised-up").getEntries()).extracting(Entry::getTitle)
			.containsExactly("Revised up: BrightDune, AI capital expenditure, 2026: over CNY 200 billion, before"
					+ " approximately CNY 160 billion (more than about +25%; plan, low reliability)");
	}

	@Test
	void anEntryCarriesWordsSourceAndLinks() throws Exception {
		Entry entry = atom("/companies/brightdune/feed.atom?class=revised-up").getEntries().get(0);
		Content content = entry.getContents().get(0);
		assertThat(content.getType()).isEqualTo("html");
		var html = Jsoup.parse(content.getValue());
		assertThat(html.select("q")).hasSize(2);
		assertThat(html.select("a").eachAttr("href"))
			.allSatisfy((link) -> assertThat(link).startsWith("http://localhost/"))
			.contains("http://localhost/claims/tbw-2d", "http://localhost/claims/tbw-2c",
					"http://localhost/quantities/brightdune:capex:ai-spending:2026");
		assertThat(entry.getAlternateLinks()).extracting(Link::getHref)
			.containsExactly("http://localhost/claims/tbw-2d");
		assertThat(entry.getUpdated()).isEqualTo("2026-11-21T12:00:00Z");
		assertThat(entry.getCategories().get(0).getTerm()).isEqualTo("revised-up");
	}

	@Test
	void idsStayTheSameOnAnotherHost() throws Exception {
		List<String> here = ids(atom("/feed.atom"));
		String there = new String(this.mvc.get()
			.uri("https://mirror.example.org/feed.atom")
			.exchange()
			.getResponse()
			.getContentAsByteArray(), StandardCharsets.UTF_8);
		assertThat(ids(parse(there))).isEqualTo(here).doesNotHaveDuplicates();
		assertThat(there).contains("mirror.example.org").doesNotContain("localhost");
		assertThat(here).allSatisfy((id) -> assertThat(id).matches("urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f-]+"));
		assertThat(Urn.of("changes/tbw-2d.1"))
			.isEqualTo(atom("/feed.atom?class=revised-up").getEntries().get(0).getId());
	}

	@Test
	void pagesLeadThroughEveryChangeOnce() throws Exception {
		List<String> seen = new ArrayList<>();
		String path = "/feed.atom";
		while (path != null) {
			Feed feed = atom(path);
			seen.addAll(ids(feed));
			path = feed.getOtherLinks()
				.stream()
				.filter((link) -> link.getRel().equals("next"))
				.map((link) -> link.getHref().replace("http://localhost", ""))
				.findFirst()
				.orElse(null);
		}
		assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThan(60);
	}

	@Test
	void jsonFeedTellsTheSameAsAtom() throws Exception {
		JsonNode json = JsonMapper.shared().readTree(text("/measures/capex/feed.json"));
		Feed atom = atom("/measures/capex/feed.atom");
		assertThat(json.get("items").valueStream().map((item) -> item.get("id").asString()).toList())
			.isEqualTo(ids(atom));
		assertThat(json.get("items").valueStream().map((item) -> item.get("title").asString()).toList())
			.isEqualTo(atom.getEntries().stream().map(Entry::getTitle).toList());
		assertThat(json.get("home_page_url").asString()).isEqualTo("http://localhost/measures/capex");
	}

	@Test
	void whatAFeedDoesNotTakeIsSaidInPlainWords() {
		MvcTestResult answer = this.mvc.get().uri("/feed.atom?class=raised&threshold=ten&x=1").exchange();
		assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(answer).bodyText()
			.contains("'class': 'raised' is not one of new, revised-up, revised-down, revised, narrowed")
			.contains("'threshold': 'ten' is not a percentage; use 10 or 2.5")
			.contains("unknown parameter 'x'");
		assertThat(this.mvc.get().uri("/feed.json?utm_source=reader")).hasStatusOk();
		assertThat(this.mvc.get().uri("/companies/nobody/feed.atom")).hasStatus(HttpStatus.NOT_FOUND)
			.bodyText()
			.isEqualTo("unknown company 'nobody'\n");
	}

	@Test
	void mediaTypesAreThoseOfTheFormats() {
		assertThat(this.mvc.get().uri("/feed.atom")).hasHeader("Content-Type", "application/atom+xml;charset=UTF-8");
		assertThat(this.mvc.get().uri("/feed.json").header("Accept", "text/html")).hasHeader("Content-Type",
				"application/feed+json");
	}

	private static List<String> ids(Feed feed) {
		return feed.getEntries().stream().map(Entry::getId).toList();
	}

	private Feed atom(String path) throws Exception {
		return parse(text(path));
	}

	private static Feed parse(String text) throws Exception {
		return (Feed) new WireFeedInput().build(new StringReader(text));
	}

	private String text(String path) {
		return new String(bytes(path), StandardCharsets.UTF_8);
	}

	private byte[] bytes(String path) {
		MvcTestResult answer = this.mvc.get().uri(path).exchange();
		assertThat(answer).hasStatusOk();
		return answer.getResponse().getContentAsByteArray();
	}

}
