package org.outlay.readings.track;

import java.util.List;

/**
 * The arithmetic of printed figures: what sources calculated, checked, and what follows
 * although no source prints it.
 */
public record Arithmetic(List<GrowthCheck> checks, List<Derivation> derived) {

	public boolean isEmpty() {
		return this.checks.isEmpty() && this.derived.isEmpty();
	}

}
