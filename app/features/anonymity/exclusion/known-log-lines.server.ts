import fs from "node:fs";
import { z } from "zod";
import { logLines, startLines } from "~/content/anonymity/log-lines";
import { en as commands } from "~/content/commands/en";
import { blockedAtStart } from "~/content/home/en/refusals";
import { en as settings } from "~/content/settings/en";
import { en as storage } from "~/content/storage/en";
import { fill } from "~/content/translated";
import { NOT_READY } from "~/features/storage/check-readiness.server";
import { MAIL_PROBLEMS } from "./known-columns.server";

/** What stands beside level, time and msg in a line of the log; anything else is a finding. */
const EXTRAS = [
  "error",
  "waves",
  "count",
  "problem",
  "wave",
  "ofWave",
  "started",
  "refused",
  "unready",
] as const;
type Extra = (typeof EXTRAS)[number];
type Line = [message: string, beside: readonly Extra[]];

/** Every line that the program writes as JSON, by its message. */
export const LOGGED: Readonly<Record<string, readonly Extra[]>> = Object.fromEntries([
  ...logLines.alone.map((message): Line => [message, []]),
  ...EXTRAS.flatMap((extra) => [...logLines[extra]].map((message): Line => [message, [extra]])),
]);

/** Fields of a line with what they may hold. */
export const FIELDS: Readonly<
  Record<Extra, Readonly<Record<string, RegExp | "text" | "error" | "wave" | "waves">>>
> = {
  error: { err: "error" },
  waves: { waves: "waves" },
  count: { failed: /^\d{1,6}$/ },
  problem: { problem: new RegExp(`^(${MAIL_PROBLEMS.filter((problem) => problem !== null).join("|")})$`) },
  wave: { wave: "wave", state: /^(planned|open|closing)$/, reason: "text" },
  ofWave: { wave: "wave" },
  started: { version: /^\d+\.\d+\.\d+$/, node: /^\d+\.\d+\.\d+$/ },
  refused: { wrong: /^\d{1,6}$/, throttled: /^\d{1,6}$/ },
  unready: { problem: new RegExp(`^(${NOT_READY.join("|")})$`) },
};

/** What package.json calls by npm, whose lines name it. */
const SCRIPTS = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(fs.readFileSync("package.json", "utf8"))).scripts;
const ARGUMENTS = "( --| --[a-z-]+| /[\\w./-]+)*";

const PATH = "[^\\s<>]+";
const ORIGIN = "https?://[\\w.:[\\]-]+";
/** What stands in a sentence for what differs, and what may stand there. */
const ANY = "<>";
const SIZE = "<0>";
const ADDRESS = "<1>";
const LISTENS = "<2>";
const PLACES: readonly (readonly [mark: string, may: string])[] = [
  [ANY, `${PATH}( ${PATH})*?`],
  [SIZE, "\\d{1,9}"],
  [ADDRESS, `${ORIGIN}/?(\\?start=[\\w%.~-]{1,300})?`],
  [LISTENS, ORIGIN],
];

const [cannotBeSetUp, ...why] = blockedAtStart;
const SENTENCES: readonly string[] = [
  fill(cannotBeSetUp, { keyDirectory: ANY, databaseFile: ANY, waves: ANY }),
  ...why,
  startLines.cannotRun,
  startLines.notBuilt,
  withAnySize(storage.start.changingPages),
  storage.start.changedPages.trimEnd(),
  storage.start.removed(ANY).trimEnd(),
  commands.backup.waveOpen,
  withAnySize((size) => commands.backup.made(ANY, size)),
  settings.ready.proxyForgotten,
  fill(settings.ready.at, { address: ADDRESS }),
  fill(settings.ready.at, { address: ADDRESS }) + fill(settings.ready.listensOn, { listens: LISTENS }),
];

/** What it writes in words, with places for an address, a file or a list of waves. */
export const WRITTEN: readonly RegExp[] = [
  ...SENTENCES.map((sentence) => new RegExp(`^${patternOf(sentence)}$`)),
  // npm names what it starts, Node.js warns of itself, the journal marks its own place.
  new RegExp(
    `^> (tandem@\\d+\\.\\d+\\.\\d+ (${alternatives(Object.keys(SCRIPTS))})|(${alternatives(Object.values(SCRIPTS))})${ARGUMENTS})$`,
  ),
  new RegExp(`^\\(node:\\d+\\) (${logLines.warnings.map((warning) => patternOf(warning)).join("|")})$`),
  /^\(Use `node --trace-[a-z-]+ \.\.\.` to show where the warning was created\)$/,
  /^-- (Boot [0-9a-f]{32}|No entries|Journal begins at [\w :,-]+) ?--$/,
  /^$/,
];

/** After this line a few follow in words that say why and how to mend it. */
export const CANNOT_START = startLines.cannotStart;

/** What stands before a line where something else keeps it: the journal, docker compose. */
export const BEFORE: readonly RegExp[] = [
  /^[A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} [\w.-]+ (node|npm|tandem)\[\d+\]: /,
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?([+-]\d{2}:?\d{2}|Z) ([\w.-]+ (node|npm|tandem)\[\d+\]: )?/,
  /^(tandem-)?(tandem|app)(-\d{1,2})? +\| /,
];

/** Lines of systemd about the service. */
export const OF_SYSTEMD = new RegExp(
  `^[A-Z][a-z]{2} [ \\d]\\d \\d{2}:\\d{2}:\\d{2} [\\w.-]+ systemd\\[\\d+\\]: (${logLines.systemd.join("|")})$`,
);

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function patternOf(sentence: string): string {
  return PLACES.reduce((pattern, [mark, may]) => pattern.replaceAll(mark, () => may), escaped(sentence));
}

function alternatives(words: readonly string[]): string {
  return words.map(escaped).join("|");
}

function withAnySize(sentence: (size: number) => string): string {
  return sentence(7).trimEnd().replace("7", SIZE);
}
