package org.outlay.publishing.site;

import java.util.Optional;

import org.outlay.readings.view.PublicAddress;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** This copy of Outlay, for files, feeds and citations. */
@Component
@EnableConfigurationProperties(SiteSettings.class)
public record Site(SiteSettings settings) implements PublicAddress {

	/** Used without a configured address outside of HTTP requests. */
	private static final String ON_THIS_MACHINE = "http://localhost:8080";

	public String name() {
		return this.settings.name();
	}

	/** One sentence on the data. */
	public String description() {
		return "Sourced figures on AI spending: who reported them, how certain they are, and their words as printed.";
	}

	/** The licence of the compilation; sources state their own. */
	public Licence licence() {
		return Licence.CC0;
	}

	/**
	 * A full address: at the configured address or, without one, at that of the current
	 * request.
	 * @param path with a slash at the start, already encoded
	 */
	@Override
	public String at(String path) {
		return base() + path;
	}

	/** The configured address; empty if it depends on the request. */
	public Optional<String> address() {
		return Optional.ofNullable(this.settings.address()).map(Object::toString);
	}

	private String base() {
		if (this.settings.address() != null) {
			return this.settings.address().toString();
		}
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request)
				? ServletUriComponentsBuilder.fromContextPath(request.getRequest()).toUriString() : ON_THIS_MACHINE;
	}

}
