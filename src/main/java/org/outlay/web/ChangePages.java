package org.outlay.web;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.outlay.change.ChangeFilter;
import org.outlay.change.Changes;
import org.outlay.change.Position;
import org.outlay.lens.Lens;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What changed, the last recorded first. */
@Controller
class ChangePages {

	static final String PATH = "/changes";

	private static final int PAGE_SIZE = 50;

	private final Changes changes;

	private final ChangeForms forms;

	ChangePages(Changes changes, ChangeForms forms) {
		this.changes = changes;
		this.forms = forms;
	}

	@GetMapping(PATH)
	ModelAndView index(@RequestParam Map<String, String> query, Lens lens) {
		FilterForm form = this.forms.form(query);
		Position after = null;
		try {
			after = after(query);
		}
		catch (IllegalArgumentException ex) {
			form = form.complaining("“" + Phrases.echo(query.getOrDefault("after", ""))
					+ "” is no place in the list of changes: start from the first page.");
		}
		ChangeFilter filter = ChangeForms.filter(form, lens);
		Changes.Page page = form.isWrong() ? new Changes.Page(List.of(), null)
				: this.changes.newest(filter, after, PAGE_SIZE);
		return ChangesPage.of(form, page, after != null, this.forms.feeds(form)).in("changes/index");
	}

	private static @Nullable Position after(Map<String, String> query) {
		String text = query.getOrDefault("after", "").strip();
		return text.isEmpty() ? null : Position.parse(text);
	}

}
