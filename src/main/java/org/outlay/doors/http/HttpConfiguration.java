package org.outlay.doors.http;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Sets up what every request passes, in the order of its numbers. */
@Configuration(proxyBeanMethods = false)
class HttpConfiguration implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

	private static final int SHARING = -60;

	private static final int REFUSALS = -50;

	private static final int LIMITS = -40;

	private static final int MOVED = -30;

	private static final int ANSWERS = -20;

	/** The valve comes inside of Tomcat's own reports and outside of the API's. */
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
		return at(SHARING, new CorsHeaders());
	}

	@Bean
	FilterRegistrationBean<RefusalFilter> refusals() {
		return at(REFUSALS, new RefusalFilter());
	}

	@Bean
	FilterRegistrationBean<LimitFilter> limitFilter(RequestLimit limit) {
		return at(LIMITS, new LimitFilter(limit));
	}

	@Bean
	FilterRegistrationBean<MovedAddresses> movedAddresses() {
		return at(MOVED, new MovedAddresses());
	}

	@Bean
	FilterRegistrationBean<ConditionalFilter> answerFilter(Validators validators) {
		return at(ANSWERS, new ConditionalFilter(validators));
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
