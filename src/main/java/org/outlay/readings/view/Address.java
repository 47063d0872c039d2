package org.outlay.readings.view;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Builds an address of a path and parameters, whose values may contain any character. */
public final class Address {

	private final UriComponentsBuilder start;

	private final Map<String, String> values = new LinkedHashMap<>();

	private Address(UriComponentsBuilder start) {
		this.start = start;
	}

	/**
	 * An address within the site.
	 * @param path with a slash at the start, not encoded
	 */
	public static Address of(String path) {
		return from(UriComponentsBuilder.fromPath(path));
	}

	/** An address that continues a start without variables. */
	public static Address from(UriComponentsBuilder start) {
		return new Address(start);
	}

	public Address with(String name, String value) {
		String variable = "v" + this.values.size();
		this.values.put(variable, value);
		this.start.queryParam(name, "{" + variable + "}");
		return this;
	}

	public Address with(Map<String, String> parameters) {
		parameters.forEach(this::with);
		return this;
	}

	/** Adds parameters to an address that is encoded already. */
	public static String extended(String address, Map<String, String> parameters) {
		StringBuilder all = new StringBuilder(address);
		parameters.forEach((name, value) -> all.append((all.indexOf("?") < 0) ? '?' : '&')
			.append(name)
			.append('=')
			.append(UriUtils.encodeQueryParam(value, StandardCharsets.UTF_8)));
		return all.toString();
	}

	public String text() {
		return this.start.encode().buildAndExpand(this.values).toUriString();
	}

}
