import fs from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { canonicalJson, hashOfText } from "~/ballot/manifest";
import { findWave } from "~db/queries/waves.server";
import { type ServedSurvey, serveSurvey } from "../../support/served-survey";
import { setUp, shownMarkup, type Visitor } from "../requests";

let survey: ServedSurvey;
let owner: Visitor;
let original: { manifest: string; manifestHash: string };

beforeAll(async () => {
  survey = await serveSurvey([6, 7], {}, async (app) => {
    owner = await setUp(app);
  });
  const { manifest, manifestHash } = findWave(survey.db, survey.wave) ?? {};
  original = { manifest: manifest ?? "", manifestHash: manifestHash ?? "" };
});

afterAll(async () => {
  await survey.end();
});

const PAGES = [
  "",
  "/announcements",
  "/opening",
  "/closure",
  "/cancellation",
  "/tally-key",
  "/tally-ballots",
  "/tally-opening",
  "/tally-loss",
  "/slips",
  "/notice",
  "/notice?lang=de",
  "/paper-ballots",
  "/paper-entry",
  "/report",
  "/summary",
  "/comparison",
  "/plan",
].map((page) => `/r/rel1/waves/{wave}${page}`);

const OTHERS = [
  "/",
  "/r/rel1/waves",
  "/r/rel1/waves/calendar",
  "/r/rel1/trends",
  "/data-protection",
  "/data-protection/print",
  "/s/{wave}",
  "/s/{wave}?lang=fr",
  "/s/{wave}/receipts",
  "/s/{wave}/chain",
  "/s/{wave}/manifest",
];

function changed(change: (manifest: Record<string, unknown>) => object): string {
  const manifest: Record<string, unknown> = JSON.parse(original.manifest);
  return canonicalJson({ ...manifest, ...change(manifest) });
}

type MadeUp = readonly [what: string, text: () => string, hashOf: (json: string) => string];

const madeUp = (what: string, text: () => string, hashOf: MadeUp[2] = hashOfText): MadeUp => [
  what,
  text,
  hashOf,
];

const MANIFESTS = [
  madeUp("nonsense", () => "nonsense"),
  madeUp(
    "nonsense under a hash that is none",
    () => "nonsense",
    () => "no hash",
  ),
  madeUp("empty", () => ""),
  madeUp("null", () => "null"),
  madeUp("a number", () => "7"),
  madeUp("a list", () => "[]"),
  madeUp("an object without anything", () => "{}"),
  madeUp("without a promise", () => changed(() => ({ promise: null }))),
  madeUp("with a promise in no language", () => changed(() => ({ promise: {} }))),
  madeUp("with a promise without words", () => changed(() => ({ promise: { en: {} } }))),
  madeUp("with departments that are none", () => changed(() => ({ departments: [1, null] }))),
  madeUp("with people beyond counting", () =>
    changed(() => ({ departments: [{ name: "A", invited: -1, spare: 0.5 }, 2] })),
  ),
  madeUp("of an instrument that nobody knows", () =>
    changed(() => ({ instrument: { version: "99", texts: {} } })),
  ),
  madeUp("with dates that are none", () => changed(() => ({ opensAt: "soon", closesAt: "later" }))),
  madeUp("without rules", () => changed(() => ({ rules: null }))),
];

const STATES = ["open", "closing", "closed", "planned"];

describe.each(["with", "without"])("a made-up manifest, %s the key file", (which) => {
  const file = () => path.join(survey.keyDirectory, `${survey.wave}.json`);
  const aside = () => `${file()}.aside`;
  beforeAll(() => {
    if (which === "without") fs.renameSync(file(), aside());
  });
  afterAll(() => {
    if (which === "without") fs.renameSync(aside(), file());
    write("open", original.manifest, original.manifestHash);
  });

  function write(state: string, manifest: string, hash: string): void {
    survey.db.$client
      .prepare("update wave set state = ?, manifest = ?, manifest_hash = ? where id = ?")
      .run(state, manifest, hash, survey.wave);
  }

  test.each(MANIFESTS)("%s: every page answers in words", async (_, text, hashOf) => {
    const json = text();
    const wrong: string[] = [];
    for (const state of STATES) {
      write(state, json, hashOf(json));
      for (const page of [...PAGES, ...OTHERS]) {
        const address = page.replace("{wave}", survey.wave);
        const response = await owner.get(address);
        const body = shownMarkup(await response.text());
        if (response.status >= 500 || /Unexpected Server Error|went wrong/.test(body))
          wrong.push(`${state} ${address} ${response.status}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test("stops the wave on its page and on the survey's, and puts nothing made up before respondents", async () => {
    write("open", "nonsense", hashOfText("nonsense"));
    expect(shownMarkup(await (await owner.get(`/r/rel1/waves/${survey.wave}`)).text())).toContain(
      "This wave is stopped",
    );
    expect((await owner.get(`/s/${survey.wave}/manifest`)).status).toBe(409);
    expect(shownMarkup(await (await owner.get(`/s/${survey.wave}`)).text())).toContain("stopped");
  });
});
