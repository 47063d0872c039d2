package org.outlay.publishing.site;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The operator's settings of this copy.
 *
 * @param address its public address without a slash at the end; null to use that of each
 * request
 */
@ConfigurationProperties("outlay.site")
record SiteSettings(@DefaultValue("Outlay") String name, @Nullable URI address) {

	SiteSettings {
		if (address != null && (!address.isAbsolute() || address.getHost() == null || address.toString().endsWith("/")
				|| address.getQuery() != null)) {
			throw new IllegalArgumentException("outlay.site.address is '" + address
					+ "'; use scheme and host without a slash at the end, such as https://outlay.example.org");
		}
	}

}
