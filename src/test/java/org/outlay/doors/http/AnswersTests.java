package org.outlay.doors.http;

import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.outlay.OutlayTest;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.DigestUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outlay.doors.http.Caller.header;

/** Headers of all successful answers of every door. */
@OutlayTest
class AnswersTests {

	private static final String LIST = "/api/v1/companies?limit=2";

	private final Caller caller;

	AnswersTests(@LocalServerPort int port) {
		this.caller = new Caller(port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/companies/brightdune", "/api", LIST, "/api/v1/openapi.json", "/charts/capex.svg",
			"/charts/capex.png", "/sources/thirty-billion-wager/dossier.yaml", "/css/outlay.css", "/favicon.svg",
			"/search?q=brightdune" })
	void everyGoodAnswerIsLeftOutForWhoHoldsIt(String path) {
		HttpResponse<byte[]> answer = this.caller.get(path);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(header(answer, "ETag")).matches("\"[0-9a-f]{32}\"");
		assertThat(header(answer, "Vary")).contains("Accept-Encoding");
		for (String method : new String[] { "GET", "HEAD" }) {
			assertNotModified(answer,
					this.caller.ask(method, path, "If-None-Match", "\"other\", W/" + header(answer, "ETag")));
			assertNotModified(answer, this.caller.ask(method, path, "If-None-Match", "*"));
			assertNotModified(answer,
					this.caller.ask(method, path, "If-Modified-Since", header(answer, "Last-Modified")));
		}
	}

	private static void assertNotModified(HttpResponse<byte[]> answer, HttpResponse<byte[]> again) {
		assertThat(again.statusCode()).isEqualTo(304);
		assertThat(again.body()).isEmpty();
		for (String name : new String[] { "ETag", "Last-Modified", "Vary", "Cache-Control" }) {
			assertThat(header(again, name)).isEqualTo(header(answer, name));
		}
		assertThat(again.headers().firstValue("Content-Type")).isEmpty();
	}

	@Test
	void aTagThatIsNotHeldBeatsADate() {
		assertThat(this.caller
			.get(LIST, "If-None-Match", "\"other\"", "If-Modified-Since", "Fri, 01 Jan 2100 00:00:00 GMT")
			.statusCode()).isEqualTo(200);
		assertThat(this.caller.get(LIST, "If-Modified-Since", "Fri, 02 Jan 2015 00:00:00 GMT").statusCode())
			.isEqualTo(200);
		assertThat(this.caller.get(LIST, "If-Modified-Since", "yesterday").statusCode()).isEqualTo(200);
	}

	@Test
	void anotherQuestionHasAnotherTag() {
		assertThat(header(this.caller.get(LIST), "ETag")).isEqualTo(header(this.caller.get(LIST), "ETag"))
			.isNotEqualTo(header(this.caller.get("/api/v1/companies?limit=3"), "ETag"))
			.isNotEqualTo(header(this.caller.get(LIST, "Accept", "application/json"), "ETag"));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/nowhere", "/api/v1/nope", "/api/v1/claims?x=1", "/companies/nobody", "/capex?asOf=never" })
	void errorsHaveNoValidatorsAndNoConditions(String path) {
		for (String[] condition : new String[][] { { "If-None-Match", "*" },
				{ "If-Modified-Since", "Fri, 01 Jan 2100 00:00:00 GMT" } }) {
			HttpResponse<byte[]> answer = this.caller.get(path, condition);
			assertThat(answer.statusCode()).isBetween(400, 404);
			assertThat(answer.headers().map()).doesNotContainKeys("etag", "last-modified");
			assertThat(header(answer, "Cache-Control")).isEqualTo("no-cache");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", LIST, "/css/outlay.css", "/charts", "/api/v1/nope", "/nowhere" })
	void headHasTheHeadersOfGet(String path) {
		for (String encoding : new String[] { "identity", "gzip" }) {
			TreeMap<String, Object> got = new TreeMap<>(
					this.caller.get(path, "Accept-Encoding", encoding).headers().map());
			HttpResponse<byte[]> head = this.caller.ask("HEAD", path, "Accept-Encoding", encoding);
			TreeMap<String, Object> heads = new TreeMap<>(head.headers().map());
			got.keySet().removeAll(Set.of("date", "transfer-encoding", "connection"));
			heads.keySet().removeAll(Set.of("date", "transfer-encoding", "connection"));
			assertThat(heads).as(path + " " + encoding).isEqualTo(got);
			assertThat(head.body()).isEmpty();
		}
	}

	@Test
	void aCompressedAnswerHasTheSameContentAndAnotherTag() {
		HttpResponse<byte[]> plain = this.caller.get("/charts");
		HttpResponse<byte[]> zipped = this.caller.get("/charts", "Accept-Encoding", "br, gzip;q=0.8");
		assertThat(header(zipped, "Content-Encoding")).isEqualTo("gzip");
		assertThat(zipped.body().length).isLessThan(plain.body().length / 2);
		assertThat(Caller.unzipped(zipped)).isEqualTo(plain.body());
		assertThat(header(zipped, "ETag")).isEqualTo(header(plain, "ETag").replaceAll("\"$", "-gzip\""));
	}

	@Test
	void eachEncodingIsLeftOutForWhoHoldsIt() {
		String plain = header(this.caller.get("/charts"), "ETag");
		String zipped = header(this.caller.get("/charts", "Accept-Encoding", "gzip"), "ETag");
		assertThat(header(this.caller.get("/charts", "Accept-Encoding", "gzip", "If-None-Match", zipped), "ETag"))
			.isEqualTo(zipped);
		assertThat(header(this.caller.get("/charts", "Accept-Encoding", "gzip", "If-None-Match", plain), "ETag"))
			.isEqualTo(plain);
		assertThat(this.caller.get("/charts", "If-None-Match", plain).statusCode()).isEqualTo(304);
		assertThat(this.caller.get("/charts", "If-None-Match", zipped).statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/favicon.svg", "/charts/capex.png" })
	void whatIsSmallOrCompressedAlreadyStaysAsItIs(String path) {
		HttpResponse<byte[]> answer = this.caller.get(path, "Accept-Encoding", "gzip");
		assertThat(answer.headers().map()).doesNotContainKey("content-encoding");
		assertThat(header(answer, "Content-Length")).isEqualTo(Integer.toString(answer.body().length));
	}

	@ParameterizedTest
	@ValueSource(strings = { "identity", "gzip;q=0", "br", "gzip;q=0.000, *" })
	void nothingIsCompressedForWhoCannotReadIt(String accepted) {
		assertThat(this.caller.get("/charts", "Accept-Encoding", accepted).headers().map())
			.doesNotContainKey("content-encoding");
	}

	@Test
	void onlyWhatCarriesItsHashIsKeptForGood() {
		byte[] sheet = this.caller.get("/css/outlay.css").body();
		HttpResponse<byte[]> hashed = this.caller.get("/css/outlay-" + DigestUtils.md5DigestAsHex(sheet) + ".css");
		assertThat(hashed.body()).isEqualTo(sheet);
		assertThat(header(hashed, "Cache-Control")).contains("immutable", "public");
		assertThat(header(this.caller.get("/css/outlay.css"), "Cache-Control")).isEqualTo("no-cache");
		assertThat(header(this.caller.get("/css/gone-" + "0".repeat(32) + ".css"), "Cache-Control"))
			.isEqualTo("no-cache");
		assertThat(this.caller.get("/css/outlay-" + "0".repeat(32) + ".css").statusCode()).isEqualTo(404);
		assertThat(header(this.caller.get("/"), "Cache-Control")).isEqualTo("no-cache");
	}

	@Test
	void aPartIsSentOnlyOfTheAnswerThatIsHeld() {
		String tag = header(this.caller.get("/css/outlay.css"), "ETag");
		HttpResponse<byte[]> part = this.caller.get("/css/outlay.css", "Range", "bytes=0-9", "If-Range", tag);
		assertThat(part.statusCode()).isEqualTo(206);
		assertThat(header(part, "ETag")).isEqualTo(tag);
		assertThat(part.body()).hasSize(10);
		assertThat(this.caller.get("/css/outlay.css", "Range", "bytes=0-9", "If-Range", "\"old\"").statusCode())
			.isEqualTo(200);
	}

}
