package org.outlay.headline;

import java.util.List;
import java.util.Optional;

import org.outlay.claim.Cell;
import org.outlay.ledger.Figure;

/**
 * All there is on one quantity, and what is shown for it.
 *
 * @param figures every claim recorded, public yet or not
 * @param headline the one to show; empty if none was public and in force
 */
public record CellReading(Cell cell, List<Figure> figures, Optional<Headline> headline) {

}
