import type { LoaderFunctionArgs } from "@remix-run/node";
import { database } from "~/database.server";
import { may } from "~/domain/roles";
import { configuration } from "~/env.server";
import { wrappedKeysFor } from "~/features/tally/open-with-trustee.server";
import { listForHolders } from "~/features/tally/take-shares.server";
import { findOwnHolder } from "~/features/waves/find-own-holder.server";
import { waveOf } from "~/http/relationship.server";
import { jsonReply } from "~/http/script-exchange.server";
import { requireAccount } from "~/http/session.server";

/** What key holders work on, for them alone. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const account = await requireAccount(request, "see-waves");
  const { wave } = waveOf(params);
  if (wave.needed === null) {
    if (!may(account.role, "hold-tally-key")) return jsonReply({ ok: false }, 403);
    return jsonReply(await wrappedKeysFor(database(), wave));
  }
  if (findOwnHolder(database(), wave.id, account.id) === null) return jsonReply({ ok: false }, 403);
  return jsonReply(await listForHolders(database(), configuration().keys, wave));
}
