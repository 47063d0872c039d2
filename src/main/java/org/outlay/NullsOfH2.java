package org.outlay;

import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.H2Dialect;
import org.hibernate.dialect.NullOrdering;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolver;
import org.jspecify.annotations.Nullable;

/**
 * Tells Hibernate that our H2 sorts nulls as PostgreSQL does, above all values: the
 * setting DEFAULT_NULL_ORDERING=HIGH in its address. Hibernate would omit "nulls last"
 * where it takes that for the default.
 */
public class NullsOfH2 implements DialectResolver {

	private static final long serialVersionUID = 1L;

	@Override
	public @Nullable Dialect resolveDialect(DialectResolutionInfo info) {
		return "H2".equals(info.getDatabaseName()) ? new HighNulls(info) : null;
	}

	private static final class HighNulls extends H2Dialect {

		HighNulls(DialectResolutionInfo info) {
			super(info);
		}

		@Override
		public NullOrdering getNullOrdering() {
			return NullOrdering.GREATEST;
		}

	}

}
