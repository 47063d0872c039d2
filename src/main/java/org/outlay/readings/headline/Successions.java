package org.outlay.readings.headline;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.outlay.facts.claim.ClaimLinks;
import org.outlay.readings.ledger.Figure;
import org.outlay.values.period.AsOf;
import org.outlay.values.period.PublicationWindow;

/**
 * Which claims replaced which. A revised claim is replaced together with every claim that
 * repeats or equals it, on whatever basis and in whatever source; a corrected one is
 * replaced alone.
 */
public final class Successions {

	private final Map<String, Set<LinkedClaim>> successors = new HashMap<>();

	/** Claims that say the same, by one of them: those whose amount replaced theirs. */
	private final Map<String, Set<String>> revisers = new HashMap<>();

	/** One claim for all that say the same, by claim. */
	private final Map<String, String> leaders = new HashMap<>();

	Successions(Collection<LinkedClaim> claims) {
		claims.forEach((claim) -> claim.links.same().forEach((other) -> join(claim.id, other)));
		Map<String, Set<String>> same = new HashMap<>();
		this.leaders.keySet().forEach((id) -> same.computeIfAbsent(leader(id), (key) -> new LinkedHashSet<>()).add(id));
		for (LinkedClaim claim : claims) {
			String corrected = claim.links.corrects();
			if (corrected != null) {
				replace(corrected, claim);
			}
			String revised = claim.links.revises();
			if (revised != null) {
				this.revisers.computeIfAbsent(leader(revised), (key) -> new HashSet<>()).add(leader(claim.id));
				same.getOrDefault(leader(revised), Set.of(revised))
					.stream()
					.filter((id) -> id.equals(revised) || !leader(id).equals(leader(claim.id)))
					.forEach((id) -> replace(id, claim));
			}
		}
	}

	/** Those among some figures of one record. */
	public static Successions among(Collection<Figure> figures) {
		return new Successions(figures.stream()
			.map((figure) -> new LinkedClaim(figure.id(), figure.content().links(), figure.source().published(),
					figure.isDeprecated()))
			.toList());
	}

	private void replace(String id, LinkedClaim by) {
		if (!by.deprecated) {
			this.successors.computeIfAbsent(id, (key) -> new LinkedHashSet<>()).add(by);
		}
	}

	private void join(String one, String other) {
		this.leaders.putIfAbsent(one, one);
		this.leaders.putIfAbsent(other, other);
		this.leaders.put(leader(one), leader(other));
	}

	private String leader(String id) {
		String leader = id;
		Set<String> seen = new HashSet<>();
		while (seen.add(leader)) {
			leader = this.leaders.getOrDefault(leader, leader);
		}
		return leader;
	}

	/** The ids of the claims public then that replaced a claim. */
	public List<String> of(String claim, AsOf asOf) {
		return this.successors.getOrDefault(claim, Set.of())
			.stream()
			.filter((successor) -> asOf.isPublic(successor.published))
			.map(LinkedClaim::id)
			.toList();
	}

	/**
	 * Whether the first claim, or one that says the same, replaces what the second says.
	 */
	boolean revises(String one, String other) {
		return this.revisers.getOrDefault(leader(other), Set.of()).contains(leader(one));
	}

	/** Whether two claims say the same by their links, directly or through others. */
	boolean areSame(String one, String other) {
		return leader(one).equals(leader(other));
	}

	/** A claim with links to others. */
	record LinkedClaim(String id, ClaimLinks links, @Nullable PublicationWindow published, boolean deprecated) {
	}

}
