package org.outlay.api;

import java.util.List;

import jakarta.servlet.DispatcherType;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.WebContentInterceptor;

/** Sets up what all of the API shares: strict queries, exact JSON, CORS and caching. */
@Configuration
class ApiConfiguration implements WebMvcConfigurer {

	private static final String ALL = "/api/**";

	private final StrictQueries queries;

	ApiConfiguration(StrictQueries queries) {
		this.queries = queries;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		WebContentInterceptor caching = new WebContentInterceptor();
		caching.setCacheControl(CacheControl.noCache());
		registry.addInterceptor(caching).addPathPatterns(ALL);
		registry.addInterceptor(this.queries).addPathPatterns(Addresses.API + "/**");
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this.queries);
	}

	/** Decimals without exponents, keys in the order of the records. */
	@Bean
	JsonMapperBuilderCustomizer exactJson() {
		return (builder) -> builder.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
			.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY);
	}

	/** Innermost, so that it comes before the server's own reports. */
	@Bean
	@Order(Ordered.LOWEST_PRECEDENCE)
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> apiProblems(ProblemWriter problems) {
		return (factory) -> factory
			.addContextCustomizers((context) -> context.getParent().getPipeline().addValve(new ProblemValve(problems)));
	}

	@Bean
	FilterRegistrationBean<ProblemDispatch> apiErrorPage(ProblemWriter problems) {
		FilterRegistrationBean<ProblemDispatch> filter = new FilterRegistrationBean<>(new ProblemDispatch(problems));
		filter.setDispatcherTypes(DispatcherType.ERROR);
		return filter;
	}

	/**
	 * Lets scripts of every site read every answer. All methods may be tried, so that a
	 * wrong one learns so from a problem it can read.
	 */
	@Bean
	FilterRegistrationBean<CorsFilter> apiCors() {
		CorsConfiguration open = new CorsConfiguration();
		open.addAllowedOrigin(CorsConfiguration.ALL);
		open.addAllowedMethod(CorsConfiguration.ALL);
		open.addAllowedHeader(CorsConfiguration.ALL);
		open.addExposedHeader(HttpHeaders.LINK);
		UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
		source.registerCorsConfiguration(ALL, open);
		return new FilterRegistrationBean<>(new CorsFilter(source));
	}

}
