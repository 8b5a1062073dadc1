import type { ActionFunctionArgs } from "@remix-run/node";
import { database } from "~/database.server";
import { configuration } from "~/env.server";
import { prepareCast } from "~/features/survey/cast-ballot.server";
import { takeTogether } from "~/features/survey/take-together.server";
import { castInTest } from "~/features/test-survey/answer-test.server";
import { findTest } from "~/features/test-survey/kept-tests.server";
import { jsonReply, jsonRequest } from "~/http/script-exchange.server";
import { MOST_CHARACTERS, refusalStatus } from "~/http/survey-response.server";

/** A GET never casts. */
export function loader() {
  return jsonReply({ ok: false }, 405);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const json = await jsonRequest(request, MOST_CHARACTERS);
  const [wave, now, db] = [params.wave ?? "", new Date(), database()];
  const test = findTest(wave, now);
  const prepared = test ? castInTest(test, json) : prepareCast(db, configuration().keys, wave, json, now);
  const reply = "ok" in prepared ? prepared : await takeTogether(db, prepared.store);
  return jsonReply(reply, reply.ok ? 200 : refusalStatus(reply.reason));
}
