import fs from "node:fs";
import path from "node:path";
import { parseCode } from "~/ballot/code";
import type { Entities } from "./attack-entities.server";
import { type Event, type Link, pairInSequence } from "./attack-pairing.server";
import { spellings, writtenAnswers } from "./attack-recognise.server";
import type { People } from "./attack-remnants.server";
import { type Attacked, fromLinks, fromPairs, notTried, said } from "./attack-result.server";

export type TextFile = { name: string; text: string };

/** Text of files and of everything below directories. */
export function readTextFiles(places: readonly string[]): TextFile[] {
  return places.flatMap((place) => {
    if (!fs.existsSync(place)) return [];
    if (!fs.statSync(place).isDirectory()) return [{ name: place, text: fs.readFileSync(place, "utf8") }];
    return readTextFiles(
      fs
        .readdirSync(place)
        .sort()
        .map((name) => path.join(place, name)),
    );
  });
}

const WORD = /[A-Za-z0-9_@.+-]{8,}/g;
const CODE = /[01][.-]?(?:[0-9A-Z]-?){22}[0-9A-Z]/gi;
const BALLOT_REQUEST = /\/s\/[a-z0-9]+\/(?:claim|ballot)\b/;
const ANSWERS_OF_A_BALLOT = 10;

/** Lines of logs, exports, error reports: what names a person, a code, a token or answers. */
export function attackTexts(
  name: "logs" | "exports",
  files: readonly TextFile[],
  { entities, people, waves }: { entities: Entities; people: People; waves: readonly string[] },
): Attacked {
  if (files.length === 0) return notTried(name, said("noneGiven", {}));
  const claims = new Map(entities.claims);
  const found = { codes: 0, tokens: 0, requests: 0 };
  const events: Event[] = [];
  const links: Link[] = [];
  let at = 0;
  for (const line of files.flatMap(({ text }) => text.split("\n"))) {
    at += 1;
    if (BALLOT_REQUEST.test(line)) found.requests += 1;
    const codes = codesIn(line, waves);
    const words = (line.match(WORD) ?? []).flatMap(spellings);
    const named = entities.inRow(line.match(WORD) ?? []);
    for (const { code, group } of codes) {
      claims.set(`code:${code}`, { group, who: `code:${code}`, claimed: false });
      events.push({ side: "claim", key: `code:${code}`, at });
    }
    for (const key of named.claims) events.push({ side: "claim", key, at });
    for (const key of named.ballots) events.push({ side: "ballot", key, at });
    found.codes += codes.length;
    found.tokens += named.ballots.length;
    const answers = writtenAnswers(line);
    const who = words.map((word) => people.get(word)).find((person) => person) ?? codes[0]?.code;
    if (who && answers && answers.split(",").length >= ANSWERS_OF_A_BALLOT) links.push({ who, answers });
  }
  const saw = said("lines", { lines: at, files: files.length, ...found });
  const exposed = found.codes + found.tokens;
  const result =
    links.length > 0
      ? fromLinks(name, saw, links)
      : fromPairs(name, saw, pairInSequence(events, { ...entities, claims }), { ...entities, claims });
  return { ...result, exposed };
}

function codesIn(line: string, waves: readonly string[]): { code: string; group: string }[] {
  return (line.match(CODE) ?? []).flatMap((text) =>
    waves.flatMap((wave) => {
      const parsed = parseCode(wave, text);
      return parsed.ok ? [{ code: parsed.code, group: `${wave}/${parsed.departmentIndex}` }] : [];
    }),
  );
}
