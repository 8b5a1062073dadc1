import { canonicalJson, hashOfText } from "~/ballot/manifest";
import type { Database } from "~db/client.server";
import { listReleasesBefore } from "~db/queries/releases.server";
import type { WaveRow } from "~db/queries/waves.server";

/** One hash over every release that a wave of this relationship and date is set against, in their order. */
export function hashOfReleasesBefore(
  db: Database,
  wave: Pick<WaveRow, "relationshipId" | "opensAt">,
): string {
  const contents = listReleasesBefore(db, wave.relationshipId, wave.opensAt);
  return hashOfText(canonicalJson(contents.map(hashOfText)));
}
