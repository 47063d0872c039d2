package org.outlay.readings.ledger;

/** An entry of the dictionary as figures point to it. */
public record Label(String code, String label) {

}
