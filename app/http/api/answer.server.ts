import { API_PATH } from "~/addresses";
import { fill } from "~/content/translated";
import { database } from "~/database.server";
import type { ApiToken } from "~/features/connections/read-token.server";
import { findTokenPair } from "~/features/connections/token-pairs.server";
import { findWaveInRelationship } from "~/features/waves/show-wave.server";
import { log } from "~/log.server";
import { admit } from "./admit.server";
import { readBody } from "./body.server";
import type { Operation, Outcome, RawCall } from "./operation.server";
import { PROBLEMS, problemResponse, type Refusal, refuse, refuseWith } from "./problem.server";

type Params = Readonly<Record<string, string>>;

/** Who asks, then whether they may, then what they ask about, then what they send: nothing is read before its turn. */
export async function answerOperation(
  operation: Operation,
  request: Request,
  params: Params,
  address: string,
): Promise<Response> {
  try {
    const outcome = await decide(operation, request, params, address);
    if (!outcome.ok) return problemResponse(outcome);
    const body = "file" in outcome ? outcome.file : JSON.stringify(operation.answer.parse(outcome.answer));
    return new Response(body, { status: outcome.status, headers: { "Content-Type": "application/json" } });
  } catch (err) {
    log().error({ err }, "a request failed");
    return problemResponse(refuse(500, "failed"));
  }
}

async function decide(
  operation: Operation,
  request: Request,
  params: Params,
  address: string,
): Promise<Outcome> {
  const now = new Date();
  const admitted = await admit(request, address, now);
  if (!admitted.ok) return admitted;
  const { token } = admitted;
  const { permission } = operation;
  if (permission !== null && !token.permissions.includes(permission))
    return refuseWith(403, "not-permitted", fill(PROBLEMS["not-permitted"].detail, { permission }));
  const scope = findScope(operation, token, params);
  if (!scope) return notFound();
  const body = await readBody(request, operation);
  if (!body.ok) return body;
  const query = queryOf(request);
  return operation.run(scope, { token, now, query, body: body.body, misfit });
}

function findScope(
  { of }: Operation,
  token: ApiToken,
  params: Params,
): Parameters<Operation["run"]>[0] | null {
  if (of === "installation") return { of };
  const relationship = findTokenPair(database(), token, params.pair ?? "");
  if (!relationship) return null;
  if (of === "pair") return { of, relationship };
  const wave = findWaveInRelationship(database(), relationship.id, params.wave ?? "");
  return wave && { of, relationship, wave };
}

/** A name that stands there twice is none that an operation knows. */
function queryOf(request: Request): Record<string, string> {
  const { searchParams } = new URL(request.url);
  return Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => {
      const all = searchParams.getAll(name);
      return all.length === 1 ? [name, all[0] ?? ""] : [`${name}[]`, all.join()];
    }),
  );
}

function notFound(): Refusal {
  return refuseWith(404, "not-found", fill(PROBLEMS["not-found"].detail, { pairs: `${API_PATH}/pairs` }));
}

const misfit: RawCall["misfit"] = (place, error) =>
  refuse(400, "invalid", {
    errors: error.issues.slice(0, 50).map(({ path, message }) => ({
      at: [place, ...path.map(String)].join("/"),
      says: message,
    })),
  });
