package org.outlay.publishing.site;

import java.util.Optional;

import org.outlay.readings.view.PublicAddress;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** This copy of Outlay, as files, feeds and citations name it. */
@Component
@EnableConfigurationProperties(SiteSettings.class)
public class Site implements PublicAddress {

	/** Where nobody asked over HTTP and no address is set. */
	private static final String ON_THIS_MACHINE = "http://localhost:8080";

	private final SiteSettings settings;

	Site(SiteSettings settings) {
		this.settings = settings;
	}

	public String name() {
		return this.settings.name();
	}

	/** What the data is, in one sentence. */
	public String description() {
		return "Who spends how much on AI, according to whom, and how sure we can be: sourced figures, each with its"
				+ " words as printed.";
	}

	/** Under which licence the compilation is; sources state their own. */
	public Licence licence() {
		return Licence.CC0;
	}

	/**
	 * An address in full: at the one that is set, otherwise where the current request
	 * went to.
	 * @param path with a slash at the start, already encoded
	 */
	@Override
	public String at(String path) {
		return base() + path;
	}

	/**
	 * Where readers find it, as its operator has set it; empty where each request tells.
	 */
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
