package org.outlay.doors.api.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.outlay.doors.api.query.AsOfQuery;
import org.outlay.doors.api.query.ListFields;
import org.outlay.doors.api.query.ListQuery;
import org.outlay.doors.api.query.ListQuery.Include;
import org.outlay.doors.api.query.PageOf;
import org.outlay.doors.api.query.PointsOfView;
import org.outlay.doors.api.shape.ClaimShapes;
import org.outlay.doors.api.shape.FigureJson;
import org.outlay.doors.api.shape.NamedRefs;
import org.outlay.doors.api.shape.StatementJson;
import org.outlay.doors.api.shape.StatementJson.RoleJson;
import org.outlay.doors.api.shape.ViewJson;
import org.outlay.facts.claim.query.ClaimKey;
import org.outlay.facts.event.Role;
import org.outlay.facts.subject.Statement;
import org.outlay.facts.subject.Statements;
import org.outlay.facts.subject.Subject;
import org.outlay.readings.counts.CountsById;
import org.outlay.readings.ledger.ClaimCounts;
import org.outlay.readings.ledger.Figure;
import org.outlay.readings.ledger.Ledger;
import org.outlay.readings.ledger.Lookups;
import org.outlay.readings.view.PointOfView;
import org.outlay.values.period.AsOf;

import org.springframework.stereotype.Component;

/**
 * Makes rows of companies, models, products and people: of a page or one alone, with the
 * facts that all of them have.
 */
@Component
public record SubjectLists(Statements statements, Lookups lookups, CountsById counts, PointsOfView pointsOfView,
		ClaimCounts claimCounts, Ledger ledger, ClaimShapes shapes) {

	/** The largest number of claims of a row. */
	private static final int MOST = 100;

	/**
	 * The page a query asks for, with the claims of its rows on demand.
	 * @param all the subjects that pass the filters, in the list's own order
	 * @param shape makes JSON of some of them
	 */
	public <T extends Subject, R> PageOf<R> page(ListFields<T> fields, ListQuery<?> listing, AsOfQuery when,
			List<T> all, BiFunction<List<T>, SubjectFacts, List<R>> shape, Function<R, String> id) {
		PointOfView view = this.pointsOfView.of(when);
		PageOf<R> page = fields.page(listing, all, (some) -> shape.apply(some, facts(some, view.asOf())));
		return claimed(page, listing, ClaimKey.SUBJECT, view, id);
	}

	/**
	 * A page with its point of view and, on demand, the claims of its rows.
	 * @param key whether the claims of a row are about it or taken from it
	 */
	public <R> PageOf<R> claimed(PageOf<R> page, ListQuery<?> listing, ClaimKey key, PointOfView view,
			Function<R, String> id) {
		PageOf<R> seen = page.seen(ViewJson.ofClaims(view));
		if (!listing.asks(Include.CLAIMS)) {
			return seen;
		}
		Map<String, List<FigureJson>> claims = new LinkedHashMap<>();
		page.data().forEach((row) -> claims.put(id.apply(row), new ArrayList<>()));
		List<Long> rows = this.claimCounts.newestOfEach(key, claims.keySet(), view.asOf(), MOST);
		for (Figure figure : this.ledger.newest(view.claims().rows(rows), rows.size())) {
			String row = (key == ClaimKey.SUBJECT) ? figure.subject().id() : figure.source().id();
			claims.getOrDefault(row, new ArrayList<>()).add(this.shapes.brief(figure, view));
		}
		return seen.claimed(claims);
	}

	/** One subject alone. */
	public <T extends Subject, R> R one(T subject, AsOfQuery when, BiFunction<List<T>, SubjectFacts, List<R>> shape) {
		List<T> alone = List.of(subject);
		return shape.apply(alone, facts(alone, this.pointsOfView.of(when).asOf())).get(0);
	}

	/** The view of an answer about one subject. */
	public ViewJson view(AsOfQuery when) {
		return ViewJson.ofClaims(this.pointsOfView.of(when));
	}

	/** The subjects with these ids, of which some may be null. */
	public NamedRefs names(Stream<@Nullable String> ids) {
		return NamedRefs.of(this.lookups, ids, Stream.empty());
	}

	public List<RoleJson> roles(List<Role> roles) {
		NamedRefs names = NamedRefs.of(this.lookups,
				roles.stream().flatMap((role) -> Stream.of(role.personId(), role.organisationId())),
				roles.stream().map(Role::sourceId));
		return roles.stream().map((role) -> RoleJson.of(role, names)).toList();
	}

	private SubjectFacts facts(List<? extends Subject> subjects, AsOf asOf) {
		List<String> ids = subjects.stream().map(Subject::id).toList();
		List<Statement> all = this.statements.findBySubjectIdInOrderBySourceIdAscOrdinalAsc(ids);
		NamedRefs names = NamedRefs.of(this.lookups, all.stream().map(StatementJson::pointer),
				all.stream().map(Statement::sourceId));
		return new SubjectFacts(
				all.stream()
					.collect(Collectors.groupingBy(Statement::subjectId, Collectors
						.mapping((statement) -> StatementJson.of(statement, names), Collectors.toList()))),
				this.counts.claimsAbout(ids, asOf));
	}

	/**
	 * The facts that every kind of subject has.
	 *
	 * @param statements the attributes by subject id; those without any are missing
	 * @param claims the number of public claims by subject id; those without any are
	 * missing
	 */
	public record SubjectFacts(Map<String, List<StatementJson>> statements, Map<String, Long> claims) {

		public List<StatementJson> statementsOf(String id) {
			return this.statements.getOrDefault(id, List.of());
		}

		public long claimsOf(String id) {
			return this.claims.getOrDefault(id, 0L);
		}

	}

}
