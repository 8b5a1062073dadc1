import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { encodeBase64Url } from "~/ballot/encoding";
import { canonicalJson, fingerprint, hashOfText, parseManifest, poprfInfo } from "~/ballot/manifest";
import { readClaim } from "~/ballot/read-claim.server";
import { newIssuerKeys } from "~/ballot/token";
import { issueToken } from "~/ballot/token.server";
import { readKeyFile } from "~/features/wave-key-file.server";
import { listBallots } from "~db/queries/ballots.server";
import { findWave } from "~db/queries/waves.server";
import { launchBrowser } from "../../support/browser";
import { type Tampering, tamperingServer } from "../../support/proxies/tampering-proxy";
import { type ServedSurvey, serveSurvey } from "../../support/served-survey";
import { phone, storage, visible } from "../../support/survey-visit";

let browser: Browser;
let survey: ServedSurvey;
let next = 0;

beforeAll(async () => {
  [browser, survey] = await Promise.all([launchBrowser(), serveSurvey([12, 5])]);
});
afterAll(async () => {
  await browser?.close();
  await survey?.end();
});

const other = newIssuerKeys();
const hash = () => findWave(survey.db, survey.wave)?.manifestHash ?? "";
const secret = () => readKeyFile(survey.keys, survey.wave)?.issuerSecret ?? new Uint8Array();

/** Answers a claim with a token of the operator's own making. */
function issue(key: () => Uint8Array, info: (department: 0 | 1) => Uint8Array): Tampering {
  return (path, answer, request) => {
    if (!path.endsWith("/claim")) return answer;
    const claim = readClaim(JSON.parse(request));
    const issued = claim && issueToken(key(), info(claim.departmentIndex), claim.blinded);
    if (!issued) throw new Error("the claim cannot be read");
    const { evaluated, proof } = issued;
    const parts = { evaluated: encodeBase64Url(evaluated), proof: encodeBase64Url(proof) };
    return JSON.stringify({ ...JSON.parse(answer), ...parts });
  };
}

const honestInfo = (department: 0 | 1) => poprfInfo(hash(), department);
const onPage =
  (change: (page: string) => string): Tampering =>
  (path, answer) =>
    path === `/s/${survey.wave}` ? change(answer) : answer;

/** Through the tampering server with a link of one's own. */
async function visit(tamper: Tampering) {
  const server = await tamperingServer(survey.url, tamper);
  const link = (survey.links[next++] ?? "").replace(survey.url, server.url);
  const device = await phone(browser);
  await device.page.goto(link);
  return { ...device, server };
}

test.each<[string, Tampering]>([
  ["another key for one person", issue(() => other.secretKey, honestInfo)],
  ["an info that names one person", issue(secret, () => utf8ToBytes(`tandem/v1|${hash()}|0|person-7`))],
  [
    "the info of the other department",
    issue(secret, (department) => poprfInfo(hash(), department === 0 ? 1 : 0)),
  ],
  ["the info of another manifest", issue(secret, (department) => poprfInfo("00".repeat(32), department))],
  ["an answer that is none", (path, answer) => (path.endsWith("/claim") ? '{"ok":true}' : answer)],
])("%s: the proof fails, the browser warns and casts nothing", async (_, tamper) => {
  const { page, server } = await visit(tamper);
  await page.click("[data-start]:not([disabled])");
  await page.waitForSelector(visible("proof"));
  expect(await page.innerText(visible("proof"))).toContain("Stop: this survey is not what it says");
  expect(await page.innerText(visible("proof"))).toContain("Show this page to your works council");
  expect(server.sent).toEqual([`/s/${survey.wave}/claim`]);
  expect(await storage(page)).not.toMatch(/answers|seed|code/);
  await page.goBack();
  expect(await page.locator("[data-send]").isVisible()).toBe(false);
  expect(listBallots(survey.db, survey.wave, Buffer.alloc(0), 9)).toHaveLength(0);
  await server.stop();
});

test("the honest answer through the same proxy is accepted", async () => {
  const { page, server } = await visit(issue(secret, honestInfo));
  await page.click("[data-start]:not([disabled])");
  await page.waitForSelector(visible("section-1"));
  await server.stop();
});

test.each<[string, (page: string) => string]>([
  [
    "another key",
    (page) => page.replace(/"issuerKey":"[^"]+"/, `"issuerKey":"${encodeBase64Url(other.publicKey)}"`),
  ],
  [
    "another key for the ballots",
    (page) => page.replace(/"serverKey":"[^"]+"/, `"serverKey":"${encodeBase64Url(other.publicKey)}"`),
  ],
  ["a lower threshold", (page) => page.replace('"threshold":5', '"threshold":6')],
  ["another number of people", (page) => page.replace('"invited":12', '"invited":13')],
  ["another fingerprint", (page) => page.replace(fingerprint(hash()), fingerprint("11".repeat(32)))],
])("a page with %s under the same manifest stops before Start", async (_, change) => {
  const { page, server } = await visit(onPage(change));
  await page.waitForSelector(visible("proof"));
  expect(server.sent).toEqual([]);
  await server.stop();
});

test("a page substituted as a whole shows another fingerprint than invitation and notice, and its claim fails", async () => {
  let shown = "";
  const { page, server } = await visit(
    onPage((html) => {
      const embedded = /"manifest":(\{.*\}),"timeZone"/.exec(html)?.[1] ?? "";
      const manifest = {
        ...parseManifest(canonicalJson(JSON.parse(embedded))),
        issuerKey: encodeBase64Url(other.publicKey),
      };
      shown = fingerprint(hashOfText(canonicalJson(manifest)));
      return html.replace(embedded, JSON.stringify(manifest)).replace(fingerprint(hash()), shown);
    }),
  );
  await page.waitForSelector("[data-start]:not([disabled])");
  expect(await page.textContent("[data-fingerprint]")).toBe(shown);
  expect(shown).not.toBe(fingerprint(hash()));
  await page.click("[data-start]");
  await page.waitForSelector(visible("proof"));
  await server.stop();
});
