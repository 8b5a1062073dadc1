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

/** What a line may name, and what none may. */
export type LogKnowledge = {
  /** Waves that there are, or were where the trail says that some are gone. */
  isWave: (name: string) => boolean;
  namesSomebody: (text: string) => boolean;
};

type Read = {
  lines: number;
  /** Lines with the words of an error, which are compared with no list. */
  unchecked: number;
  findings: Finding[];
};

/** How many lines were read, and those that are none of Tandem's, or hold more than they should. */
export function excludeLogLines(files: readonly Lying[], mask: Mask, known: LogKnowledge): Read {
  let lines = 0;
  let unchecked = 0;
  const findings = files.flatMap((file) => {
    if (file.kind === "directory") return [];
    const shown = mask(file.shown);
    const text = readLog(file);
    if (text === null) return [finding("fileUnread", {}, shown)];
    const own = text.replace(/\n$/, "").split("\n");
    lines += own.length;
    const strange = excludeLines(own, known);
    unchecked += strange.filter(({ says }) => says === "unchecked").length;
    return strange.flatMap(({ says, at }) =>
      says === "unchecked" ? [] : [finding(says, {}, `${shown}:${at}`)],
    );
  });
  return { lines, unchecked, findings };
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

type StrangeLine = { says: "lineUnknown" | "lineTells" | "unchecked"; at: number };

function excludeLines(lines: readonly string[], known: LogKnowledge): StrangeLine[] {
  let reasons = 0;
  return lines.flatMap((written, index): StrangeLine[] => {
    const at = index + 1;
    if (known.namesSomebody(written)) return [{ says: "lineTells", at }];
    if (OF_SYSTEMD.test(written)) return [];
    const line = bare(written);
    if (line === CANNOT_START) {
      reasons = MOST_REASONS;
      return [];
    }
    const texts = readKnown(line, known);
    if (texts === null && reasons > 0) {
      reasons -= 1;
      return [{ says: tellsSomething(line) ? "lineTells" : "unchecked", at }];
    }
    reasons = 0;
    if (texts === null) return [{ says: "lineUnknown", at }];
    if (texts.some((text) => tellsSomething(text.replace(COPY_NAME, "")))) return [{ says: "lineTells", at }];
    return texts.length > 0 && line.startsWith("{") ? [{ says: "unchecked", at }] : [];
  });
}

/** A restore draws a name for its copy. */
const COPY_NAME = /\.[0-9a-f]{12}(?=\.restoring(-from)?(-wal|-shm|-journal)?$)/;

/** Without what the journal or a container put before it or around it. */
function bare(line: string): string {
  const contained = /^\{"log":"/.test(line) ? fieldsOf(line) : null;
  const log =
    contained && Object.entries(contained).every(([key, value]) => CONTAINER[key]?.test(String(value)))
      ? contained.log
      : undefined;
  const own = typeof log === "string" ? log.replace(/\n$/, "") : line.replace(/\r$/, "");
  return BEFORE.reduce((rest, pattern) => rest.replace(pattern, ""), own);
}

/** Marks of its own that somebody has a container write into each line are not known. */
const CONTAINER: Readonly<Record<string, RegExp>> = {
  log: /^/,
  stream: /^std(out|err)$/,
  time: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/,
};

/** The free texts in a line that Tandem writes; null for any other line. */
function readKnown(line: string, known: LogKnowledge): string[] | null {
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
  return readFields(rest, expected, known);
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

type Expected = Readonly<Record<string, RegExp | "text" | "error" | "wave" | "waves">>;

function readFields(
  fields: Readonly<Record<string, unknown>>,
  expected: Expected,
  { isWave }: LogKnowledge,
): string[] | null {
  const texts: string[] = [];
  for (const [name, value] of Object.entries(fields)) {
    const form = expected[name];
    if (form === "text" && typeof value === "string") texts.push(value);
    else if (form === "error" && isError(value)) texts.push(...textsOf(value));
    else if (form === "waves" && Array.isArray(value) && value.every((wave) => isWave(String(wave))))
      continue;
    else if (form === "wave" && typeof value === "string" && isWave(value)) continue;
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
