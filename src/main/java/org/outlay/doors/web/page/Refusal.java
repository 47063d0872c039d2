package org.outlay.doors.web.page;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** A request that cannot be answered as it was made; a page says why. */
public class Refusal extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final transient ModelAndView answer;

	/**
	 * A refusal with the status 400.
	 * @param complaints what is wrong and what would be right, one or two sentences each
	 */
	public Refusal(String template, String title, String description, List<String> complaints) {
		super(String.join(" ", complaints));
		this.answer = new Page(title, description, HttpStatus.BAD_REQUEST, complaints).in(template);
	}

	public ModelAndView answer() {
		return this.answer;
	}

	/** The page that says why. */
	public record Page(String title, String description, HttpStatus status,
			List<String> complaints) implements WebPage {
	}

}
