package org.outlay.doors.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.outlay.readings.view.Address;
import org.outlay.readings.view.PointOfView;

/**
 * The page that a request asks for.
 *
 * @param path of the page, without the ending of a file
 * @param own its parameters, without blank ones and those of the point of view
 */
public record RequestedPage(String path, Map<String, List<String>> own, PointOfView view) {

	/** A longer parameter is a mistake, and is not repeated in links. */
	private static final int LONGEST = 200;

	public static RequestedPage of(HttpServletRequest request, PointOfView view) {
		Map<String, List<String>> own = new LinkedHashMap<>();
		request.getParameterMap().forEach((name, values) -> {
			List<String> given = Stream.of(values)
				.filter((value) -> !value.isBlank() && value.length() < LONGEST)
				.toList();
			if (!PointOfView.PARAMETERS.contains(name) && name.matches("[A-Za-z0-9.]+") && !given.isEmpty()) {
				own.put(name, given);
			}
		});
		return new RequestedPage(request.getRequestURI().substring(request.getContextPath().length()), own, view);
	}

	/** The address of another page with all of these parameters. */
	public String at(String other) {
		Address address = Address.of(other);
		this.own.forEach((name, given) -> given.forEach((value) -> address.with(name, value)));
		return address.with(this.view.parameters()).text();
	}

	/**
	 * The address of this page as of today, without anything that only changes the view.
	 */
	public String plain() {
		return new RequestedPage(this.path, this.own, PointOfView.plain(this.view.today())).at(this.path);
	}

}
