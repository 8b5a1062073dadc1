import fs from "node:fs";
import https from "node:https";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findAgenda } from "~/features/meeting/find-meeting.server";
import { startMeeting } from "~/features/meeting/start-meeting.server";
import { showScreen } from "~/features/meeting/steer-meeting.server";
import { insertAccount } from "~db/queries/accounts/accounts.server";
import { insertOrganisation, insertRelationship } from "~db/queries/organisation.server";
import { launchBrowser } from "../../support/browser";
import {
  canCertify,
  PROXIES,
  type ProxyName,
  PUBLIC_HOST,
  proxyVersion,
  type ServedProxy,
  serveProxy,
} from "../../support/proxies/served-proxy";
import { insertReleasedWave, RELATIONSHIP } from "../../support/released-wave";
import { freePort } from "../../support/served-app";
import { type ServedSurvey, serveSurvey } from "../../support/served-survey";
import { phone, send, start, toCheck } from "../../support/survey-visit";

const SHIPPED: Record<ProxyName, string> = { nginx: "nginx.conf", caddy: "Caddyfile" };

type Spoil = readonly [string, (file: string) => string];

/** What an operator may do to the files, and what earlier ones lacked. */
const BROKEN: Record<ProxyName, readonly Spoil[]> = {
  nginx: [
    [
      "a log of the pages but the survey and meetings in small letters",
      (file) =>
        file
          .replace(/access_log off;\n {2}error_log \/dev\/null crit;\n\n {2}proxy_http/, "proxy_http")
          .replace("~* ^/[sm](/|$)", "~ ^/[sm]/"),
    ],
    ["errors written for everybody", (file) => file.replaceAll("error_log /dev/null crit;", "")],
    [
      "errors silenced for the survey and meetings only",
      (file) =>
        file
          .replaceAll("  error_log /dev/null crit;\n", "")
          .replace("~* ^/[sm](/|$) {", "~* ^/[sm](/|$) {\n    error_log /dev/null crit;"),
    ],
  ],
  caddy: [
    [
      "an access log",
      (file) => file.replace("\tencode gzip", "\tlog {\n\t\toutput stdout\n\t}\n\tencode gzip"),
    ],
    ["errors written", (file) => file.replace("exclude http.log http.handlers", "exclude http.log.access")],
  ],
};

type Walk = { name: ProxyName; app: ServedSurvey; proxy: ServedProxy; origin: string; join: string };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser(
    `--host-resolver-rules=MAP ${PUBLIC_HOST} 127.0.0.1`,
    "--ignore-certificate-errors",
  );
});
afterAll(() => browser?.close());

/** Tandem with an open wave and a meeting that guesses, behind the proxy. */
async function serveBehind(name: ProxyName, file: string): Promise<Walk> {
  const port = await freePort();
  const origin = `https://${PUBLIC_HOST}:${port}`;
  const app = await serveSurvey([6, 7], { PUBLIC_URL: origin, TRUST_PROXY: "true" });
  insertRelationship(app.db, RELATIONSHIP);
  const wave = insertReleasedWave(app.db, 0, [
    { invited: 14, respondents: 12, score: 52 },
    { invited: 12, respondents: 11, score: 70 },
  ]);
  const now = new Date();
  const meeting = startMeeting(app.db, wave, { accountId: "f", now });
  const guess = findAgenda(app.db, wave)?.screens.find(({ id }) => id.startsWith("guess:"))?.id ?? "";
  if (!meeting.ok || !showScreen(app.db, wave, guess, now).ok) throw new Error("no meeting");
  const proxy = await serveProxy({ name, file, tandem: Number(new URL(app.url).port), port });
  return { name, app, proxy, origin, join: meeting.joinCode };
}

/** What a respondent does, to the receipt and the pages after it; the addresses that were asked for. */
async function answerSurvey({ app, origin }: Walk): Promise<string[]> {
  const visit = await phone(browser);
  await start(visit.page, (app.links[0] ?? "").replace(app.url, origin));
  await toCheck(visit.page);
  expect(await send(visit.page)).not.toBe("");
  for (const page of ["receipts", "chain", "manifest"])
    await visit.page.goto(`${origin}/s/${app.wave}/${page}`);
  expect(visit.errors).toEqual([]);
  await visit.context.close();
  return visit.requests.map((request) => new URL(request.url()).pathname);
}

/** A phone that types the code and sends a guess; the addresses and what was told about the page before. */
async function guess({ origin, join }: Walk): Promise<{ paths: string[]; referrers: string[] }> {
  const visit = await phone(browser);
  const answered: Promise<string>[] = [];
  visit.page.on("request", (request) => {
    answered.push(
      request.allHeaders().then(
        ({ referer = "" }) => referer,
        () => "",
      ),
    );
  });
  await visit.page.goto(`${origin}/m`);
  await visit.page.fill("#code", `${join.slice(0, 4)}-${join.slice(4)}`.toUpperCase());
  await visit.page.click("button");
  await visit.page.getByLabel("Sales", { exact: true }).check();
  await visit.page.getByLabel("30 to 40").check();
  await visit.page.click("button");
  await visit.page.locator("div[role=status]").waitFor();
  await visit.page.waitForResponse((response) => response.url().endsWith("/now"));
  expect(visit.errors).toEqual([]);
  const referrers = await Promise.all(answered);
  await visit.context.close();
  return { paths: visit.requests.map((request) => new URL(request.url()).pathname), referrers };
}

/** Every spelling under which Tandem answers, or could, for a respondent or a phone. */
const spellings = ({ app, join }: Walk) => [
  ...[`/s/${app.wave}`, `/S/${app.wave}`, `/S/${app.wave}/RECEIPTS`, `/%73/${app.wave}`, `//s/${app.wave}`],
  ...["/s", "/S", "/s/", `/s/${app.wave}?lang=de`, `/s/${app.wave}/nothing`, "/s/assets/gone.js", "/s%2Fx"],
  ...[`/m/${join}`, `/M/${join}`, `/M/${join}/NOW`, `/%6D/${join}`, `/m/${join}/a/b`, `/m/${join}/now?x=1`],
  ...[
    `/s.${app.wave}`,
    `/s;x/${app.wave}`,
    `/%5Cs/${app.wave}`,
    `/${app.wave}`,
    `/m;x/${join}`,
    `/m.${join}`,
  ],
  ...["/m", "/M", "/m/", `/m?code=${join}`, `/M?code=${join}`, "/m/assets/gone.js", "/m/%zz"],
];

async function ask({ origin }: Walk, paths: readonly string[]): Promise<void> {
  const visit = await phone(browser);
  // A page to stand on, so that only what is asked for is fetched.
  await visit.page.route("**/nowhere", (route) => route.fulfill({ body: "", contentType: "text/html" }));
  await visit.page.goto(`${origin}/nowhere`);
  for (const path of paths) await fetchIn(visit.page, origin + path);
  await visit.context.close();
}

const fetchIn = (page: Page, address: string) =>
  page.evaluate(
    (url) =>
      fetch(url, { redirect: "manual" }).then(
        (response) => response.status,
        () => 0,
      ),
    address,
  );

/**
 * What a browser fetches by itself beside a page, and names the page with: where the proxy answers in Tandem's place,
 * its own page has none of Tandem's rules about that. Sent bare, so that nothing tidies the address.
 */
async function askBare({ app, origin, join }: Walk): Promise<void> {
  const pages = [`${origin}/s/${app.wave}`, `${origin}/m/${join}`];
  const paths = ["/favicon.ico", "/apple-touch-icon.png", "/apple-touch-icon-precomposed.png"];
  for (const referrer of pages) for (const path of paths) await getBare(origin, path, referrer);
  for (const path of [`/\\s/${app.wave}`, `/s\\${app.wave}`, `/x/../s/${app.wave}`, `/./m/${join}`])
    await getBare(origin, path, null);
}

function getBare(origin: string, path: string, referrer: string | null): Promise<number> {
  const { port } = new URL(origin);
  const headers = { Host: `${PUBLIC_HOST}:${port}`, ...(referrer === null ? {} : { Referer: referrer }) };
  const where = {
    host: "127.0.0.1",
    port,
    path,
    headers,
    servername: PUBLIC_HOST,
    rejectUnauthorized: false,
  };
  return new Promise((resolve) => {
    https
      .get(where, (response) => {
        response.resume();
        response.once("end", () => resolve(response.statusCode ?? 0));
      })
      .once("error", () => resolve(0));
  });
}

/** Lines that say something of a request: all but those of Caddy about its own certificates, if they name nobody. */
function aboutRequests(written: string): string {
  const housekeeping = /^\{[^}]*"logger":"tls[."]/;
  const kept = written.split("\n").filter((line) => !housekeeping.test(line) || line.includes("127.0.0.1"));
  return kept.join("\n");
}

/** Walks all of it, and again while Tandem is stopped; what the proxy wrote meanwhile. */
async function walk(name: ProxyName, file: string) {
  const at = await serveBehind(name, file);
  const idle = at.proxy.logs();
  const surveyed = await answerSurvey(at);
  const guessed = await guess(at);
  await ask(at, spellings(at));
  await askBare(at);
  await at.app.end();
  await ask(at, spellings(at));
  await askBare(at);
  // nginx opens its log at the start and writes at once; Caddy's output comes by a pipe.
  await new Promise((resolve) => setTimeout(resolve, 300));
  const written = aboutRequests(at.proxy.logs().slice(idle.length));
  await at.proxy.stop();
  return { written, fetched: [...surveyed, ...guessed.paths], referrers: guessed.referrers, join: at.join };
}

describe.each(PROXIES)("%s with the shipped file", (name) => {
  const version = proxyVersion(name);
  const missing = version === null ? name : canCertify ? null : "openssl";
  const file = fs.readFileSync(SHIPPED[name], "utf8");

  test(`${missing === null ? version : `(skipped: ${missing} is not installed)`} writes no line about respondents and phones`, async ({
    skip,
  }) => {
    skip(missing !== null, `${missing} is not installed`);
    const { written, fetched, referrers, join } = await walk(name, file);
    expect(fetched.filter((path) => !/^\/[sm](\/|$)/.test(path))).toEqual([]);
    expect(fetched.some((path) => /^\/s\/assets\/ballot-.*\.js$/.test(path))).toBe(true);
    expect(fetched.some((path) => /^\/m\/assets\/meeting-.*\.js$/.test(path))).toBe(true);
    expect(referrers.filter((referrer) => referrer.toLowerCase().includes(join.slice(0, 4)))).toEqual([]);
    expect(written).toBe("");
  });

  test(`${missing === null ? "" : `(skipped: ${missing} is not installed) `}passes the address of the browser and the name it asked for`, async ({
    skip,
  }) => {
    skip(missing !== null, `${missing} is not installed`);
    const at = await serveBehind(name, file);
    insertOrganisation(at.app.db, { id: 1, name: "Brandt Optics", createdAt: new Date() });
    const owner = { id: "a1", email: "a@b.example", name: "A", role: "hr" as const, passwordHash: "-" };
    insertAccount(at.app.db, { ...owner, createdAt: new Date() });
    const visit = await phone(browser, { javaScriptEnabled: false });
    const answers: string[] = [];
    for (let attempt = 0; attempt < 11; attempt += 1) {
      await visit.page.setExtraHTTPHeaders({ "X-Forwarded-For": `203.0.113.${attempt}` });
      await visit.page.goto(`${at.origin}/sign-in`);
      await visit.page.fill("[name=email]", "nobody@brandt.example");
      await visit.page.fill("[name=password]", "not the right words");
      await visit.page.click("button[type=submit]");
      answers.push((await visit.page.textContent("body")) ?? "");
    }
    expect(answers[0]).toContain("do not belong together");
    expect(answers[10]).toContain("Too many attempts");
    await visit.context.close();
    await at.app.end();
    await at.proxy.stop();
  });

  test.each(BROKEN[name])(
    `${missing === null ? "" : `(skipped: ${missing} is not installed) `}is caught with %s`,
    async (_, spoil) => {
      if (missing !== null) return;
      const spoilt = spoil(file);
      expect(spoilt).not.toBe(file);
      expect((await walk(name, spoilt)).written).not.toBe("");
    },
  );
});
