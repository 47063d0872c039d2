package org.outlay.doors.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Counts what each client asks for: a bucket of requests that fills up again evenly. Told
 * as draft-ietf-httpapi-ratelimit-headers-10 has it.
 */
@Component
@EnableConfigurationProperties(LimitSettings.class)
class RequestLimit {

	/** The header that tells what is left. */
	static final String STATE = "RateLimit";

	/** The header that tells the rule. */
	static final String POLICY = "RateLimit-Policy";

	private final LimitSettings settings;

	private final LoadingCache<String, Bucket> buckets;

	RequestLimit(LimitSettings settings, Clock clock) {
		this.settings = settings;
		TimeMeter meter = new ClockMeter(clock);
		this.buckets = Caffeine.newBuilder()
			.maximumSize(settings.clients())
			.expireAfterAccess(settings.window())
			.ticker(meter::currentTimeNanos)
			.build((client) -> full(meter));
	}

	private Bucket full(TimeMeter meter) {
		return Bucket.builder()
			.addLimit((rule) -> rule.capacity(this.settings.requests())
				.refillGreedy(this.settings.requests(), this.settings.window()))
			.withCustomTimePrecision(meter)
			.build();
	}

	boolean concerns(ClientAddress client) {
		return this.settings.enabled() && (this.settings.loopback() || !client.loopback());
	}

	/** Takes one request from a client, if it has one left. */
	Share take(ClientAddress client) {
		ConsumptionProbe probe = this.buckets.get(client.network()).tryConsumeAndReturnRemaining(1);
		return new Share(probe.isConsumed(), probe.getRemainingTokens(), seconds(probe.getNanosToWaitForReset()),
				seconds(probe.getNanosToWaitForRefill()));
	}

	/** The rule as a header: a quota and its window in seconds. */
	String policy() {
		return "\"default\";q=" + this.settings.requests() + ";w=" + this.settings.window().toSeconds();
	}

	/** Rounded up: whoever waits that long has waited long enough. */
	private static long seconds(long nanos) {
		return Duration.ofNanos(nanos).plusSeconds(1).minusNanos(1).toSeconds();
	}

	/**
	 * What a client has.
	 *
	 * @param granted whether this request may go on
	 * @param left how many more may
	 * @param full seconds until all may again
	 * @param pause seconds until the next one may; 0 if one may now
	 */
	record Share(boolean granted, long left, long full, long pause) {

		/** As a header. */
		String state() {
			return "\"default\";r=" + this.left + ";t=" + this.full;
		}

	}

	/** Time as our clock tells it. */
	private record ClockMeter(Clock clock) implements TimeMeter {

		@Override
		public long currentTimeNanos() {
			Instant now = this.clock.instant();
			return now.getEpochSecond() * 1_000_000_000L + now.getNano();
		}

		@Override
		public boolean isWallClockBased() {
			return true;
		}

	}

}
