import { AUDITED_LOSSES } from "~/content/audit-actions";
import { rowsOf } from "../attack-entities.server";
import type { Snapshot } from "../attack-snapshot.server";
import type { LogKnowledge } from "./exclude-log-lines.server";
import { KNOWN_COLUMNS } from "./known-columns.server";
import { bytesInText } from "./spelled-bytes.server";

const WINDOW = 8;
const NEW_WAVE = /^[0-9a-z]{10}$/;
/** Words that spell random bytes: of uuids and message ids as well. */
const RANDOM: readonly string[] = ["random", "uuid", "message-id"];
const FEWEST_LETTERS = 8;

/** What all copies together know of waves, of invited people and of respondents' random values. */
export function logKnowledge(snapshots: readonly Snapshot[], keyFiles: readonly string[]): LogKnowledge {
  const rows = (table: string) =>
    snapshots.flatMap(({ tables }) => rowsOf(tables.get(table)).map(({ row }) => row));
  const waves = new Set([...rows("wave").map(({ id }) => String(id)), ...keyFiles]);
  const someAreGone = rows("audit_event").some(({ action }) => AUDITED_LOSSES.includes(String(action)));
  const windows = windowsOfRespondents(snapshots);
  const people = [...rows("invitee"), ...rows("roster_entry")].flatMap(({ name, email }) => [name, email]);
  const named = new Set(people.flatMap((text) => (typeof text === "string" ? [text.toLowerCase()] : [])));
  const known = [...named].filter((text) => text.length >= FEWEST_LETTERS);
  return {
    isWave: (name) => waves.has(name) || (someAreGone && NEW_WAVE.test(name)),
    namesSomebody: (text) => {
      const lower = text.toLowerCase();
      return (
        known.some((person) => isWordOf(lower, person)) ||
        bytesInText(text).some((bytes) => hasWindow(bytes, windows))
      );
    },
  };
}

function isWordOf(text: string, word: string): boolean {
  const at = text.indexOf(word);
  if (at < 0) return false;
  const around = `${text[at - 1] ?? " "}${text[at + word.length] ?? " "}`;
  return !/[\p{L}\p{N}]/u.test(around);
}

function windowsOfRespondents(snapshots: readonly Snapshot[]): ReadonlySet<string> {
  const windows = new Set<string>();
  for (const { tables } of snapshots)
    for (const [table, columns] of Object.entries(KNOWN_COLUMNS))
      for (const { row } of rowsOf(tables.get(table)))
        for (const [column, { is }] of Object.entries(columns))
          if (RANDOM.includes(is)) addWindows(windows, row[column]);
  return windows;
}

function addWindows(windows: Set<string>, value: unknown): void {
  const bytes = Buffer.isBuffer(value)
    ? value
    : Buffer.from(
        String(value ?? "")
          .replaceAll("-", "")
          .split("@")[0] ?? "",
        "hex",
      );
  const text = bytes.toString("latin1");
  for (let at = 0; at + WINDOW <= text.length; at++) windows.add(text.slice(at, at + WINDOW));
}

function hasWindow(bytes: Buffer, windows: ReadonlySet<string>): boolean {
  const text = bytes.toString("latin1");
  for (let at = 0; at + WINDOW <= text.length; at++)
    if (windows.has(text.slice(at, at + WINDOW))) return true;
  return false;
}
