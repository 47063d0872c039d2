package org.outlay.benchmark;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts the statements sent to a database, the rows it returns, and the rows it
 * examines.
 */
class CountingDataSource extends DelegatingDataSource {

	private static final Pattern SCANNED = Pattern.compile("scanCount: ([0-9]+)");

	private final List<Query> queries = new CopyOnWriteArrayList<>();

	private final AtomicLong rows = new AtomicLong();

	CountingDataSource(DataSource target) {
		super(target);
	}

	@Override
	public Connection getConnection() throws SQLException {
		return spy(Connection.class, super.getConnection(), null);
	}

	/** Resets the counts. */
	void reset() {
		this.queries.clear();
		this.rows.set(0);
	}

	/** The counts since the last reset. */
	Cost cost() {
		List<Query> asked = List.copyOf(this.queries);
		long scanned = asked.stream().mapToLong(this::scanned).sum();
		return new Cost(asked.size(), this.rows.get(), scanned);
	}

	/** The statements that examine the most rows. */
	List<String> dearest() {
		return this.queries.stream()
			.map((query) -> String.format("%8d %s", scanned(query), query.sql))
			.sorted((one, other) -> other.compareTo(one))
			.limit(5)
			.toList();
	}

	private long scanned(Query query) {
		try (Connection connection = super.getConnection();
				PreparedStatement statement = connection.prepareStatement("explain analyze " + query.sql)) {
			for (Map.Entry<Integer, Object> parameter : query.parameters.entrySet()) {
				statement.setObject(parameter.getKey(), parameter.getValue());
			}
			ResultSet plan = statement.executeQuery();
			long scanned = 0;
			while (plan.next()) {
				Matcher counts = SCANNED.matcher(plan.getString(1));
				while (counts.find()) {
					scanned += Long.parseLong(counts.group(1));
				}
			}
			return scanned;
		}
		catch (SQLException ex) {
			throw new IllegalStateException(query.sql, ex);
		}
	}

	private <T> T spy(Class<T> type, Object target, Query query) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
				(proxy, method, arguments) -> told(method, arguments, call(target, method, arguments), query)));
	}

	private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
		try {
			return method.invoke(target, arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getCause();
		}
	}

	private Object told(Method method, Object[] arguments, Object answer, Query query) {
		if (answer instanceof PreparedStatement statement) {
			return spy(PreparedStatement.class, statement, new Query((String) arguments[0], new TreeMap<>()));
		}
		if (method.getName().startsWith("set") && arguments.length >= 2 && arguments[0] instanceof Integer index) {
			query.parameters.put(index, arguments[1]);
		}
		if (answer instanceof ResultSet result && query != null) {
			this.queries.add(new Query(query.sql, new TreeMap<>(query.parameters)));
			return spy(ResultSet.class, result, null);
		}
		if (method.getName().equals("next") && Boolean.TRUE.equals(answer)) {
			this.rows.incrementAndGet();
		}
		return answer;
	}

	private record Query(String sql, Map<Integer, Object> parameters) {

	}

	/**
	 * The cost of an answer.
	 *
	 * @param statements number of statements
	 * @param rows number of rows returned
	 * @param scanned number of rows that the database examined
	 */
	record Cost(long statements, long rows, long scanned) {

	}

}
