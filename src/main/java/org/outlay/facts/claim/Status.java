package org.outlay.facts.claim;

/** What the number is: the SDMX code list CL_OBS_STATUS, version 2.2. */
public enum Status {

	A("normal"), B("break in the series"), D("definition differs"), E("estimated"), F("forecast"), G("experimental"),
	H("missing: holiday"), I("imputed"), J("derogation"), K("included elsewhere"), L("missing: not collected"),
	M("missing: cannot exist"), N("not significant"), O("missing"), P("provisional"), Q("suppressed"), S("strike"),
	U("low reliability"), V("unvalidated");

	private final String words;

	Status(String words) {
		this.words = words;
	}

	public String words() {
		return this.words;
	}

}
