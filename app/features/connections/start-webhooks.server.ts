import type { KeyDirectory } from "~/features/wave-key-file.server";
import { log } from "~/log.server";
import type { Database } from "~db/client.server";
import { isSetUp } from "~db/queries/organisation.server";
import type { Allowed } from "./network-address.server";
import type { Network } from "./post-message.server";
import { queueDeliveries } from "./queue-deliveries.server";
import { sendDeliveries } from "./send-deliveries.server";

const LOOK_INTERVAL = 15_000;
const PATIENCE = 10_000;

type Settings = { db: Database; keys: KeyDirectory; publicUrl: string; allowed: Allowed };

let look: () => void = () => {};

/** Looks at once instead of within a quarter of a minute, as somebody who pressed a button expects. */
export function wakeWebhooks(): void {
  look();
}

/**
 * Tells programs and channels what has happened, beside the schedule and never inside it. Resolves to the function that
 * stops it: what is under way is broken off, not waited for, and goes out after the next start.
 */
export function startWebhooks({ db, keys, publicUrl, allowed }: Settings): () => Promise<void> {
  const stopping = new AbortController();
  const busy = new Map<string, Promise<void>>();
  const network: Network = { allowed, patience: PATIENCE };
  const sender = { network, stop: stopping.signal, now: () => new Date() };
  const run = () => {
    if (stopping.signal.aborted || !isSetUp(db)) return;
    try {
      queueDeliveries(db, { keys, publicUrl, now: new Date() });
      for (const served of sendDeliveries(db, sender, busy)) served.catch(sayFailed);
    } catch (err) {
      sayFailed(err);
    }
  };
  const timer = setInterval(run, LOOK_INTERVAL);
  look = run;
  run();
  return async () => {
    stopping.abort();
    look = () => {};
    clearInterval(timer);
    await Promise.allSettled(busy.values());
  };
}

function sayFailed(err: unknown): void {
  log().error({ err }, "webhooks failed; they are tried again");
}
