package org.outlay.doors.web.frame;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
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
		templates.addLinkBuilder(new AssetLinks(assets));
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		for (String folder : Assets.FOLDERS) {
			registry.addResourceHandler("/" + folder + "/**")
				.addResourceLocations("classpath:/static/" + folder + "/")
				.setUseLastModified(false)
				.resourceChain(false)
				.addResolver(new InMemory(folder));
		}
	}

	/** Finds files among those read at the start, and nowhere else. */
	private final class InMemory extends PathResourceResolver {

		private final String folder;

		InMemory(String folder) {
			this.folder = folder;
		}

		@Override
		protected @Nullable Resource resolveResourceInternal(@Nullable HttpServletRequest request, String path,
				List<? extends Resource> locations, ResourceResolverChain chain) {
			return StaticFiles.this.assets.at(this.folder + "/" + path);
		}

		@Override
		protected @Nullable String resolveUrlPathInternal(String path, List<? extends Resource> locations,
				ResourceResolverChain chain) {
			return null;
		}

	}

}
