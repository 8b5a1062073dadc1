import { logLines, startLines } from "~/content/anonymity/log-lines";
import { en as commands } from "~/content/commands/en";
import { blockedAtStart } from "~/content/home/en/refusals";
import { en as settings } from "~/content/settings/en";
import { en as storage } from "~/content/storage/en";
import { fill } from "~/content/translated";

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
export const FIELDS: Readonly<Record<Extra, Readonly<Record<string, RegExp | "text" | "error" | "waves">>>> =
  {
    error: { err: "error" },
    waves: { waves: "waves" },
    count: { failed: /^\d{1,6}$/ },
    problem: { problem: /^[a-z]+(-[a-z]+)*$/ },
    wave: { wave: /^[a-z0-9]{1,40}$/, state: /^(planned|open|closing)$/, reason: "text" },
    ofWave: { wave: /^[a-z0-9]{1,40}$/ },
    started: { version: /^\d+\.\d+\.\d+$/, node: /^\d+\.\d+\.\d+$/ },
    refused: { wrong: /^\d{1,6}$/, throttled: /^\d{1,6}$/ },
    unready: { problem: /^[a-z]+(-[a-z]+)*$/ },
  };

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
  /^> (tandem@\d+\.\d+\.\d+ [a-z:-]+|[\w ./:&-]{1,200})$/,
  /^\(node:\d+\) (\[[A-Z0-9]+\] )?[A-Za-z]*Warning: [^\n]{1,300}$/,
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
  /^[a-z][\w-]{0,40} +\| /,
];

/** Lines of systemd about the service. */
export const OF_SYSTEMD =
  /^[A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} [\w.-]+ systemd\[\d+\]: (tandem\.service: [\w ,.'=/-]+|(Starting|Started|Stopping|Stopped) [\w .,-]+)$/;

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function patternOf(sentence: string): string {
  return PLACES.reduce((pattern, [mark, may]) => pattern.replaceAll(mark, () => may), escaped(sentence));
}

function withAnySize(sentence: (size: number) => string): string {
  return sentence(7).trimEnd().replace("7", SIZE);
}
