package org.outlay.doors.web.view;

import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.outlay.facts.rate.Rates;
import org.outlay.readings.counts.Counts;
import org.outlay.readings.view.PointOfView;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Gives handlers the {@link PointOfView} of a request, and templates its {@link ViewBar}:
 * the attribute {@code viewBar}, on pages of errors too.
 */
@Component
record ViewArguments(ViewParameters views, Rates rates, Counts counts, ConvertedAmounts conversions,
		ViewLinks links) implements HandlerMethodArgumentResolver, HandlerInterceptor, WebMvcConfigurer {

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this);
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).excludePathPatterns("/api/v1/**", "/css/**", "/js/**", "/font/**");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		request.setAttribute("viewBar", new ViewBar(request, this));
		return true;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return PointOfView.class.equals(parameter.getParameterType());
	}

	@Override
	public PointOfView resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		HttpServletRequest http = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
		PointOfView view = this.views.of(http);
		http.setAttribute(ViewBar.SHOWN, view);
		return view;
	}

}
