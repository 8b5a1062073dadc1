import { type ExtendedMailDate, extendedMailDates } from "~/domain/extension";
import { mailDates } from "~/domain/mail-dates";
import { readManifest } from "~/features/read-manifest.server";
import type { WaveRow } from "~db/queries/waves.server";

/** When a wave's people are written to. Where its end was put off, the end announced first is in the manifest only. */
export function listMailDates(wave: WaveRow): readonly ExtendedMailDate[] {
  const { opensAt, extendedAt } = wave;
  const manifest = extendedAt ? readManifest(wave) : null;
  if (!extendedAt || !manifest) return mailDates(wave);
  return extendedMailDates({ opensAt, closesAt: new Date(manifest.closesAt), extendedAt });
}
