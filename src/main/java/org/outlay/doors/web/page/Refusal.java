package org.outlay.doors.web.page;

import java.util.List;

import org.springframework.http.HttpStatus;

/** An address asks for something in a way that cannot be answered; a page says why. */
public class Refusal extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final transient Page page;

	private final String template;

	public Refusal(Page page, String template) {
		super(String.join(" ", page.complaints));
		this.page = page;
		this.template = template;
	}

	public Page page() {
		return this.page;
	}

	public String template() {
		return this.template;
	}

	/**
	 * The page that says why.
	 *
	 * @param complaints what is wrong and what would be right, one sentence or two each
	 */
	public record Page(String title, String description, HttpStatus status,
			List<String> complaints) implements WebPage {

		public String kicker() {
			return String.valueOf(this.status.value());
		}

	}

}
