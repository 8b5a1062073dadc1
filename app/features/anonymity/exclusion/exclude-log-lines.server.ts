import { gunzipSync } from "node:zlib";
import { type Finding, finding } from "./finding.server";
import { BEFORE, CANNOT_START, FIELDS, LOGGED, OF_SYSTEMD, WRITTEN } from "./known-log-lines.server";
import { type Lying, readLying } from "./list-places.server";
import type { Mask } from "./mask-names.server";
import { tellsSomething } from "./telling-text.server";

/** Lines after "cannot start" that say why. */
const MOST_REASONS = 12;
const LEVELS = [10, 20, 30, 40, 50, 60];
const ERROR_FIELDS = new Set([
  "type",
  "message",
  "stack",
  "code",
  "errno",
  "syscall",
  "path",
  "dest",
  "port",
  "address",
  "cause",
  "query",
  "aggregateErrors",
  "status",
  "statusText",
]);

/** How many lines were read, and those that are none of Tandem's, or hold more than they should. */
export function excludeLogLines(files: readonly Lying[], mask: Mask): { lines: number; findings: Finding[] } {
  let lines = 0;
  const findings = files.flatMap((file) => {
    if (file.kind === "directory") return [];
    const shown = mask(file.shown);
    const text = readLog(file);
    if (text === null) return [finding("fileUnread", {}, shown)];
    const own = text.replace(/\n$/, "").split("\n");
    lines += own.length;
    return excludeLines(own).map(({ says, at }) => finding(says, {}, `${shown}:${at}`));
  });
  return { lines, findings };
}

function readLog(file: Lying): string | null {
  const bytes = file.kind === "file" ? readLying(file) : null;
  if (!bytes) return null;
  try {
    return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString("utf8");
  } catch {
    return null;
  }
}

type StrangeLine = { says: "lineUnknown" | "lineTells"; at: number };

function excludeLines(lines: readonly string[]): StrangeLine[] {
  let reasons = 0;
  return lines.flatMap((written, index): StrangeLine[] => {
    const at = index + 1;
    if (OF_SYSTEMD.test(written)) return [];
    const line = bare(written);
    if (line === CANNOT_START) {
      reasons = MOST_REASONS;
      return [];
    }
    const known = readKnown(line);
    if (known === null && reasons > 0) {
      reasons -= 1;
      return tellsSomething(line) ? [{ says: "lineTells", at }] : [];
    }
    reasons = 0;
    if (known === null) return [{ says: "lineUnknown", at }];
    return known.some(tellsSomething) ? [{ says: "lineTells", at }] : [];
  });
}

/** Without what the journal or a container put before it or around it. */
function bare(line: string): string {
  const contained = /^\{"log":"/.test(line) ? fieldsOf(line) : null;
  const log =
    contained && Object.keys(contained).every((key) => CONTAINER.has(key)) ? contained.log : undefined;
  const own = typeof log === "string" ? log.replace(/\n$/, "") : line.replace(/\r$/, "");
  return BEFORE.reduce((rest, pattern) => rest.replace(pattern, ""), own);
}

const CONTAINER = new Set(["log", "stream", "time", "attrs"]);

/** The free texts in a line that Tandem writes; null for any other line. */
function readKnown(line: string): string[] | null {
  if (WRITTEN.some((pattern) => pattern.test(line))) return OWN_WORDS.test(line) ? [] : [line];
  const fields = line.startsWith("{") ? fieldsOf(line) : null;
  if (!fields) return null;
  const { level, time, msg, ...rest } = fields;
  if (!LEVELS.some((known) => known === level) || !isTime(time) || typeof msg !== "string") return null;
  if (JSON.stringify(fields) !== line) return null;
  const extras = LOGGED[msg];
  // The library that ends the server logs an error on its own as well.
  if (!extras) return isErrorAlone(msg, rest) ? textsOf(rest.err) : null;
  const expected = Object.assign({}, ...extras.map((extra) => FIELDS[extra]));
  return readFields(rest, expected);
}

/** Nothing in these can be anything else. */
const OWN_WORDS = /^(Tandem is ready: |-- |> tandem@)/;

function isTime(time: unknown): boolean {
  return (
    typeof time === "number" && Number.isInteger(time) && time > Date.UTC(2020, 0) && time < Date.UTC(2100, 0)
  );
}

function isErrorAlone(msg: string, rest: Readonly<Record<string, unknown>>): boolean {
  const { err, ...others } = rest;
  return isError(err) && err.message === msg && Object.keys(others).length === 0;
}

type Expected = Readonly<Record<string, RegExp | "text" | "error" | "waves">>;

function readFields(fields: Readonly<Record<string, unknown>>, expected: Expected): string[] | null {
  const texts: string[] = [];
  for (const [name, value] of Object.entries(fields)) {
    const form = expected[name];
    if (form === "text" && typeof value === "string") texts.push(value);
    else if (form === "error" && isError(value)) texts.push(...textsOf(value));
    else if (form === "waves" && isListOfWaves(value)) continue;
    else if (form instanceof RegExp && form.test(String(value)) && typeof value !== "object") continue;
    else return null;
  }
  return Object.keys(expected).every((name) => name in fields) ? texts : null;
}

function isError(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === "object" && value !== null && Object.keys(value).every((key) => ERROR_FIELDS.has(key))
  );
}

function isListOfWaves(value: unknown): boolean {
  return (
    Array.isArray(value) && value.every((wave) => typeof wave === "string" && /^[a-z0-9]{1,40}$/.test(wave))
  );
}

/** Every text and number inside. */
function textsOf(value: unknown): string[] {
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(textsOf);
  return [String(value)];
}

function fieldsOf(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const fields: unknown = JSON.parse(line);
    return typeof fields === "object" && fields !== null && !Array.isArray(fields) ? { ...fields } : null;
  } catch {
    return null;
  }
}
