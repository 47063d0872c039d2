package org.outlay.doors.web.page;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.outlay.readings.view.Address;
import org.outlay.readings.view.PointOfView;

import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * What a reader asks for.
 *
 * @param path of the page, without a file's ending
 * @param own its parameters, those of the point of view and blank ones left out
 */
public record RequestedPage(String path, Map<String, List<String>> own, PointOfView view) {

	/** A longer parameter is a mistake, and not repeated. */
	private static final int LONGEST = 200;

	public static RequestedPage of(HttpServletRequest request, PointOfView view) {
		Map<String, List<String>> own = new LinkedHashMap<>();
		request.getParameterMap().forEach((name, values) -> {
			List<String> said = Stream.of(values).filter((value) -> isSaid(value)).toList();
			if (!PointOfView.PARAMETERS.contains(name) && name.matches("[A-Za-z0-9.]+") && !said.isEmpty()) {
				own.put(name, said);
			}
		});
		return new RequestedPage(request.getRequestURI().substring(request.getContextPath().length()), own, view);
	}

	private static boolean isSaid(String value) {
		return !value.isBlank() && value.length() < LONGEST;
	}

	/** The address of something else with all of these parameters. */
	public String at(String other) {
		Address address = Address.of(other);
		this.own.forEach((name, said) -> said.forEach((value) -> address.with(name, value)));
		return address.with(this.view.parameters()).text();
	}

	/** An address with what was asked of the point of view. */
	public String and(String address) {
		UriComponentsBuilder all = UriComponentsBuilder.fromUriString(address);
		this.view.parameters()
			.forEach((name, value) -> all.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8)));
		return all.build(true).toUriString();
	}

}
