package org.outlay.headline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.outlay.amount.Interval;
import org.outlay.claim.AsserterKind;
import org.outlay.claim.Nature;
import org.outlay.claim.Rank;
import org.outlay.ledger.Figure;
import org.outlay.period.PublicationWindow;

/** Chooses the headline of a cell: deterministic, every step recorded. */
public final class Headlines {

	private final AsOf asOf;

	private final Policy policy;

	private final List<Step> trace = new ArrayList<>();

	private List<Figure> left;

	private final List<Figure> dropped = new ArrayList<>();

	private Headlines(List<Figure> claims, AsOf asOf, Policy policy) {
		this.left = claims;
		this.asOf = asOf;
		this.policy = policy;
	}

	/**
	 * The headline of the claims of one cell; empty if none was public and in force on
	 * the day.
	 */
	public static Optional<Headline> choose(List<Figure> claims, AsOf asOf, Policy policy) {
		return new Headlines(claims, asOf, policy).choose();
	}

	private Optional<Headline> choose() {
		keep("public", "was public on " + this.asOf.day(), this.asOf::isPublic);
		List<Figure> known = this.left;
		keep("in-force", "no later claim of the same voice has replaced it", (figure) -> !isReplaced(figure, known));
		keep("not-deprecated", "the editor has not deprecated it",
				(figure) -> figure.stated().rank() != Rank.DEPRECATED);
		if (this.policy == Policy.EXCLUDE_ANONYMOUS) {
			keep("named", "somebody named says it",
					(figure) -> figure.stated().assertedBy().kind() != AsserterKind.UNNAMED_PEOPLE);
		}
		if (this.left.isEmpty()) {
			return Optional.empty();
		}
		List<Figure> eligible = this.left;
		this.dropped.clear();
		tell();
		List<Figure> alternatives = new ArrayList<>(this.dropped);
		Collections.reverse(alternatives);
		return Optional.of(new Headline(this.left.get(0), this.policy.versioned(), List.copyOf(this.trace),
				alternatives, agreement(eligible)));
	}

	private void tell() {
		if (this.policy == Policy.CONSERVATIVE_MIN) {
			best("lowest", "the smallest low end", Comparator.comparing(Headlines::low));
		}
		if (this.policy == Policy.LATEST) {
			best("latest", "published last", Comparator.comparing(Headlines::published).reversed());
		}
		best("preferred", "the editor prefers it, with a reason",
				Comparator.comparing((figure) -> figure.stated().rank()));
		best("nature", "what counts most for a period that " + (isEnded(this.left.get(0)) ? "has ended" : "is open"),
				Comparator.comparingInt((figure) -> nature(figure)));
		best("voice", "the strongest voice; a retelling comes after its origin",
				Comparator.comparing((Figure figure) -> figure.stated().assertedBy().kind())
					.thenComparing(Origins::isRetold));
		best("latest", "published last", Comparator.comparing(Headlines::published).reversed());
		best("narrower", "the narrower interval", Comparator.comparing(Headlines::width));
		best("id", "the first id, so that the choice is always the same", Comparator.comparing(Figure::id));
	}

	private void keep(String name, String words, Predicate<Figure> wanted) {
		List<Figure> kept = this.left.stream().filter(wanted).toList();
		List<Figure> gone = this.left.stream().filter(wanted.negate()).toList();
		this.trace.add(new Step(name, words, ids(kept), ids(gone)));
		this.dropped.addAll(gone);
		this.left = kept;
	}

	private void best(String name, String words, Comparator<Figure> order) {
		if (this.left.size() > 1) {
			Figure best = this.left.stream().min(order).orElseThrow();
			keep(name, words, (figure) -> order.compare(figure, best) == 0);
		}
	}

	private static List<String> ids(List<Figure> figures) {
		return figures.stream().map(Figure::id).toList();
	}

	private static boolean isReplaced(Figure figure, List<Figure> known) {
		return known.stream().anyMatch((other) -> {
			String id = figure.id();
			if (id.equals(other.stated().links().revises()) || id.equals(other.stated().links().corrects())) {
				return true;
			}
			return Relations.isLater(other, figure) && Relations.between(figure, other).relation() == Relation.REVISION;
		});
	}

	private boolean isEnded(Figure figure) {
		LocalDate end = figure.stated().period().end();
		return end != null && end.isBefore(this.asOf.day());
	}

	/** A flow of an open period cannot be an actual yet, a stock can. */
	private int nature(Figure figure) {
		List<Nature> order = (isEnded(figure) || figure.stated().period().instant())
				? List.of(Nature.ACTUAL, Nature.COMMITMENT, Nature.GUIDANCE, Nature.PLAN, Nature.FORECAST)
				: List.of(Nature.GUIDANCE, Nature.COMMITMENT, Nature.PLAN, Nature.FORECAST, Nature.ACTUAL);
		return order.indexOf(figure.stated().nature());
	}

	private static LocalDate published(Figure figure) {
		PublicationWindow window = figure.source().published();
		return (window != null) ? window.latest() : LocalDate.MIN;
	}

	private static BigDecimal low(Figure figure) {
		BigDecimal low = figure.amount().low();
		return (low != null) ? low : BigDecimal.ZERO;
	}

	/** Unbounded intervals are wider than all others. */
	private static Width width(Figure figure) {
		Interval interval = figure.amount().interval();
		BigDecimal low = interval.low();
		BigDecimal high = interval.high();
		return new Width((low != null && high != null) ? high.subtract(low) : null);
	}

	private static Agreement agreement(List<Figure> eligible) {
		long voices = eligible.stream().map(Origins::of).distinct().count();
		if (voices < 2) {
			return Agreement.SINGLE;
		}
		boolean conflict = eligible.stream()
			.anyMatch((one) -> eligible.stream()
				.anyMatch((other) -> Relations.between(one, other).relation() == Relation.CONFLICT));
		return conflict ? Agreement.CONFLICTING : Agreement.CONSISTENT;
	}

	private record Width(@Nullable BigDecimal size) implements Comparable<Width> {

		@Override
		public int compareTo(Width other) {
			if (this.size == null || other.size == null) {
				return (this.size == null ? 1 : 0) - (other.size == null ? 1 : 0);
			}
			return this.size.compareTo(other.size);
		}

	}

}
