package org.outlay.doors.web.frame;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.outlay.Golden;
import org.outlay.OutlayTest;
import org.outlay.publishing.dataset.PublishedTables;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules of Croissant 1.0, compared with the files it describes. */
@OutlayTest
class CroissantTests {

	/** The types of schema.org that the standard names for values. */
	private static final Set<String> TYPES = Set.of("sc:Text", "sc:Integer", "sc:Number", "sc:Date", "sc:DateTime",
			"sc:Boolean");

	private static final JsonMapper JSON = new JsonMapper();

	private final MockMvcTester mvc;

	private JsonNode document = JSON.createObjectNode();

	CroissantTests(@Autowired MockMvcTester mvc) {
		this.mvc = mvc;
	}

	@BeforeEach
	void read() throws Exception {
		this.document = JSON.readTree(text("/croissant.json"));
	}

	@Test
	void everythingTheStandardRequiresIsSaid() {
		assertThat(this.document.path("@type").asString()).isEqualTo("sc:Dataset");
		assertThat(this.document.path("conformsTo").asString()).isEqualTo("http://mlcommons.org/croissant/1.0");
		assertThat(Stream.of("name", "description", "license", "url", "datePublished", "version", "citeAs"))
			.allMatch((member) -> !this.document.path(member).asString().isBlank());
		assertThat(this.document.path("creator").path("name").asString()).isEqualTo("Outlay");
		assertThat(this.document.path("citeAs").asString()).startsWith("@misc{outlay");
		assertThat(this.document.path("datePublished").asString()).matches("\\d{4}-\\d\\d-\\d\\d");
	}

	@Test
	void noIdIsUsedTwice() {
		List<String> ids = this.document.findValuesAsString("@id");
		assertThat(defined()).isSubsetOf(ids);
		assertThat(defined()).doesNotHaveDuplicates();
	}

	@Test
	void everyTableIsAFileWithItsSizeAndChecksum() throws Exception {
		assertThat(this.document.path("distribution").findValuesAsString("@id"))
			.containsExactlyElementsOf(PublishedTables.NAMES.stream().map((name) -> name + ".csv").toList());
		for (JsonNode file : this.document.path("distribution")) {
			byte[] content = bytes(file.path("contentUrl").asString());
			assertThat(file.path("@type").asString()).isEqualTo("cr:FileObject");
			assertThat(file.path("encodingFormat").asString()).isEqualTo("text/csv");
			assertThat(file.path("contentSize").asString()).isEqualTo(content.length + " B");
			assertThat(file.path("sha256").asString())
				.isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
		}
	}

	@Test
	void everyFieldIsAColumnOfItsFileAndNoColumnIsLeftOut() throws Exception {
		for (JsonNode records : this.document.path("recordSet")) {
			List<String> columns = records.path("field")
				.valueStream()
				.map((field) -> field.path("source").path("extract").path("column").asString())
				.toList();
			Set<String> files = new HashSet<>(records.path("field")
				.valueStream()
				.map((field) -> field.path("source").path("fileObject").path("@id").asString())
				.toList());
			assertThat(files).hasSize(1);
			assertThat(header(file(files.iterator().next()))).isEqualTo(columns);
		}
	}

	@Test
	void everyFieldHasATypeAndAnIdThatBeginsWithItsTable() {
		for (JsonNode records : this.document.path("recordSet")) {
			String table = records.path("@id").asString();
			for (JsonNode field : records.path("field")) {
				assertThat(field.path("@type").asString()).isEqualTo("cr:Field");
				assertThat(field.path("@id").asString()).isEqualTo(table + "/" + field.path("name").asString());
				assertThat(field.path("description").asString()).isNotBlank();
				JsonNode type = field.path("dataType");
				assertThat(
						type.isArray() ? type.valueStream().map(JsonNode::asString).toList() : List.of(type.asString()))
					.isSubsetOf(TYPES)
					.isNotEmpty();
			}
		}
	}

	@Test
	void keysAndReferencesPointToFieldsThatAreThere() {
		List<String> defined = defined();
		for (JsonNode records : this.document.path("recordSet")) {
			JsonNode key = records.path("key");
			(key.isArray() ? key.valueStream() : Stream.of(key).filter(JsonNode::isObject))
				.forEach((one) -> assertThat(defined).contains(one.path("@id").asString()));
			records.path("field")
				.valueStream()
				.filter((field) -> field.has("references"))
				.forEach((field) -> assertThat(defined)
					.contains(field.path("references").path("field").path("@id").asString()));
		}
		assertThat(field("capex/source").path("references").path("field").path("@id").asString())
			.isEqualTo("sources/id");
	}

	@Test
	void anExactDecimalIsNoFloat() {
		assertThat(field("claims/low").path("dataType").valueStream().map(JsonNode::asString))
			.containsExactly("sc:Text", "sc:Number");
	}

	@Test
	void everyTermIsInTheContext() {
		Set<String> terms = new HashSet<>(this.document.path("@context").propertyNames());
		assertThat(terms).contains("recordSet", "fileObject", "extract", "column", "references", "citeAs", "key");
		assertThat(this.document.path("@context").path("dataType").path("@type").asString()).isEqualTo("@vocab");
	}

	@Test
	void oneTableReadsLikeThis() {
		ObjectNode excerpt = (ObjectNode) this.document.deepCopy();
		List.of("version", "datePublished", "dateModified", "citeAs").forEach((member) -> excerpt.put(member, "…"));
		excerpt.remove("keywords");
		keep(excerpt, "distribution", "bases.csv");
		keep(excerpt, "recordSet", "bases");
		((ObjectNode) excerpt.path("distribution").path(0)).put("sha256", "…").put("contentSize", "… B");
		Golden.assertJson("catalogue/croissant", excerpt.toString());
	}

	private void keep(ObjectNode excerpt, String member, String id) {
		JsonNode found = excerpt.path(member)
			.valueStream()
			.filter((one) -> one.path("@id").asString().equals(id))
			.findFirst()
			.orElseThrow();
		ArrayNode kept = excerpt.putArray(member);
		kept.add(found);
	}

	private List<String> defined() {
		return Stream
			.of(this.document.path("distribution").valueStream(), this.document.path("recordSet").valueStream(),
					this.document.path("recordSet")
						.valueStream()
						.flatMap((records) -> records.path("field").valueStream()))
			.flatMap((things) -> things.map((thing) -> thing.path("@id").asString()))
			.toList();
	}

	private JsonNode field(String id) {
		return this.document.path("recordSet")
			.valueStream()
			.flatMap((records) -> records.path("field").valueStream())
			.filter((field) -> field.path("@id").asString().equals(id))
			.findFirst()
			.orElseThrow();
	}

	private String file(String id) {
		return this.document.path("distribution")
			.valueStream()
			.filter((file) -> file.path("@id").asString().equals(id))
			.findFirst()
			.orElseThrow()
			.path("contentUrl")
			.asString();
	}

	private List<String> header(String address) throws Exception {
		try (var parser = CSVFormat.RFC4180
			.parse(new StringReader(new String(bytes(address), StandardCharsets.UTF_8)))) {
			CSVRecord first = parser.iterator().next();
			return first.toList();
		}
	}

	private byte[] bytes(String address) {
		var answer = this.mvc.get().uri(address.replace("http://localhost", "")).exchange();
		assertThat(answer).hasStatusOk();
		return answer.getResponse().getContentAsByteArray();
	}

	private String text(String path) {
		return new String(bytes(path), StandardCharsets.UTF_8);
	}

}
