package org.outlay.doors.feed;

import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import tools.jackson.databind.json.JsonMapper;

import org.outlay.facts.claim.dictionary.Measures;
import org.outlay.facts.company.Companies;
import org.outlay.facts.revision.Revisions;
import org.outlay.publishing.site.Site;
import org.outlay.readings.change.Change;
import org.outlay.readings.change.ChangeCursor;
import org.outlay.readings.change.ChangeFilter;
import org.outlay.readings.change.Changes;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Serves the feeds of all changes, of a company and of a measure. */
@RestController
record FeedDownloads(Changes changes, FeedItems items, Companies companies, Measures measures, Site site,
		Revisions revisions, JsonMapper json) {

	private static final int PAGE = 50;

	private static final String ATOM = ".atom";

	private static final String JSON = ".json";

	@GetMapping({ "/feed.atom", "/feed.json" })
	ResponseEntity<byte[]> everything(@RequestParam MultiValueMap<String, String> query, HttpServletRequest request) {
		FeedScope scope = new FeedScope("", "/changes", this.site.name() + ": what changed",
				"All changes in figures on AI spending", ChangeFilter.ALL);
		return answer(scope, query, request);
	}

	@GetMapping({ "/companies/{id}/feed.atom", "/companies/{id}/feed.json" })
	ResponseEntity<byte[]> ofCompany(@PathVariable String id, @RequestParam MultiValueMap<String, String> query,
			HttpServletRequest request) {
		String name = this.companies.findById(id)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "unknown company '" + id + "'"))
			.name();
		FeedScope scope = new FeedScope("/companies/" + id, "/companies/" + id,
				this.site.name() + ": what changed about " + name, "Changes in figures about " + name,
				ChangeFilter.ALL.about(id));
		return answer(scope, query, request);
	}

	@GetMapping({ "/measures/{code}/feed.atom", "/measures/{code}/feed.json" })
	ResponseEntity<byte[]> ofMeasure(@PathVariable String code, @RequestParam MultiValueMap<String, String> query,
			HttpServletRequest request) {
		String label = this.measures.findById(code)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "unknown measure '" + code + "'"))
			.label();
		FeedScope scope = new FeedScope("/measures/" + code, "/measures/" + code,
				this.site.name() + ": what changed, " + label, "Changes in figures on " + label,
				ChangeFilter.ALL.of(code));
		return answer(scope, query, request);
	}

	private ResponseEntity<byte[]> answer(FeedScope scope, MultiValueMap<String, String> query,
			HttpServletRequest request) {
		boolean atom = request.getRequestURI().endsWith(ATOM);
		Feed feed = feed(scope, FeedQuery.of(query), atom ? ATOM : JSON);
		return atom
				? ResponseEntity.ok()
					.contentType(new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8))
					.body(AtomText.of(feed))
				: ResponseEntity.ok()
					.contentType(MediaType.parseMediaType(JsonFeed.MEDIA_TYPE))
					.body(this.json.writeValueAsBytes(JsonFeed.of(feed)));
	}

	private Feed feed(FeedScope scope, FeedQuery selection, String suffix) {
		Changes.Page page = this.changes.newest(selection.filter(scope.filter()), selection.after(), PAGE);
		ChangeCursor next = page.next();
		List<Change> found = page.changes();
		String path = scope.path() + "/feed" + suffix;
		return new Feed(Urn.of("feeds" + scope.path() + selection.query(null)), scope.title(),
				scope.subtitle() + ": new figures, revisions, outcomes, disagreements and corrections.",
				found.isEmpty() ? this.revisions.current().since() : found.get(0).position().moment(),
				this.site.at(scope.home()), this.site.at(path + selection.query(selection.after())),
				this.site.at(path + selection.query(null)),
				(next != null) ? this.site.at(path + selection.query(next)) : null, this.site.name(), this.site.at("/"),
				this.site.licence(), this.items.of(found));
	}

	/** Answers in plain text, which feed readers show unchanged. */
	@ExceptionHandler
	ResponseEntity<String> refused(ResponseStatusException refusal) {
		return ResponseEntity.status(refusal.getStatusCode())
			.contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
			.body(refusal.getReason() + "\n");
	}

	/**
	 * The scope of a feed: all changes, a company or a measure.
	 *
	 * @param path the path that the feed's own is appended to
	 * @param home the path of the page for readers
	 */
	private record FeedScope(String path, String home, String title, String subtitle, ChangeFilter filter) {
	}

}
