package org.outlay.doors.web.claim;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.web.component.Reasons;
import org.outlay.doors.web.page.FilterForm;
import org.outlay.doors.web.page.FilteredPage;
import org.outlay.doors.web.page.NotFound;
import org.outlay.doors.web.page.Paging;
import org.outlay.doors.web.view.ConvertedAmounts;
import org.outlay.facts.claim.Claim;
import org.outlay.facts.claim.query.ClaimFilter;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Ledger;
import org.outlay.readings.ledger.Ledger.Related;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.english.English;
import org.outlay.values.period.AsOf;
import org.outlay.values.period.Match;
import org.outlay.values.period.PublicationWindow;

import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The ledger of all claims, and the page of each. */
@Controller
record ClaimPages(Ledger ledger, ClaimForms forms, Reasons reasons, ConvertedAmounts conversions) {

	private static final int PAGE_SIZE = 50;

	@GetMapping("/claims")
	ModelAndView index(@RequestParam Map<String, String> query, PointOfView view) {
		FilterForm form = this.forms.form(query);
		ClaimFilter filter = form.isWrong() ? ClaimFilter.ALL.about(List.of()) : this.forms.filter(form, view);
		Page<Figure> page = this.ledger.page(filter, Paging.index(query), PAGE_SIZE);
		Paging paging = Paging.of(page, "/claims", query);
		return new ClaimsPage(form.complaining(Stream.ofNullable(paging.complaint()).toList()),
				English.capital(English.count(page.getTotalElements(), "claim")), page.getContent(), paging)
			.in("claim/index");
	}

	@GetMapping("/claims/{id}")
	ModelAndView show(@PathVariable String id, PointOfView view) {
		return page(id, view).in("claim/show");
	}

	/**
	 * The same in short, without a frame, for readers who point at the figure on another
	 * page.
	 */
	@GetMapping("/claims/{id}/peek")
	ModelAndView peek(@PathVariable String id, PointOfView view) {
		return page(id, view).in("claim/peek");
	}

	private ClaimPage page(String id, PointOfView view) {
		List<Claim> versions = this.ledger.versions(id);
		List<Figure> history = this.ledger.history(id);
		if (history.isEmpty()) {
			throw new NotFound("claim", id);
		}
		int seen = seen(versions, view.asOf());
		Figure figure = history.get(seen);
		List<Related> related = this.ledger.related(figure);
		return ClaimPage.of(versions, history, seen, hidden(versions.get(seen), figure, view.asOf()), related,
				this.reasons.of(figure, related, view), this.conversions.of(figure, view.fx()));
	}

	/**
	 * The version that was current then; the last one if none was, which the page then
	 * says.
	 */
	private static int seen(List<Claim> versions, AsOf asOf) {
		return IntStream.range(0, versions.size())
			.filter((i) -> versions.get(i).standsAt(asOf.recorded()))
			.findFirst()
			.orElse(versions.size() - 1);
	}

	/** The reason why a claim does not count for this view; null if it does. */
	private static @Nullable String hidden(Claim claim, Figure figure, AsOf asOf) {
		Instant recorded = asOf.recorded();
		if (recorded != null && !claim.standsAt(recorded)) {
			return "On " + English.moment(recorded) + " Outlay's record had no current version of this claim.";
		}
		PublicationWindow window = figure.source().published();
		if (asOf.isPublic(window)) {
			return null;
		}
		boolean certain = asOf.match() == Match.CERTAIN;
		String from = (window == null) ? "never, since Outlay has not read it"
				: English.day(certain ? window.latest() : window.earliest());
		return "On " + English.day(asOf.day()) + " this claim was not " + asOf.match().adverb()
				+ " public: its source is so from " + from + ". It does not count on any page of that day.";
	}

	/** The ledger of all claims, a page at a time. */
	record ClaimsPage(FilterForm form, String summary, List<Figure> figures, Paging paging) implements FilteredPage {

		@Override
		public String title() {
			String title = this.form.title("The ledger of claims");
			return (this.paging.number() > 1) ? title + ", page " + this.paging.number() : title;
		}

		@Override
		public String description() {
			return "Every figure Outlay holds, as its source states it: hedge, standing, time, speaker and place.";
		}

	}

}
