import { randomUUID } from "node:crypto";
import { readPublicKey } from "~/ballot/committee-key";
import { DAY } from "~/domain/durations";
import { findReplacedHolder } from "~/features/find-replaced-holder.server";
import { waitsForHolders } from "~/features/waves/describe-committee.server";
import type { Database } from "~db/client.server";
import { type HolderMessage, insertHolderMail } from "~db/queries/holder-mail.server";
import { type HolderRow, listHeldWaves, listHoldersWithAccounts } from "~db/queries/key-holders.server";
import type { WaveRow } from "~db/queries/waves.server";

/** After that long nobody has to be told any more, for instance by a backup that was restored. */
const LATEST = 30 * DAY;

/**
 * Queues what the holders of a wave's keys have to know now: that it has opened, with every key to compare, that it has
 * closed, that it is over; and who made a key that stands with somebody else, that it does. Each once and to all of them alike, so that somebody whose key was replaced is told by the
 * others. Safe to call at any time.
 */
export function queueHolderMails(
  db: Database,
  host: string,
  now: Date,
  stopped: readonly string[] = [],
): void {
  const queue = () => {
    for (const wave of listHeldWaves(db)) {
      const message = stopped.includes(wave.id) ? null : messageOf(wave, now);
      if (message === null) continue;
      for (const { holder, account } of listHoldersWithAccounts(db, wave.id)) {
        tellMaker(db, holder, host, now);
        if (!account || account.disabledAt !== null) continue;
        const messageId = `${randomUUID().replaceAll("-", "")}@${host}`;
        const row = { waveId: wave.id, accountId: account.id, message, messageId };
        insertHolderMail(db, { ...row, notBefore: now, state: "queued" });
      }
    }
  };
  db.transaction(queue, { behavior: "immediate" });
}

/** Whoever made a key hears once when it stands with somebody else, though no plan was changed. */
function tellMaker(db: Database, holder: HolderRow, host: string, now: Date): void {
  const key = readPublicKey(holder.publicKey);
  const maker = key && findReplacedHolder(db, holder, key).maker;
  if (!maker || maker.disabledAt !== null) return;
  const messageId = `${randomUUID().replaceAll("-", "")}@${host}`;
  const row = { waveId: holder.waveId, accountId: maker.id, message: "replaced", messageId } as const;
  insertHolderMail(db, { ...row, notBefore: now, state: "queued" });
}

function messageOf(wave: WaveRow, now: Date): HolderMessage | null {
  if (wave.state === "open") return "opened";
  if (waitsForHolders(wave)) return "closed";
  const over = wave.state === "closed" || wave.state === "cancelled";
  return over && +now - +wave.closesAt < LATEST ? "ended" : null;
}
