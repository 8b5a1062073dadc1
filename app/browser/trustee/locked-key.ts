import { readTallyKeyFile } from "~/ballot/tally-key-file";
import { type ReadPaper, readPaper } from "~/ballot/tally-key-paper";
import type { LockedKey } from "~/ballot/tally-lock";
import { element } from "~/browser/page-elements";

export type ChosenKey = { ok: true; key: LockedKey } | { ok: false; problem: string };

const WRONG_FILE = {
  "not-a-key-file": "This is not a key file of Tandem. Choose the file that you saved when you made the key.",
  "unknown-version":
    "This key file was written by a later version of Tandem. Ask your administrator to upgrade.",
} as const;

/** The locked key in the chosen file; one of another wave is refused before the passphrase is tried. */
export async function readChosenFile(id: string, wave: string): Promise<ChosenKey> {
  const file = element<HTMLInputElement>(`#${id}`).files?.[0];
  if (!file) return { ok: false, problem: "Choose the key file." };
  const read = readTallyKeyFile(await file.slice(0, 10_000).text());
  if (!read.ok) return { ok: false, problem: WRONG_FILE[read.reason] };
  if (read.file.wave !== wave) {
    const problem = `This is the key of another wave (${read.file.quarter}). Choose the file of this one.`;
    return { ok: false, problem };
  }
  return { ok: true, key: read.file.key };
}

/** The locked key in typed rows. */
export function readTypedPaper(typed: string, wave: string): ChosenKey {
  const read = readPaper(wave, typed);
  return read.ok ? read : { ok: false, problem: paperProblem(read) };
}

function paperProblem(read: Exclude<ReadPaper, { ok: true }>): string {
  if (read.reason === "mistyped") {
    if (read.rows.length === 8)
      return "These rows belong to another wave, or every row has a typing mistake.";
    const rows = read.rows.length === 1 ? `row ${read.rows[0]}` : `rows ${read.rows.join(", ")}`;
    return `There is a typing mistake in ${rows}. Compare with the paper.`;
  }
  return read.reason === "missing"
    ? "Choose the key file, or type the eight rows."
    : "There are eight rows of 18 characters. Type all of them.";
}
