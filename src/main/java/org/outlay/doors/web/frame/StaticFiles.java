package org.outlay.doors.web.frame;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.linkbuilder.AbstractLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * Serves the style sheets, the scripts and the fonts, and has pages link to them by names
 * that carry a hash of their content, so that browsers may keep them for good. Spring's
 * own chain of resource resolvers would do the same, but searches the class path for
 * every link of every page.
 */
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebMvcConfigurer {

	private final Assets assets;

	StaticFiles(Assets assets, SpringTemplateEngine templates) {
		this.assets = assets;
		templates.addLinkBuilder(new HashedLinks());
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/css/**", "/js/**", "/font/**")
			.addResourceLocations("classpath:/static/")
			.setUseLastModified(false)
			.resourceChain(false)
			.addResolver(new InMemory());
	}

	/** Finds files among those read at the start, and nowhere else. */
	private final class InMemory extends PathResourceResolver {

		@Override
		protected @Nullable Resource resolveResourceInternal(@Nullable HttpServletRequest request, String path,
				List<? extends Resource> locations, ResourceResolverChain chain) {
			return (request == null) ? null : StaticFiles.this.assets
				.at(request.getRequestURI().substring(request.getContextPath().length() + 1));
		}

		@Override
		protected @Nullable String resolveUrlPathInternal(String path, List<? extends Resource> locations,
				ResourceResolverChain chain) {
			return null;
		}

	}

	/**
	 * Replaces {@code @{/css/outlay.css}} in a template by {@code /css/outlay-0123….css}.
	 * Leaves every other link to Thymeleaf.
	 */
	private final class HashedLinks extends AbstractLinkBuilder {

		HashedLinks() {
			setName("assets");
			setOrder(0);
		}

		@Override
		public @Nullable String buildLink(IExpressionContext context, @Nullable String base,
				Map<String, Object> parameters) {
			String link = (base != null && base.startsWith("/")) ? StaticFiles.this.assets.link(base) : null;
			return (link != null && context instanceof IWebContext web)
					? web.getExchange().getRequest().getApplicationPath() + link : null;
		}

	}

}
