package org.outlay.web;

import java.util.List;
import java.util.Map;

import org.outlay.claim.Claim;
import org.outlay.claim.ClaimFilter;
import org.outlay.ledger.Figure;
import org.outlay.ledger.Ledger;
import org.outlay.ledger.Ledger.Related;
import org.outlay.lens.Lens;
import org.outlay.period.AsOf;

import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The ledger of all claims, and the permalink of each. */
@Controller
class ClaimPages {

	private static final int PAGE_SIZE = 50;

	private final Ledger ledger;

	private final ClaimForms forms;

	private final Reasons reasons;

	private final Exchanges exchanges;

	ClaimPages(Ledger ledger, ClaimForms forms, Reasons reasons, Exchanges exchanges) {
		this.ledger = ledger;
		this.forms = forms;
		this.reasons = reasons;
		this.exchanges = exchanges;
	}

	@GetMapping("/claims")
	ModelAndView index(@RequestParam Map<String, String> query, Lens lens) {
		FilterForm form = this.forms.form(query);
		ClaimFilter filter = form.isWrong() ? ClaimFilter.ALL.about(List.of()) : this.forms.filter(query, lens);
		int number = Paging.number(query);
		Page<Figure> page = this.ledger.page(filter, Math.max(number, 1) - 1, PAGE_SIZE);
		boolean missing = number == 0 || (number > 1 && number > page.getTotalPages());
		FilterForm answer = missing ? form.complaining(Paging.complaint(query, page.getTotalPages())) : form;
		return ClaimsPage.of(answer, page, Paging.of(page, "/claims", query)).in("claims/index");
	}

	@GetMapping("/claims/{id}")
	ModelAndView show(@PathVariable String id, Lens lens) {
		return page(id, lens).in("claims/show");
	}

	/**
	 * The same in short, without a frame, for who points at the figure on another page.
	 */
	@GetMapping("/claims/{id}/peek")
	ModelAndView peek(@PathVariable String id, Lens lens) {
		return page(id, lens).in("claims/peek");
	}

	private ClaimPage page(String id, Lens lens) {
		List<Claim> versions = this.ledger.versions(id);
		List<Figure> history = this.ledger.history(id);
		if (history.isEmpty()) {
			throw new NotFound("claim", id);
		}
		int seen = seen(versions, lens.asOf());
		Figure figure = history.get(seen);
		List<Related> related = this.ledger.related(figure);
		return ClaimPage.of(versions, history, seen, Unseen.of(versions.get(seen), figure, lens.asOf()), related,
				this.reasons.of(figure, related, lens), this.exchanges.of(figure));
	}

	/**
	 * The version that stood then; the last one if none did, which the page then says.
	 */
	private static int seen(List<Claim> versions, AsOf asOf) {
		for (int i = 0; i < versions.size(); i++) {
			if (versions.get(i).standsAt(asOf.recorded())) {
				return i;
			}
		}
		return versions.size() - 1;
	}

}
