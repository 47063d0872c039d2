package org.outlay.doors.http;

import java.time.Clock;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;

import org.outlay.facts.claim.dictionary.Bases;
import org.outlay.facts.claim.dictionary.Basis;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Filters of every request, by their order numbers. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LimitSettings.class)
class HttpConfiguration implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

	/** Puts the valve between those of Tomcat and of the API. */
	@Override
	public int getOrder() {
		return LOWEST_PRECEDENCE - 1;
	}

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addContextCustomizers((context) -> context.getParent().getPipeline().addValve(new PageValve()));
	}

	@Bean
	FilterRegistrationBean<CorsHeaders> sharing() {
		return at(-60, new CorsHeaders());
	}

	@Bean
	FilterRegistrationBean<RefusalFilter> refusals() {
		return at(-50, new RefusalFilter());
	}

	@Bean
	FilterRegistrationBean<LimitFilter> limitFilter(LimitSettings settings, Clock clock) {
		return at(-40, new LimitFilter(settings, clock));
	}

	@Bean
	FilterRegistrationBean<MovedAddresses> movedAddresses(ObjectProvider<Bases> bases) {
		return at(-30,
				new MovedAddresses((basis) -> bases.getObject().findById(basis).map(Basis::family).orElse(null)));
	}

	@Bean
	FilterRegistrationBean<ConditionalFilter> answerFilter(Validators validators) {
		return at(-20, new ConditionalFilter(validators));
	}

	@Bean
	FilterRegistrationBean<HtmlErrors> errorForm() {
		FilterRegistrationBean<HtmlErrors> form = new FilterRegistrationBean<>(new HtmlErrors());
		form.setDispatcherTypes(DispatcherType.ERROR);
		return form;
	}

	private static <F extends Filter> FilterRegistrationBean<F> at(int order, F filter) {
		FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
		registration.setOrder(order);
		return registration;
	}

}
