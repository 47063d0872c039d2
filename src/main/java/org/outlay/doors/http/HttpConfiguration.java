package org.outlay.doors.http;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets up what every request passes, in the order of its numbers. */
@Configuration(proxyBeanMethods = false)
class HttpConfiguration {

	private static final int SHARING = -60;

	private static final int REFUSALS = -50;

	private static final int LIMITS = -40;

	private static final int MOVED = -30;

	private static final int ANSWERS = -20;

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
