package org.outlay.gate;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets up what every request passes, in the order of its numbers. */
@Configuration(proxyBeanMethods = false)
class GateConfiguration {

	private static final int SHARING = -60;

	private static final int REFUSALS = -50;

	private static final int LIMITS = -40;

	private static final int ANSWERS = -20;

	@Bean
	FilterRegistrationBean<Sharing> sharing() {
		return at(SHARING, new Sharing());
	}

	@Bean
	FilterRegistrationBean<Refusals> refusals() {
		return at(REFUSALS, new Refusals());
	}

	@Bean
	FilterRegistrationBean<LimitFilter> limitFilter(Limit limit) {
		return at(LIMITS, new LimitFilter(limit));
	}

	@Bean
	FilterRegistrationBean<AnswerFilter> answerFilter(Stamps stamps) {
		return at(ANSWERS, new AnswerFilter(stamps));
	}

	@Bean
	FilterRegistrationBean<ErrorForm> errorForm() {
		FilterRegistrationBean<ErrorForm> form = new FilterRegistrationBean<>(new ErrorForm());
		form.setDispatcherTypes(DispatcherType.ERROR);
		return form;
	}

	private static <F extends Filter> FilterRegistrationBean<F> at(int order, F filter) {
		FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
		registration.setOrder(order);
		return registration;
	}

}
