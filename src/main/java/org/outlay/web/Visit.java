package org.outlay.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.outlay.lens.Lens;
import org.outlay.site.Address;

import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * What a reader asks for.
 *
 * @param path of the page, without a file's ending
 * @param own its parameters, those of the lens and blank ones left out
 */
record Visit(String path, Map<String, List<String>> own, Lens lens) {

	/** A longer parameter is a mistake, and not repeated. */
	private static final int LONGEST = 200;

	static Visit of(HttpServletRequest request, Lens lens) {
		Map<String, List<String>> own = new LinkedHashMap<>();
		request.getParameterMap().forEach((name, values) -> {
			List<String> said = Stream.of(values).filter((value) -> isSaid(value)).toList();
			if (!Lens.PARAMETERS.contains(name) && name.matches("[A-Za-z0-9.]+") && !said.isEmpty()) {
				own.put(name, said);
			}
		});
		return new Visit(request.getRequestURI().substring(request.getContextPath().length()), own, lens);
	}

	private static boolean isSaid(String value) {
		return !value.isBlank() && value.length() < LONGEST;
	}

	/** The address of something else with all of these parameters. */
	String at(String other) {
		Address address = Address.of(other);
		this.own.forEach((name, said) -> said.forEach((value) -> address.with(name, value)));
		return address.with(this.lens.parameters()).text();
	}

	/** An address with what was asked of the lens. */
	String and(String address) {
		UriComponentsBuilder all = UriComponentsBuilder.fromUriString(address);
		this.lens.parameters()
			.forEach((name, value) -> all.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8)));
		return all.build(true).toUriString();
	}

}
