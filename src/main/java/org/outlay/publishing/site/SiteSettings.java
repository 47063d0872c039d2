package org.outlay.publishing.site;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What its operator says of this copy.
 *
 * @param name what it is called
 * @param address where readers find it, without a slash at the end; where it is left out,
 * each request tells
 */
@ConfigurationProperties("outlay.site")
record SiteSettings(@DefaultValue("Outlay") String name, @Nullable URI address) {

	SiteSettings {
		if (address != null && (!address.isAbsolute() || address.getHost() == null || address.toString().endsWith("/")
				|| address.getQuery() != null)) {
			throw new IllegalArgumentException("outlay.site.address is '" + address
					+ "': write scheme and host and no slash at the end, such as https://outlay.example.org");
		}
	}

}
