package org.outlay.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * Requests pages and API answers from a running Outlay with generated claims, one after
 * the other, and prints time and size of each.
 */
public final class Load {

	private static final List<String> ADDRESSES = List.of("/", "/capex", "/capex?from=2023&to=2025",
			"/capex?companies=example-company-58&companies=example-company-60&companies=example-company-124",
			"/companies/example-company-58", "/companies/example-company-58?asOf=2024-01-01&currency=USD",
			"/claims?subject=example-company-58", "/claims", "/claims/m0-1", "/sources/made-source-0", "/measures",
			"/search?q=company+77", "/api/v1/claims?subject=example-company-58", "/api/v1/claims",
			"/api/v1/claims/m0-1", "/api/v1/companies/example-company-58",
			"/api/v1/quantities?subject=example-company-58", "/api/v1/quantities", "/api/v1/capex");

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final HttpClient client = HttpClient.newHttpClient();

	private final String site;

	private final int rounds;

	private Load(String site, int rounds) {
		this.site = site;
		this.rounds = rounds;
	}

	/**
	 * Takes the address of the running Outlay and the number of requests for each
	 * address, first to warm up and then to measure.
	 */
	public static void main(String[] arguments) throws Exception {
		Load load = new Load(arguments[0], Integer.parseInt(arguments[1]));
		for (int round = 0; round < load.rounds; round++) {
			for (String address : ADDRESSES) {
				load.send(address);
			}
		}
		System.out.println("| address | status | median ms | p95 ms | bytes |");
		System.out.println("|---|---|---|---|---|");
		for (String address : ADDRESSES) {
			load.ask(address);
		}
	}

	private void ask(String address) throws IOException, InterruptedException {
		HttpResponse<byte[]> answer = send(address);
		long[] nanos = new long[this.rounds];
		for (int round = 0; round < this.rounds; round++) {
			long start = System.nanoTime();
			answer = send(address);
			nanos[round] = System.nanoTime() - start;
		}
		Arrays.sort(nanos);
		System.out.printf("| `%s` | %d | %.1f | %.1f | %d |%n", address, answer.statusCode(),
				nanos[this.rounds / 2] / 1e6, nanos[(int) Math.ceil(0.95 * this.rounds) - 1] / 1e6,
				answer.body().length);
	}

	private HttpResponse<byte[]> send(String address) throws IOException, InterruptedException {
		return this.client.send(HttpRequest.newBuilder(URI.create(this.site + address)).timeout(PATIENCE).build(),
				BodyHandlers.ofByteArray());
	}

}
