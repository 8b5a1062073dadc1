import { readTallyKeyFile } from "~/ballot/tally-key-file";
import { type ReadPaper, readPaper } from "~/ballot/tally-key-paper";
import type { LockedKey } from "~/ballot/tally-lock";
import { counted, listed } from "~/browser/in-words";
import { element } from "~/browser/page-elements";
import type { HolderScriptTexts } from "~/content/tally/holder/texts";
import { fill } from "~/content/translated";

export type ChosenKey = { ok: true; key: LockedKey } | { ok: false; problem: string };

type Words = Pick<HolderScriptTexts, "file" | "paper">;

/** The locked key in the chosen file; one of another wave is refused before the passphrase is tried. */
export async function readChosenFile(id: string, wave: string, { file: words }: Words): Promise<ChosenKey> {
  const file = element<HTMLInputElement>(`#${id}`).files?.[0];
  if (!file) return { ok: false, problem: words.missing };
  const read = readTallyKeyFile(await file.slice(0, 10_000).text());
  if (!read.ok) return { ok: false, problem: words[read.reason] };
  if (read.file.wave !== wave) {
    return { ok: false, problem: fill(words.otherWave, { quarter: read.file.quarter }) };
  }
  return { ok: true, key: read.file.key };
}

/** The locked key in typed rows. */
export function readTypedPaper(typed: string, wave: string, { paper: words }: Words): ChosenKey {
  const read = readPaper(wave, typed);
  return read.ok ? read : { ok: false, problem: paperProblem(read, words) };
}

function paperProblem(read: Exclude<ReadPaper, { ok: true }>, words: Words["paper"]): string {
  if (read.reason !== "mistyped") return words[read.reason];
  if (read.rows.length === 8) return words.otherWave;
  return counted(words.mistyped, read.rows.length, { rows: listed(read.rows.map(String)) });
}
