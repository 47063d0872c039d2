// A client of Outlay's API. Types come from the OpenAPI document:
//   npx openapi-typescript http://localhost:8080/api/v1/openapi.json -o outlay.d.ts
import createClient from "openapi-fetch";
import type { components, paths } from "./outlay.js";

declare const process: { argv: string[] };

type Claim = components["schemas"]["Claim"];

const base = process.argv[2] ?? "http://localhost:8080";
// Several values are joined by commas.
const outlay = createClient<paths, "application/json" | "application/problem+json">({
  baseUrl: base,
  querySerializer: { array: { style: "form", explode: false } },
});

// Every claim of capital expenditure, page by page. The wording keeps the hedge.
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

// The same again: nothing is sent that is held already.
const etag = one.response.headers.get("ETag") ?? "";
const again = await outlay.GET("/api/v1/claims/{id}", {
  params: { path: { id: claims[0].id } },
  headers: { "If-None-Match": etag },
  cache: "no-store",
});
console.log(`again ${again.response.status}`);

// A problem says which parameter is wrong.
const refused = await outlay.GET("/api/v1/claims", {
  params: { query: { natur: "plan" } as object },
});
console.log(`refused ${refused.error?.status} ${refused.error?.errors[0].parameter} ${refused.error?.type}`);

const missing = await outlay.GET("/api/v1/companies/{slug}", { params: { path: { slug: "no-such-company" } } });
console.log(`missing ${missing.error?.title}`);
