package org.outlay.web;

import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.outlay.lens.Lens;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands the {@link Lens} of a request to the pages that take one. */
@Component
class LensArguments implements HandlerMethodArgumentResolver, WebMvcConfigurer {

	private final Lenses lenses;

	LensArguments(Lenses lenses) {
		this.lenses = lenses;
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return Lens.class.equals(parameter.getParameterType());
	}

	@Override
	public Lens resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		HttpServletRequest http = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
		Lens lens = this.lenses.of(http);
		http.setAttribute(LensBar.SHOWN, lens);
		return lens;
	}

}
