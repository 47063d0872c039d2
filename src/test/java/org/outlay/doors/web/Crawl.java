package org.outlay.doors.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Follows every link of the site from its front page, and keeps the answers. */
public final class Crawl {

	private static final int AT_ONCE = 8;

	private static final Map<String, Crawl> DONE = new ConcurrentHashMap<>();

	private final HttpClient client = HttpClient.newHttpClient();

	private final String site;

	/** Answers by path, in the order in which they were found. */
	private final Map<String, Answered> answers = new LinkedHashMap<>();

	/** Ids of the elements of each page. */
	private final Map<String, Set<String>> ids = new HashMap<>();

	/** A page for each link to a fragment of another page. */
	private final Map<String, String> anchors = new LinkedHashMap<>();

	private Crawl(String site) {
		this.site = site;
	}

	/** The answer of an address, followed once: the site of the tests does not change. */
	public static Crawl of(String site) {
		return DONE.computeIfAbsent(site, Crawl::whole);
	}

	private static Crawl whole(String site) {
		Crawl crawl = new Crawl(site);
		Set<String> next = new LinkedHashSet<>(Set.of("/"));
		while (!next.isEmpty()) {
			List<String> some = next.stream().limit(AT_ONCE).toList();
			some.forEach(next::remove);
			List<CompletableFuture<HttpResponse<String>>> answers = some.stream().map(crawl::ask).toList();
			for (int i = 0; i < some.size(); i++) {
				next.addAll(crawl.read(some.get(i), answers.get(i).join()));
			}
			next.removeAll(crawl.answers.keySet());
		}
		return crawl;
	}

	private CompletableFuture<HttpResponse<String>> ask(String path) {
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.site + path)).header("Accept", "*/*").build();
		return this.client.sendAsync(request, HttpResponse.BodyHandlers.ofString());
	}

	/** Keeps an answer and returns the paths it links to. */
	private Set<String> read(String path, HttpResponse<String> response) {
		Answered answer = Answered.of(response);
		this.answers.put(path, answer);
		Set<String> paths = new LinkedHashSet<>();
		if (answer.isPage()) {
			Document page = Jsoup.parse(response.body(), this.site + path);
			this.ids.put(path, new LinkedHashSet<>(page.select("[id]").eachAttr("id")));
			for (Element link : page.select("a[href]:not([rel=nofollow]), link[href]")) {
				String target = link.absUrl("href");
				boolean forEver = link.closest(".cite") != null; // tested by
																	// CitationPagesTests
				if (!forEver && target.startsWith(this.site + "/")) {
					paths.add(follow(path, target.substring(this.site.length())));
				}
			}
		}
		return paths;
	}

	private String follow(String page, String target) {
		int hash = target.indexOf('#');
		if (hash < 0) {
			return target;
		}
		this.anchors.putIfAbsent(target, page);
		return target.substring(0, hash);
	}

	/** All answers by path, in the order in which they were found. */
	public Map<String, Answered> answers() {
		return Collections.unmodifiableMap(this.answers);
	}

	/** The paths of pages. */
	List<String> pages() {
		return paths("text/html");
	}

	/** The paths of answers with a content type. */
	List<String> paths(String type) {
		return this.answers.keySet().stream().filter((path) -> this.answers.get(path).type().equals(type)).toList();
	}

	/** Links that lead nowhere, and fragments that are not on the page. */
	List<String> broken() {
		List<String> broken = new ArrayList<>();
		this.answers.forEach((path, answer) -> {
			if (answer.status() != 200) {
				broken.add(path + " answers " + answer.status());
			}
		});
		this.anchors.forEach((target, page) -> {
			String[] parts = target.split("#", 2);
			if (!this.ids.getOrDefault(parts[0], Set.of()).contains(parts[1])) {
				broken.add(page + " links to " + target + ", which is not there");
			}
		});
		return broken;
	}

}
