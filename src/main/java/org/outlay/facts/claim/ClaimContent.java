package org.outlay.facts.claim;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.source.Locator;
import org.outlay.values.amount.Amount;
import org.outlay.values.amount.Kind;
import org.outlay.values.period.Period;

/**
 * All that a claim states, whichever measure it is of and however often it was recorded.
 *
 * @param id stable, never used again
 * @param subject whom it is about, by id
 * @param measure code of the dictionary
 * @param basis what kind of capital expenditure; of those claims only
 * @param breakdown which part of the whole
 * @param period what time it is about
 * @param amount how much, with its words
 * @param nature what the money is
 * @param status what the number is, one code or more
 * @param assertedBy who says it inside the source
 * @param source the source it was taken from, by id
 * @param locator where in the source
 * @param basedOn the source it is retold from, by id
 * @param links the claims it is tied to
 * @param rank what the editor thinks of it
 * @param rankReason why, for any rank but normal
 * @param note our own words on ambiguity, wording or scope
 */
public record ClaimContent(String id, String subject, String measure, @Nullable String basis, Breakdown breakdown,
		Period period, Amount amount, Nature nature, Set<Status> status, Asserter assertedBy, String source,
		Locator locator, @Nullable String basedOn, ClaimLinks links, Rank rank, @Nullable String rankReason,
		@Nullable String note) {

	public ClaimContent {
		if (!id.matches("[a-z0-9][a-z0-9-]*")) {
			throw new IllegalArgumentException("'" + id + "' is no claim id: lower-case letters, digits and hyphens");
		}
		if (status.isEmpty()) {
			throw new IllegalArgumentException("a claim has at least one status; A is normal");
		}
		if ((rank == Rank.NORMAL) != (rankReason == null)) {
			throw new IllegalArgumentException("a rank other than normal needs a reason, and normal has none");
		}
		if (id.equals(links.partOf()) || id.equals(links.repeats()) || id.equals(links.revises())
				|| id.equals(links.corrects())) {
			throw new IllegalArgumentException("claim " + id + " links to itself");
		}
		status = Set.copyOf(status);
	}

	/** Whether it withdraws what another claim said, and leaves no amount. */
	public boolean isWithdrawal() {
		return this.links.revises() != null && this.amount.kind() == Kind.UNDISCLOSED && this.status.contains(Status.M);
	}

	/** The status codes in alphabetical order. */
	public SortedSet<Status> sortedStatus() {
		return new TreeSet<>(this.status);
	}

}
