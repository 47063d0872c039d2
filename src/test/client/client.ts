// A client of Outlay's API. This command generates its types from the OpenAPI document:
//   npx openapi-typescript http://localhost:8080/api/v1/openapi.json -o outlay.d.ts
import createClient from "openapi-fetch";
import type { components, paths } from "./outlay.js";

declare const process: { argv: string[] };

type Claim = components["schemas"]["Claim"];

const base = process.argv[2] ?? "http://localhost:8080";
// Several values are separated by commas.
const outlay = createClient<paths, "application/json" | "application/problem+json">({
  baseUrl: base,
  querySerializer: { array: { style: "form", explode: false } },
});

// All claims on capital expenditure, page by page. The wording keeps the qualifier.
const claims: Claim[] = [];
let cursor: string | undefined;
do {
  const { data, error } = await outlay.GET("/api/v1/capex", {
    params: { query: { company: ["bytedance", "alibaba"], sort: ["-low"], limit: 5, cursor } },
  });
  if (!data) {
    throw new Error(error.detail);
  }
  claims.push(...data.data);
  cursor = data.next ? new URL(data.next).searchParams.get("cursor") ?? undefined : undefined;
} while (cursor);
console.log(`claims ${claims.length}`);
console.log(`subjects ${[...new Set(claims.map((claim) => claim.subject.id))].sort()}`);
console.log(`first ${claims[0].id}: ${claims[0].amount.wording}`);
const floor: Claim | undefined = claims.find((claim) => claim.amount.high === null);
console.log(`floor ${floor?.amount.kind}`);

// One claim, by its id.
const one = await outlay.GET("/api/v1/claims/{id}", { params: { path: { id: claims[0].id } } });
console.log(`one ${one.response.status} ${one.data?.id}`);

// The same request again: the answer is 304 without content.
const etag = one.response.headers.get("ETag") ?? "";
const again = await outlay.GET("/api/v1/claims/{id}", {
  params: { path: { id: claims[0].id } },
  headers: { "If-None-Match": etag },
  cache: "no-store",
});
console.log(`again ${again.response.status}`);

// An error names the wrong parameter.
const refused = await outlay.GET("/api/v1/claims", {
  params: { query: { natur: "plan" } as object },
});
console.log(`refused ${refused.error?.status} ${refused.error?.errors[0].parameter} ${refused.error?.type}`);

const missing = await outlay.GET("/api/v1/companies/{slug}", { params: { path: { slug: "no-such-company" } } });
console.log(`missing ${missing.error?.title}`);
