package org.outlay.doors.http;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Limits the requests of each client by a bucket that refills evenly, and reports the
 * limit as in draft-ietf-httpapi-ratelimit-headers-10. Style sheets, scripts and fonts
 * are free, because browsers cache them.
 */
class LimitFilter extends OncePerRequestFilter {

	/** The header with the remaining requests. */
	static final String STATE = "RateLimit";

	/** The header with the limit. */
	static final String POLICY = "RateLimit-Policy";

	private final LimitSettings settings;

	private final LoadingCache<String, Bucket> buckets;

	LimitFilter(LimitSettings settings, Clock clock) {
		this.settings = settings;
		TimeMeter meter = new ClockMeter(clock);
		this.buckets = Caffeine.newBuilder()
			.maximumSize(settings.clients())
			.expireAfterAccess(settings.window())
			.ticker(meter::currentTimeNanos)
			.build((client) -> Bucket.builder()
				.addLimit((rule) -> rule.capacity(settings.requests())
					.refillGreedy(settings.requests(), settings.window()))
				.withCustomTimePrecision(meter)
				.build());
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !this.settings.enabled()
				|| CachePolicy.isForGood(request.getRequestURI().substring(request.getContextPath().length()))
				|| (Client.at(request.getRemoteAddr()).loopback() && !this.settings.loopback());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String client = Client.at(request.getRemoteAddr()).network();
		ConsumptionProbe probe = this.buckets.get(client).tryConsumeAndReturnRemaining(1);
		response.setHeader(POLICY,
				"\"default\";q=" + this.settings.requests() + ";w=" + this.settings.window().toSeconds());
		response.setHeader(STATE,
				"\"default\";r=" + probe.getRemainingTokens() + ";t=" + seconds(probe.getNanosToWaitForReset()));
		if (probe.isConsumed()) {
			chain.doFilter(request, response);
		}
		else {
			response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds(probe.getNanosToWaitForRefill())));
			response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
		}
	}

	/** Rounds up, so that the wait is long enough. */
	private static long seconds(long nanos) {
		return Duration.ofNanos(nanos).plusSeconds(1).minusNanos(1).toSeconds();
	}

	/** The time of our clock. */
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

	/**
	 * The client of a request.
	 *
	 * @param network the address; for IPv6 its first 64 bits, which belong to one
	 * household or server
	 * @param loopback whether it is this computer
	 */
	record Client(String network, boolean loopback) {

		private static final Pattern NUMERIC = Pattern.compile("[0-9a-fA-F:.]+(%\\w+)?");

		private static final int BYTES_OF_NETWORK = 8;

		static Client at(String address) {
			if (!NUMERIC.matcher(address).matches()) {
				return new Client(address, false);
			}
			try {
				InetAddress known = InetAddress.getByName(address);
				return new Client((known instanceof Inet6Address) ? network(known) : known.getHostAddress(),
						known.isLoopbackAddress());
			}
			catch (UnknownHostException ex) {
				return new Client(address, false);
			}
		}

		private static String network(InetAddress address) {
			return HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), BYTES_OF_NETWORK)) + "/64";
		}

	}

}
