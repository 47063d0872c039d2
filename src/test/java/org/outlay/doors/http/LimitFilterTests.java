package org.outlay.doors.http;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** How much one client may ask for. */
class LimitFilterTests {

	private static final String CLIENT = "192.0.2.1";

	private final Hand hand = new Hand();

	private LimitFilter filter = filter(new LimitSettings(true, 6, Duration.ofMinutes(1), 100, false));

	@Test
	void everyAnswerTellsWhatIsLeft() throws Exception {
		MockHttpServletResponse first = ask(CLIENT);
		assertThat(first.getHeader("RateLimit-Policy")).isEqualTo("\"default\";q=6;w=60");
		assertThat(first.getHeader("RateLimit")).isEqualTo("\"default\";r=5;t=10");
		assertThat(ask(CLIENT).getHeader("RateLimit")).isEqualTo("\"default\";r=4;t=20");
	}

	@Test
	void whoAsksForMoreWaitsAsLongAsItIsTold() throws Exception {
		for (int i = 0; i < 6; i++) {
			assertThat(ask(CLIENT).getStatus()).isEqualTo(200);
		}
		this.hand.forward(Duration.ofMillis(2500));
		MockHttpServletResponse refused = ask(CLIENT);
		assertThat(refused.getStatus()).isEqualTo(429);
		assertThat(refused.getHeader("Retry-After")).isEqualTo("8");
		assertThat(refused.getHeader("RateLimit")).startsWith("\"default\";r=0;");
		this.hand.forward(Duration.ofSeconds(8));
		assertThat(ask(CLIENT).getStatus()).isEqualTo(200);
	}

	@Test
	void whoStaysAwayHasAllAgain() throws Exception {
		for (int i = 0; i < 7; i++) {
			ask(CLIENT);
		}
		this.hand.forward(Duration.ofMinutes(2));
		assertThat(ask(CLIENT).getHeader("RateLimit")).startsWith("\"default\";r=5;");
	}

	@Test
	void clientsDoNotShareTheirs() throws Exception {
		ask(CLIENT);
		assertThat(ask("192.0.2.2").getHeader("RateLimit")).startsWith("\"default\";r=5;");
	}

	@Test
	void anIpv6NetworkIsOneClient() throws Exception {
		ask("2001:db8:1:2::1");
		assertThat(ask("2001:db8:1:2:ffff::9").getHeader("RateLimit")).startsWith("\"default\";r=4;");
		assertThat(ask("2001:db8:1:3::1").getHeader("RateLimit")).startsWith("\"default\";r=5;");
	}

	@ParameterizedTest
	@CsvSource({ "192.0.2.1, 192.0.2.1, false", "::ffff:192.0.2.1, 192.0.2.1, false", "127.0.0.1, 127.0.0.1, true",
			"::1, 0000000000000000/64, true", "unknown, unknown, false", "fe80::1%eth0, fe80000000000000/64, false" })
	void aClientIsTheNetworkOfItsAddress(String address, String network, boolean loopback) {
		assertThat(LimitFilter.Client.at(address).loopback()).isEqualTo(loopback);
		if (!address.contains("%")) {
			assertThat(LimitFilter.Client.at(address).network()).isEqualTo(network);
		}
	}

	@Test
	void thisMachineIsFreeUnlessSettingsSayOtherwise() throws Exception {
		assertThat(ask("127.0.0.1").containsHeader("RateLimit")).isFalse();
		this.filter = filter(new LimitSettings(true, 6, Duration.ofMinutes(1), 100, true));
		assertThat(ask("127.0.0.1").containsHeader("RateLimit")).isTrue();
	}

	@Test
	void limitsCanBeOff() throws Exception {
		this.filter = filter(new LimitSettings(false, 1, Duration.ofMinutes(1), 100, true));
		assertThat(ask(CLIENT).containsHeader("RateLimit")).isFalse();
	}

	@Test
	void styleSheetsAreFree() throws Exception {
		assertThat(ask(CLIENT, "/css/base-" + "0".repeat(32) + ".css").containsHeader("RateLimit")).isFalse();
	}

	@Test
	void settingsThatLimitNothingSayWhatWouldBeRight() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new LimitSettings(true, 0, Duration.ofMinutes(1), 100, false))
			.withMessageContaining("outlay.limits.requests is 0; use at least 1");
		assertThatIllegalArgumentException().isThrownBy(() -> new LimitSettings(true, 1, Duration.ZERO, 100, false))
			.withMessageContaining("outlay.limits.window is PT0S; use at least a second");
	}

	private MockHttpServletResponse ask(String client) throws ServletException, IOException {
		return ask(client, "/api/v1/claims");
	}

	private MockHttpServletResponse ask(String client, String path) throws ServletException, IOException {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
		request.setRemoteAddr(client);
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.filter.doFilter(request, response, new MockFilterChain());
		return response;
	}

	private LimitFilter filter(LimitSettings settings) {
		return new LimitFilter(settings, this.hand);
	}

	/** A clock that tests set. */
	private static class Hand extends Clock {

		private Instant now = Instant.parse("2026-11-21T12:00:00Z");

		void forward(Duration by) {
			this.now = this.now.plus(by);
		}

		@Override
		public Instant instant() {
			return this.now;
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

	}

}
