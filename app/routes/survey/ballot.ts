import type { ActionFunctionArgs } from "@remix-run/node";
import { database } from "~/database.server";
import { configuration } from "~/env.server";
import { castBallot } from "~/features/survey/cast-ballot.server";
import { ballotReply, ballotRequest, refusalStatus } from "~/http/survey-response.server";

/** A GET never casts. */
export function loader() {
  return ballotReply({ ok: false }, 405);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const json = await ballotRequest(request);
  const reply = castBallot(database(), configuration().keys, params.wave ?? "", json, new Date());
  return ballotReply(reply, reply.ok ? 200 : refusalStatus(reply.reason));
}
