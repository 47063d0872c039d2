package org.outlay.doors.api.docs;

import java.util.List;

import jakarta.servlet.DispatcherType;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;

import org.outlay.doors.api.problem.ApiAddresses;
import org.outlay.doors.api.problem.ProblemDispatch;
import org.outlay.doors.api.problem.ProblemValve;
import org.outlay.doors.api.problem.ProblemWriter;
import org.outlay.doors.api.query.StrictQueries;

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

/** Sets up what all of the API shares: strict queries, exact JSON and problems. */
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

}
