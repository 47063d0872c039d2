package org.outlay.publishing.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;

import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.outlay.OutlayTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@OutlayTest
class ArchivesTests {

	private static final JsonMapper JSON = new JsonMapper();

	@Autowired
	Archives archives;

	@Test
	void theSameEditionGivesTheSameBytes() throws IOException {
		ArchiveFile first = this.archives.current().zip();
		byte[] before = Files.readAllBytes(first.path());
		ArchiveFile again = this.archives.build().zip();
		assertThat(again.sha256()).isEqualTo(first.sha256());
		assertThat(Files.readAllBytes(again.path())).isEqualTo(before);
	}

	@Test
	void theArchiveHoldsEveryFileWithItsChecksum() throws Exception {
		Archive archive = this.archives.current();
		try (ZipFile zip = new ZipFile(archive.zip().path().toFile())) {
			assertThat(zip.stream().map((entry) -> entry.getName()))
				.containsExactlyElementsOf(archive.files().stream().map(ArchiveFile::name).toList())
				.contains("README.md", "CITATION.cff", "LICENCE.txt", "datapackage.json", "data/csv-metadata.json",
						"data/claims.csv", "dictionary.csv", "dossiers/leigu-long-game.yaml", "SHA256SUMS");
			String sums = text(zip, "SHA256SUMS");
			for (ArchiveFile file : archive.files()) {
				byte[] bytes = bytes(zip, file.name());
				assertThat(bytes).hasSize((int) file.bytes());
				String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
				assertThat(sum).isEqualTo(file.sha256());
				if (!file.name().equals("SHA256SUMS")) {
					assertThat(sums).contains(sum + "  " + file.name() + "\n");
				}
			}
		}
	}

	@Test
	void thePackageDescribesEveryTableAsItIs() throws IOException {
		JsonNode document = JSON.readTree(file("datapackage.json"));
		assertThat(document.get("$schema").asString())
			.isEqualTo("https://datapackage.org/profiles/2.0/datapackage.json");
		for (JsonNode resource : document.get("resources")) {
			String path = resource.get("path").asString();
			ArchiveFile file = this.archives.current().file(path).orElseThrow();
			assertThat(resource.get("bytes").asLong()).isEqualTo(file.bytes());
			assertThat(resource.get("hash").asString()).isEqualTo("sha256:" + file.sha256());
			assertThat(names(resource.get("schema").get("fields"))).isEqualTo(header(path));
		}
	}

	@Test
	void csvOnTheWebDescribesTheSameColumns() throws IOException {
		for (JsonNode table : JSON.readTree(file("data/csv-metadata.json")).get("tables")) {
			assertThat(names(table.get("tableSchema").get("columns")))
				.isEqualTo(header("data/" + table.get("url").asString()));
		}
	}

	@Test
	void theDictionaryHasEveryColumnInOrder() throws IOException {
		List<String> listed = CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(new StringReader(file("dictionary.csv")))
			.stream()
			.map((row) -> row.get("table") + "." + row.get("column"))
			.toList();
		List<String> described = StreamSupport
			.stream(JSON.readTree(file("datapackage.json")).get("resources").spliterator(), false)
			.flatMap((resource) -> names(resource.get("schema").get("fields")).stream()
				.map((name) -> resource.get("name").asString() + "." + name))
			.toList();
		assertThat(listed).isEqualTo(described);
	}

	@Test
	void theCitationIsYamlWithAVersion() throws IOException {
		assertThat(new Yaml().<java.util.Map<String, Object>>load(file("CITATION.cff")))
			.containsEntry("cff-version", "1.2.0")
			.containsEntry("version", this.archives.current().edition().id())
			.containsKeys("title", "authors", "message", "date-released");
	}

	private static List<String> names(JsonNode fields) {
		return StreamSupport.stream(fields.spliterator(), false)
			.map((field) -> field.get("name").asString())
			.collect(Collectors.toList());
	}

	private List<String> header(String path) throws IOException {
		return Arrays.asList(file(path).lines().findFirst().orElseThrow().split(","));
	}

	private String file(String name) throws IOException {
		return Files.readString(this.archives.current().file(name).orElseThrow().path());
	}

	private static String text(ZipFile zip, String name) throws IOException {
		return new String(bytes(zip, name), StandardCharsets.UTF_8);
	}

	private static byte[] bytes(ZipFile zip, String name) throws IOException {
		try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
			return in.readAllBytes();
		}
	}

}
