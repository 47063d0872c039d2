package org.outlay.doors.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import org.outlay.ShippedTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * A TypeScript client, generated from the OpenAPI document by independent tools, compiles
 * and reads the API.
 */
@ShippedTest
class ClientTests {

	private static final Path HOME = Path.of("src/test/client");

	@LocalServerPort
	private int port;

	@Test
	void aGeneratedClientReadsTheApi() throws IOException, InterruptedException {
		assumeTrue(Files.exists(HOME.resolve("node_modules/openapi-fetch")) || "true".equals(System.getenv("CI")),
				"skipped: Node.js and 'npm ci' in src/test/client are needed");
		run("node", "node_modules/openapi-typescript/bin/cli.js", site() + "/api/v1/openapi.json", "-o", "outlay.d.ts");
		run("node", "node_modules/typescript/bin/tsc", "--project", ".");
		String said = run("node", "build/client.js", site());
		assertThat(said).containsPattern("claims \\d{2,}\n")
			.containsPattern("first \\S+: \\S+")
			.containsPattern("floor (more_than|at_least|vague|undisclosed)\n")
			.contains("subjects alibaba,bytedance\n", "one 200 ", "again 304\n",
					"refused 400 natur " + site() + "/about/errors/unknown-parameter\n", "missing Unknown id\n");
	}

	private String site() {
		return "http://localhost:" + this.port;
	}

	private static String run(String... command) throws IOException, InterruptedException {
		Path said = Files.createTempFile("client", ".txt");
		Process process = new ProcessBuilder(command).directory(HOME.toFile())
			.redirectErrorStream(true)
			.redirectOutput(said.toFile())
			.start();
		boolean ended = process.waitFor(60, TimeUnit.SECONDS);
		process.destroyForcibly();
		String text = Files.readString(said);
		assertThat(ended && process.exitValue() == 0).as(String.join(" ", command) + "\n" + text).isTrue();
		return text;
	}

}
