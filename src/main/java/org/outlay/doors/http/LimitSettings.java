package org.outlay.doors.http;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The limit of requests of one client.
 *
 * @param requests the number of requests in one window
 * @param window at least a second
 * @param clients how many clients are remembered at once
 * @param loopback whether clients on this computer are limited, too
 */
@ConfigurationProperties("outlay.limits")
record LimitSettings(@DefaultValue("true") boolean enabled, @DefaultValue("600") int requests,
		@DefaultValue("1m") Duration window, @DefaultValue("50000") int clients,
		@DefaultValue("false") boolean loopback) {

	LimitSettings {
		if (requests < 1) {
			throw new IllegalArgumentException("outlay.limits.requests is " + requests
					+ "; use at least 1, or turn limits off with outlay.limits.enabled=false");
		}
		if (window.compareTo(Duration.ofSeconds(1)) < 0) {
			throw new IllegalArgumentException(
					"outlay.limits.window is " + window + "; use at least a second, such as 1m");
		}
		if (clients < 1) {
			throw new IllegalArgumentException("outlay.limits.clients is " + clients + "; use at least 1");
		}
	}

}
