package org.outlay.facts.claim;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

import org.outlay.facts.source.Locator;
import org.outlay.values.amount.Amount;
import org.outlay.values.amount.Kind;
import org.outlay.values.period.Period;

import org.springframework.util.ReflectionUtils;

/**
 * The statement a claim makes, the same however often it is recorded. The one place that
 * lists its fields and their columns: JPA reads it, and imports write it.
 *
 * @param id stable, never used again
 * @param subject id of the subject
 * @param measure code of the dictionary
 * @param basis kind of capital expenditure; null for every other measure
 * @param breakdown part of the whole
 * @param period time the figure is about
 * @param amount figure with its printed words
 * @param nature whether the money is planned, spent or expected
 * @param status how good the number is: one code or more
 * @param assertedBy speaker inside the source
 * @param source id of the source
 * @param locator place in the source
 * @param basedOn id of the source it is retold from
 * @param links related claims
 * @param rank the editor's rank
 * @param rankReason the editor's reason; null for the rank normal
 * @param note our own words on ambiguity, wording or scope
 */
@Embeddable
public record ClaimContent(String id, @Column(name = "subject_id") String subject, String measure,
		@Nullable String basis, @EmbeddedColumnNaming("part_%s") Breakdown breakdown,
		@EmbeddedColumnNaming("period_%s") Period period, Amount amount, Nature nature,
		@Convert(converter = Status.Codes.class) Set<Status> status,
		@EmbeddedColumnNaming("asserter_%s") Asserter assertedBy, @Column(name = "source_id") String source,
		Locator locator, @Nullable String basedOn, ClaimLinks links, Rank rank, @Nullable String rankReason,
		@Nullable String note) {

	/** Names of fields for readers, unless they are plain words. */
	private static final Map<String, String> WORDS = Map.of("breakdown", "part", "assertedBy", "speaker", "locator",
			"place in the source", "basedOn", "origin", "links", "links to other claims", "rankReason", "rank");

	/**
	 * Checks what can be checked without the dictionary.
	 * @throws IllegalArgumentException saying what is wrong
	 */
	public ClaimContent {
		breakdown = Objects.requireNonNullElse(breakdown, Breakdown.WHOLE); // JPA has
																			// null for a
																			// whole
		links = Objects.requireNonNullElse(links, ClaimLinks.NONE);
		if (!id.matches("[a-z0-9][a-z0-9-]*")) {
			throw new IllegalArgumentException(
					"'" + id + "' is not a claim id: use lower-case letters, digits and hyphens");
		}
		if (status.isEmpty()) {
			throw new IllegalArgumentException("a claim has at least one status; A is normal");
		}
		if ((rank == Rank.NORMAL) != (rankReason == null)) {
			throw new IllegalArgumentException("a rank other than normal needs a reason, and normal has none");
		}
		if (links.all().anyMatch(id::equals)) {
			throw new IllegalArgumentException("claim " + id + " links to itself");
		}
		if (assertedBy.kind().isAnonymous() && !status.contains(Status.U)) {
			throw new IllegalArgumentException("a claim by " + assertedBy.kind().words()
					+ " has the status U, low reliability, since readers cannot know who speaks");
		}
		status = Set.copyOf(status);
	}

	/** Whether it withdraws what another claim said, and leaves no amount. */
	public boolean isWithdrawal() {
		return this.links.revises() != null && this.amount.kind() == Kind.UNDISCLOSED && this.status.contains(Status.M);
	}

	/** The names, in words, of the fields in which another statement differs. */
	public List<String> differences(ClaimContent other) {
		return Arrays.stream(ClaimContent.class.getRecordComponents())
			.map(RecordComponent::getAccessor)
			.filter((field) -> !Objects.equals(ReflectionUtils.invokeMethod(field, this),
					ReflectionUtils.invokeMethod(field, other)))
			.map((field) -> WORDS.getOrDefault(field.getName(), field.getName()))
			.distinct()
			.toList();
	}

	/** The status codes in alphabetical order. */
	public SortedSet<Status> sortedStatus() {
		return new TreeSet<>(this.status);
	}

}
