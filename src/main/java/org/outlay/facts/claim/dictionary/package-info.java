/** The dictionary of measures, bases, parts and units. */
@NamedInterface("dictionary")
@NullMarked
package org.outlay.facts.claim.dictionary;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
