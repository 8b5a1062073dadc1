import { database } from "~/database.server";
import { listTokenPairs } from "~/features/connections/token-pairs.server";
import { NO_BODY, type Operation, operation } from "./operation.server";
import { ROSTER_OPERATIONS } from "./roster-operations.server";
import { nothing, pairList } from "./schemas.server";
import { WAVE_OPERATIONS } from "./wave-operations.server";

const listPairs = operation({
  id: "listPairs",
  tag: "pairs",
  method: "get",
  path: "/pairs",
  of: "installation",
  permission: null,
  query: nothing,
  body: NO_BODY,
  mostKibibytes: 0,
  answer: pairList,
  status: 200,
  act: (_, { token }) => ({ ok: true, status: 200, answer: { pairs: listTokenPairs(database(), token) } }),
});

/** Everything that the interface for programs does: requests, description and client follow from this list alone. */
export const OPERATIONS: readonly Operation[] = [listPairs, ...ROSTER_OPERATIONS, ...WAVE_OPERATIONS];

/** What an address names before its own path. */
const NAMED = { installation: [], pair: ["pair"], wave: ["pair", "wave"] } as const;

/** Below the address of the interface, as OpenAPI writes it. */
export function pathOf({ of, path }: Pick<Operation, "of" | "path">): string {
  return NAMED[of].map((name) => `/${name}s/{${name}}`).join("") + path;
}
