package org.outlay.doors.web.change;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.web.page.FilterForm;
import org.outlay.readings.change.ChangeCursor;
import org.outlay.readings.change.ChangeFilter;
import org.outlay.readings.change.Changes;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.english.English;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What changed, the last recorded first. */
@Controller
record ChangePages(Changes changes, ChangeForms forms) {

	static final String PATH = "/changes";

	private static final int PAGE_SIZE = 50;

	@GetMapping(PATH)
	ModelAndView index(@RequestParam Map<String, String> query, PointOfView view) {
		FilterForm form = this.forms.form(query);
		ChangeCursor after = null;
		try {
			after = after(query);
		}
		catch (IllegalArgumentException ex) {
			form = form.complaining("“" + English.echo(query.getOrDefault("after", ""))
					+ "” is no place in the list of changes: start from the first page.");
		}
		ChangeFilter filter = ChangeForms.filter(form, view);
		Changes.Page page = form.isWrong() ? new Changes.Page(List.of(), null)
				: this.changes.newest(filter, after, PAGE_SIZE);
		return ChangesPage.of(form, page, after != null, this.forms.feeds(form)).in("change/index");
	}

	private static @Nullable ChangeCursor after(Map<String, String> query) {
		String text = query.getOrDefault("after", "").strip();
		return text.isEmpty() ? null : ChangeCursor.parse(text);
	}

}
