import type { ActionFunctionArgs } from "@remix-run/node";
import { database } from "~/database.server";
import { configuration } from "~/env.server";
import { claimBallot } from "~/features/survey/claim-ballot.server";
import { claimInTest } from "~/features/test-survey/answer-test.server";
import { findTest } from "~/features/test-survey/kept-tests.server";
import { jsonReply, jsonRequest } from "~/http/script-exchange.server";
import { MOST_CHARACTERS, refusalStatus } from "~/http/survey-response.server";

/** A GET never claims. */
export function loader() {
  return jsonReply({ ok: false }, 405);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const json = await jsonRequest(request, MOST_CHARACTERS);
  const [wave, now] = [params.wave ?? "", new Date()];
  const test = findTest(wave, now);
  const reply = test
    ? claimInTest(test, json)
    : claimBallot(database(), configuration().keys, wave, json, now);
  return jsonReply(reply, reply.ok ? 200 : refusalStatus(reply.reason));
}
