package org.outlay.doors.api.query;

import java.lang.reflect.Method;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.problem.EchoedText;
import org.outlay.doors.api.problem.Fault;
import org.outlay.doors.api.problem.ProblemKind;
import org.outlay.doors.api.problem.RefusedRequest;
import org.outlay.doors.api.query.Cursor.ListMark;
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
 * Reads the parameters of every request before its handler runs, refuses a request with
 * all faults at once, and passes the {@link Query} to handlers that take one.
 */
@Component
public class StrictQueries implements HandlerInterceptor, HandlerMethodArgumentResolver {

	private static final String QUERY = Query.class.getName();

	private static final String MARK = ListMark.class.getName();

	private static final String CURSOR = "cursor";

	/** The longest value, in characters. */
	private static final int LONGEST = 200;

	/** The longest list of values, in characters. */
	private static final int LONGEST_LIST = 4000;

	private final Vocabularies vocabularies;

	private final Clock clock;

	private final Revisions revisions;

	private final Map<Method, QueryShape> shapes = new ConcurrentHashMap<>();

	StrictQueries(Vocabularies vocabularies, Clock clock, Revisions revisions) {
		this.vocabularies = vocabularies;
		this.clock = clock;
		this.revisions = revisions;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		boolean reads = HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
		if (reads && handler instanceof HandlerMethod method) {
			Map<String, String[]> parameters = parameters(request);
			ListMark mark = ListMark.of(request, this.revisions.current());
			request.setAttribute(MARK, mark);
			QueryShape shape = this.shapes.computeIfAbsent(method.getMethod(), (any) -> QueryShape.of(method));
			request.setAttribute(QUERY, read(shape, parameters, mark));
		}
		return true;
	}

	/** The mark of the list that a request asks for. */
	static ListMark mark(HttpServletRequest request) {
		return (ListMark) Objects.requireNonNull(request.getAttribute(MARK), "not a request of the API");
	}

	/**
	 * The parameters, refused if the container cannot read them: broken escapes and
	 * thousands of parameters throw different exceptions.
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

	private @Nullable Object read(QueryShape shape, Map<String, String[]> parameters, ListMark mark) {
		List<Fault> faults = new ArrayList<>();
		parameters.forEach((name, given) -> {
			if (!shape.names().contains(name)) {
				faults.add(unknown(name, given, shape.names()));
			}
		});
		Map<String, Object> values = new HashMap<>();
		for (QueryField field : shape.fields()) {
			String[] given = parameters.get(field.name());
			if (given != null) {
				read(field, given, values, faults);
			}
			else if (field.required()) {
				faults.add(new Fault(ProblemKind.MISSING_PARAMETER, field.name(), null, "this address needs it",
						field.format(this.vocabularies).allowed()));
			}
		}
		if (values.get(CURSOR) instanceof Cursor cursor && !cursor.list().equals(mark)) {
			faults.add(stale(cursor, mark));
		}
		refuse(faults);
		Object query = shape.query(values, (made) -> faults.addAll(made.faults(this.clock.instant())));
		refuse(faults);
		return query;
	}

	private static void refuse(List<Fault> faults) {
		if (!faults.isEmpty()) {
			throw new RefusedRequest(faults);
		}
	}

	private static Fault stale(Cursor cursor, ListMark mark) {
		String reason = cursor.list().edition().equals(mark.edition())
				? "it belongs to another list, other filters or another order"
				: "the data has changed since it was given, and rows have moved";
		return Fault.badValue(CURSOR, cursor.text(), reason + "; omit it to start again",
				"the cursor of a 'next' link, unchanged");
	}

	private void read(QueryField field, String[] given, Map<String, Object> values, List<Fault> faults) {
		ValueFormat format = field.format(this.vocabularies);
		if (given.length > 1) {
			faults.add(new Fault(ProblemKind.REPEATED_PARAMETER, field.name(), String.join(", ", given),
					"given " + given.length + " times; write it once", format.allowed()));
			return;
		}
		try {
			values.put(field.name(), format.reader().apply(checked(given[0], field)));
		}
		catch (IllegalArgumentException ex) {
			faults.add(new Fault(ProblemKind.BAD_VALUE, field.name(), given[0], String.valueOf(ex.getMessage()),
					format.allowed()));
		}
	}

	private static String checked(String value, QueryField field) {
		if (value.isBlank()) {
			throw new IllegalArgumentException(
					"the value is blank" + (field.required() ? "" : "; omit the parameter instead"));
		}
		int longest = field.several() ? LONGEST_LIST : LONGEST;
		if (value.length() > longest) {
			throw new IllegalArgumentException(
					"the value has " + value.length() + " characters; " + longest + " are allowed");
		}
		if (value.chars().anyMatch(Character::isISOControl)) {
			throw new IllegalArgumentException("the value has a control character");
		}
		return value;
	}

	private static Fault unknown(String name, String[] given, List<String> names) {
		String reason = names.isEmpty() ? "this address takes no parameters"
				: "this address has no such parameter" + EchoedText.suggestion(name, names);
		return new Fault(ProblemKind.UNKNOWN_PARAMETER, name, String.join(", ", given), reason, names);
	}

}
