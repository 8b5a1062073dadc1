import { z } from "zod";
import type { api } from "~/content/connections/en/api";
import type { TokenPermission } from "~/domain/connections/token-permission";
import type { Relationship } from "~/features/company/find-relationship.server";
import type { ApiToken } from "~/features/connections/read-token.server";
import type { WaveRow } from "~/features/waves/show-wave.server";
import type { Refusal } from "./problem.server";

type Method = "get" | "put" | "patch" | "post";

/** What an operation is given: everything checked, and nothing that the address or the body holds besides. */
export type Call<Query, Body> = {
  token: ApiToken;
  now: Date;
  query: Query;
  body: Body;
};

type Done = { ok: true; status: 200 | 201 | 202; answer: unknown };
/** A file just as the page of exports gives it. */
type DoneFile = { ok: true; status: 200; file: string };
export type Outcome = Done | DoneFile | Refusal;

/** Of operations that read none. */
export const NO_BODY = z.undefined();

/** The places an address can name; each is found within the token's reach before an operation runs. */
type Scope =
  | { of: "installation" }
  | { of: "pair"; relationship: Relationship }
  | { of: "wave"; relationship: Relationship; wave: WaveRow };

type Scoped<Of extends Scope["of"]> = Extract<Scope, { of: Of }>;

type Described<Of extends Scope["of"], Query, Body> = {
  id: keyof typeof api.operations;
  tag: keyof typeof api.tags;
  method: Method;
  /** Below the pair or the wave that it is about, as OpenAPI writes it. */
  path: string;
  of: Of;
  /** null: whatever the token was given. */
  permission: TokenPermission | null;
  query: z.ZodType<Query> & z.ZodObject;
  body: z.ZodType<Body>;
  /** Also takes a file as the page of imports does, as what its body is made from. */
  csv?: (file: Uint8Array) => Body;
  mostKibibytes: number;
  answer: z.ZodType;
  status: 200 | 201;
  /** Also answers 202 with the same shape. */
  mayWait?: boolean;
  act: (scope: Scoped<Of>, call: Call<Query, Body>) => Promise<Outcome> | Outcome;
};

/** An operation whose parts fit each other; what remains open is what the request brings. */
export type Operation = Omit<Described<Scope["of"], unknown, unknown>, "act" | "csv" | "query"> & {
  query: z.ZodObject;
  takesCsv: boolean;
  run: (scope: Scope, raw: RawCall) => Promise<Outcome>;
};

/** As the request brought it. */
export type RawCall = {
  token: ApiToken;
  now: Date;
  query: Readonly<Record<string, string>>;
  body: { json: unknown } | { csv: Uint8Array } | null;
  /** Says what in a request does not fit. */
  misfit: (place: "query" | "body", error: z.ZodError) => Refusal;
};

export function operation<Of extends Scope["of"], Query, Body>({
  act,
  csv,
  ...described
}: Described<Of, Query, Body>): Operation {
  const { query, body } = described;
  const readBody = (raw: RawCall): { ok: true; body: Body } | Refusal => {
    if (raw.body !== null && "csv" in raw.body && csv) return { ok: true, body: csv(raw.body.csv) };
    const parsed = body.safeParse(raw.body !== null && "json" in raw.body ? raw.body.json : undefined);
    return parsed.success ? { ok: true, body: parsed.data } : raw.misfit("body", parsed.error);
  };
  const isOwn = (scope: Scope): scope is Scoped<Of> => scope.of === described.of;
  return {
    ...described,
    takesCsv: csv !== undefined,
    run: async (scope, raw) => {
      if (!isOwn(scope)) throw new Error(`an operation of a ${described.of} at another place`);
      const asked = query.safeParse(raw.query);
      if (!asked.success) return raw.misfit("query", asked.error);
      const brought = readBody(raw);
      if (!brought.ok) return brought;
      const { token, now } = raw;
      return act(scope, { token, now, query: asked.data, body: brought.body });
    },
  };
}
