package org.outlay.doors.api.query;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.outlay.facts.revision.Revisions;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Reads the query of every request before its handler runs, also where the handler takes
 * none, and hands it to the handlers that do.
 */
@Component
public class StrictQueries implements HandlerInterceptor, HandlerMethodArgumentResolver {

	private static final String QUERY = Query.class.getName();

	private static final String MARK = CursorContext.class.getName();

	private final QueryReader reader;

	private final Revisions revisions;

	private final Map<Method, QueryShape> shapes = new ConcurrentHashMap<>();

	StrictQueries(QueryReader reader, Revisions revisions) {
		this.reader = reader;
		this.revisions = revisions;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		boolean reads = HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
		if (reads && handler instanceof HandlerMethod method) {
			Map<String, String[]> parameters = parameters(request);
			CursorContext mark = CursorContext.of(request, this.revisions.current());
			request.setAttribute(MARK, mark);
			QueryShape shape = this.shapes.computeIfAbsent(method.getMethod(), (any) -> QueryShape.of(method));
			request.setAttribute(QUERY, this.reader.read(shape, parameters, mark));
		}
		return true;
	}

	/** The mark of the list a request asks for. */
	static CursorContext mark(HttpServletRequest request) {
		return (CursorContext) Objects.requireNonNull(request.getAttribute(MARK), "not a request of the API");
	}

	/**
	 * The container refuses broken escapes and thousands of parameters, each its own way.
	 */
	private static Map<String, String[]> parameters(HttpServletRequest request) {
		try {
			return request.getParameterMap();
		}
		catch (RuntimeException ex) {
			throw new ErrorResponseException(HttpStatus.BAD_REQUEST, ex);
		}
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return Query.class.isAssignableFrom(parameter.getParameterType());
	}

	@Override
	public @Nullable Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		return request.getAttribute(QUERY, RequestAttributes.SCOPE_REQUEST);
	}

}
