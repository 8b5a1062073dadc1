import { z } from "zod";
import { fingerprint } from "~/ballot/manifest";
import { parseRelease } from "~/domain/disclosure/release";
import type { Database } from "~db/client.server";
import { findRelease } from "~db/queries/releases.server";
import { findWave } from "~db/queries/waves.server";

export type PublishedReceipts =
  | {
      kind: "published";
      fingerprint: string;
      claimed: number;
      counted: number;
      voided: number | null;
      receipts: string[];
    }
  | { kind: "not-yet" }
  | { kind: "none" };

/** Receipts of the counted ballots, sorted by value, and how many codes were used and ballots void. null for an unknown wave. */
export function listReceipts(db: Database, waveId: string): PublishedReceipts | null {
  const wave = findWave(db, waveId);
  if (!wave) return null;
  const stored = findRelease(db, waveId);
  if (stored) {
    // The release names what it was made under; the row of the wave could say something else by now.
    const { manifestHash, participation } = parseRelease(stored.content);
    const receipts = z.array(z.string()).parse(JSON.parse(stored.receipts));
    return { kind: "published", fingerprint: fingerprint(manifestHash), ...participation, receipts };
  }
  return { kind: wave.state === "closed" || wave.state === "cancelled" ? "none" : "not-yet" };
}
