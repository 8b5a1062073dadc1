import type { LoaderFunctionArgs } from "@remix-run/node";
import { database } from "~/database.server";
import { wrappedKeysFor } from "~/features/tally/open-with-trustee.server";
import { waveOf } from "~/http/relationship.server";
import { jsonReply } from "~/http/script-exchange.server";
import { requireAccount } from "~/http/session.server";

/** The wrapped keys of a wave that waits for its trustee. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, "hold-tally-key");
  const { wave } = waveOf(params);
  return jsonReply(await wrappedKeysFor(database(), wave));
}
