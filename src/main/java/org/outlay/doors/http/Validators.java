package org.outlay.doors.http;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.outlay.facts.revision.Revision;
import org.outlay.facts.revision.Revisions;
import org.outlay.publishing.site.Site;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/**
 * Calculates the validator of an answer before it is made, from everything it depends on:
 * the edition of the data and its import, the build, today's date (the default day of
 * every view), the address of this site, and the request.
 */
@Component
class Validators {

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
		String parts = String.join("\n", revision.id(), revision.since().toString(), this.build, today.toString(),
				this.site.at(""), request.getRequestURI(), String.valueOf(request.getQueryString()),
				GetRequest.joined(request, HttpHeaders.ACCEPT));
		return new Validator('"' + DigestUtils.md5DigestAsHex(parts.getBytes(StandardCharsets.UTF_8)) + '"',
				changed(revision, today));
	}

	/** The start represents the build, because an older build may be started later. */
	private Instant changed(Revision revision, LocalDate today) {
		return Stream.of(revision.since(), this.started, today.atStartOfDay(ZoneOffset.UTC).toInstant())
			.max(Instant::compareTo)
			.orElseThrow();
	}

	/**
	 * The validators of an answer: RFC 9110 section 8.8.
	 *
	 * @param tag the strong entity tag of the uncompressed answer, with its quotes
	 * @param changed the latest possible change, to the second
	 */
	record Validator(String tag, Instant changed) {

		/** The strong tag of the compressed answer, whose bytes differ. */
		String gzipTag() {
			return this.tag.substring(0, this.tag.length() - 1) + "-gzip\"";
		}

	}

}
