package org.outlay.doors.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** Sends HTTP requests with any headers to a running Outlay. */
final class Caller {

	private final HttpClient client = HttpClient.newHttpClient();

	private final int port;

	Caller(int port) {
		this.port = port;
	}

	HttpResponse<byte[]> get(String path, String... headers) {
		return ask("GET", path, headers);
	}

	HttpResponse<byte[]> ask(String method, String path, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.method(method, HttpRequest.BodyPublishers.noBody());
		if (headers.length > 0) {
			request.headers(headers);
		}
		try {
			return this.client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
		}
		catch (IOException ex) {
			throw new IllegalStateException(method + " " + path, ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Sends a request that client libraries refuse to send, and reads until the server
	 * closes the connection.
	 */
	String raw(String line, String... headers) {
		try (Socket socket = new Socket("localhost", this.port)) {
			String head = (headers.length > 0) ? String.join("\r\n", headers) + "\r\n" : "";
			socket.getOutputStream()
				.write((line + " HTTP/1.1\r\nHost: localhost\r\n" + head + "Connection: close\r\n\r\n")
					.getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException(line, ex);
		}
	}

	static String header(HttpResponse<?> answer, String name) {
		return String.join(", ", answer.headers().allValues(name));
	}

	static String text(HttpResponse<byte[]> answer) {
		return new String(answer.body(), StandardCharsets.UTF_8);
	}

	static byte[] unzipped(HttpResponse<byte[]> answer) {
		try (GZIPInputStream content = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
			return content.readAllBytes();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
