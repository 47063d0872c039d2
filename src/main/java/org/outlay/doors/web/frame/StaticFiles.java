package org.outlay.doors.web.frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ResourceChainRegistration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Serves the style sheet, the scripts and the fonts under names that carry a hash of
 * their content, so that browsers may keep them for good.
 */
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebMvcConfigurer {

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		try {
			folder(registry, "css")
				.addResolver(new Bundle("css", "outlay.css", List.of("tokens.css", "base.css", "layout.css")));
			folder(registry, "js").addResolver(new Bundle("js/parts", "outlay.js", List.of()));
			folder(registry, "font");
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The style sheets and scripts cannot be read", ex);
		}
	}

	private static ResourceChainRegistration folder(ResourceHandlerRegistry registry, String name) {
		return registry.addResourceHandler("/" + name + "/**")
			.addResourceLocations("classpath:/static/" + name + "/")
			.resourceChain(true)
			.addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
	}

}
