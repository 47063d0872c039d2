package org.outlay.api;

/**
 * A record of query parameters, one a component, taken by a handler as its argument. A
 * component that is itself such a record adds its components; one that is not nullable
 * must be given. What is not a component is refused.
 */
interface Query {

}
