import path from "node:path";
import { listKeyFiles, peekKeyFile, type WaveKeys } from "~/features/wave-key-file.server";
import { rowsOf } from "../attack-entities.server";
import type { Snapshot } from "../attack-snapshot.server";
import { excludeAdministration } from "./exclude-administration.server";
import { excludeBytes } from "./exclude-bytes.server";
import { excludeDerived } from "./exclude-derived.server";
import { excludeElsewhere } from "./exclude-elsewhere.server";
import { type Directories, excludeFiles } from "./exclude-files.server";
import { excludeForms } from "./exclude-forms.server";
import { excludeKeyFiles } from "./exclude-key-files.server";
import { excludeLogFrames } from "./exclude-log-frames.server";
import { excludeLogLines } from "./exclude-log-lines.server";
import { excludeMailQueue } from "./exclude-mail-queue.server";
import { excludeOrder } from "./exclude-random.server";
import { excludeRowNumbers } from "./exclude-row-numbers.server";
import { excludeSchema } from "./exclude-schema.server";
import { excludeSecrets } from "./exclude-secrets.server";
import { excludeUnkeyed } from "./exclude-unkeyed.server";
import { type Finding, mergeFindings } from "./finding.server";
import { listPlaces } from "./list-places.server";
import { logKnowledge } from "./log-knowledge.server";
import { type Mask, maskFor } from "./mask-names.server";

type Examined = {
  databaseFile: string;
  keys: string;
  backups: readonly string[];
  logs: readonly string[];
  exports: readonly string[];
  /** In the order in which they were taken, the live database last. */
  snapshots: readonly Snapshot[];
  /** Files that these were read from. */
  databases: readonly string[];
  now: Date;
};

/** How much was looked through. */
export type Looked = {
  files: number;
  lines: number;
  /** Lines with words of an error, which are compared with no list; results of earlier versions have none. */
  unchecked: number;
  values: number;
};

/** What in an installation's files is not as Tandem makes it, as far as it is held against something. */
export function excludeEverything(examined: Examined): { findings: Finding[]; looked: Looked } {
  const { snapshots, databases, logs, now } = examined;
  const mask = maskFor(peopleIn(snapshots));
  const keys = keysIn(examined.keys);
  const live = snapshots.at(-1);
  const directories: Directories = { ...examined, others: [...logs, ...examined.exports] };
  const known = { running: runningWaves(live), databases: new Set(databases), now, mask };
  const written = excludeLogLines(
    listPlaces(logs),
    mask,
    logKnowledge(snapshots, listKeyFiles({ path: examined.keys })),
  );
  const everywhere = [path.dirname(examined.databaseFile), ...examined.backups, ...logs, ...examined.exports];
  const files = listPlaces(everywhere);
  const findings = [
    ...snapshots.flatMap((snapshot) => excludeInCopy(named(snapshot, mask), mask)),
    ...excludeOrder(
      snapshots.map((snapshot) => named(snapshot, mask)),
      now,
    ),
    ...excludeUnkeyed(
      snapshots.map((snapshot) => named(snapshot, mask)),
      keys,
    ),
    ...excludeDerived(snapshots, keys),
    ...excludeKeyFiles(live ? [live] : [], keys, mask),
    ...excludeFiles(directories, known),
    ...excludeSecrets(files, snapshots, keys, mask),
    ...written.findings,
  ];
  const values = snapshots.reduce((sum, snapshot) => sum + countValues(snapshot), 0);
  const { lines, unchecked } = written;
  return { findings: mergeFindings(findings), looked: { files: files.length, lines, unchecked, values } };
}

function excludeInCopy(snapshot: Snapshot, mask: Mask): Finding[] {
  return [
    ...excludeSchema(snapshot, mask),
    ...excludeBytes(snapshot),
    ...excludeLogFrames(snapshot),
    ...excludeForms(snapshot),
    ...excludeElsewhere(snapshot),
    ...excludeRowNumbers(snapshot),
    ...excludeMailQueue(snapshot),
    ...excludeAdministration(snapshot),
  ];
}

function named(snapshot: Snapshot, mask: Mask): Snapshot {
  return { ...snapshot, name: mask(snapshot.name) };
}

function keysIn(directory: string): WaveKeys[] {
  const keys = { path: directory };
  return listKeyFiles(keys).flatMap((wave) => peekKeyFile(keys, wave) ?? []);
}

function runningWaves(live: Snapshot | undefined): ReadonlySet<string> {
  const rows = rowsOf(live?.tables.get("wave"));
  return new Set(
    rows
      .filter(({ row }) => row.state === "open" || row.state === "closing")
      .map(({ row }) => String(row.id)),
  );
}

function peopleIn(snapshots: readonly Snapshot[]): string[] {
  return snapshots.flatMap(({ tables }) =>
    ["invitee", "roster_entry"].flatMap((table) =>
      rowsOf(tables.get(table)).flatMap(({ row }) =>
        [row.email, row.name].flatMap((text) => (typeof text === "string" ? [text.toLowerCase()] : [])),
      ),
    ),
  );
}

function countValues({ tables }: Snapshot): number {
  return [...tables.values()].reduce((sum, { rows, columns }) => sum + rows.length * columns.length, 0);
}
