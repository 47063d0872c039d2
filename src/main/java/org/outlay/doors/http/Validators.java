package org.outlay.doors.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.outlay.facts.revision.Revision;
import org.outlay.facts.revision.Revisions;
import org.outlay.publishing.site.Site;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Stamps the good answer to a request before it is made, out of all it depends on: the
 * edition of the data and when it came in, the build, today (what a view without a day
 * shows depends on it), the address of this site, and what was asked for.
 */
@Component
class Validators {

	private static final int BYTES = 15;

	private final Revisions revisions;

	private final Site site;

	private final Clock clock;

	private final String build;

	private final Instant started;

	Validators(Revisions revisions, Site site, Clock clock, ObjectProvider<BuildProperties> builds) {
		this.revisions = revisions;
		this.site = site;
		this.clock = clock;
		this.started = clock.instant().truncatedTo(ChronoUnit.SECONDS);
		this.build = builds.stream()
			.findFirst()
			.map((known) -> known.getVersion() + " " + known.getTime())
			.orElse(this.started.toString());
	}

	Validator of(HttpServletRequest request) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
		Revision revision = this.revisions.current();
		return new Validator(
				tag(List.of(revision.id(), revision.since().toString(), this.build, today.toString(), this.site.at(""),
						request.getRequestURI(), String.valueOf(request.getQueryString()), accept(request))),
				changed(today));
	}

	private static String accept(HttpServletRequest request) {
		return RequestHeaders.all(request, HttpHeaders.ACCEPT);
	}

	/**
	 * The start-up stands for the build, since an older build may be started after a
	 * newer one.
	 */
	private Instant changed(LocalDate today) {
		return Stream.of(this.revisions.current().since(), this.started, today.atStartOfDay(ZoneOffset.UTC).toInstant())
			.max(Instant::compareTo)
			.orElseThrow();
	}

	private static String tag(List<String> parts) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			parts.forEach((part) -> digest.update((part.length() + ":" + part).getBytes(StandardCharsets.UTF_8)));
			byte[] first = Arrays.copyOf(digest.digest(), BYTES);
			return '"' + Base64.getUrlEncoder().encodeToString(first) + '"';
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

}
