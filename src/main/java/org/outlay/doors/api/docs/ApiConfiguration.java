package org.outlay.doors.api.docs;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;

import org.outlay.doors.api.problem.Problems;
import org.outlay.doors.api.problem.Problems.ProblemValve;
import org.outlay.doors.api.query.StrictQueries;
import org.outlay.doors.api.shape.ApiAddresses;
import org.outlay.values.code.Coded;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Sets up strict queries, exact JSON and problems for the whole API. */
@Configuration
class ApiConfiguration implements WebMvcConfigurer {

	private final StrictQueries queries;

	ApiConfiguration(StrictQueries queries) {
		this.queries = queries;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.queries).addPathPatterns(ApiAddresses.API + "/**");
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this.queries);
	}

	/**
	 * Enumerations as their codes, decimals without exponents, keys in the order of
	 * records.
	 */
	@Bean
	JsonMapperBuilderCustomizer exactJson() {
		return (builder) -> builder.addMixIn(Coded.class, PublishedCode.class)
			.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
			.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY);
	}

	/**
	 * Reports problems before the server reports errors in its own way: the innermost
	 * valve.
	 */
	@Bean
	@Order(Ordered.LOWEST_PRECEDENCE)
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> apiProblems(Problems problems) {
		return (factory) -> factory
			.addContextCustomizers((context) -> context.getParent().getPipeline().addValve(new ProblemValve(problems)));
	}

	@Bean
	FilterRegistrationBean<Filter> apiErrorPage(Problems problems) {
		FilterRegistrationBean<Filter> filter = new FilterRegistrationBean<>(problems::filter);
		filter.setName("apiErrorPage");
		filter.setDispatcherTypes(DispatcherType.ERROR);
		return filter;
	}

	/** Makes Jackson write {@link Coded} as its code. */
	private interface PublishedCode {

		@JsonValue
		String code();

	}

}
