import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseCode } from "~/ballot/code";
import { fingerprint } from "~/ballot/manifest";
import { findWave } from "~db/queries/waves.server";
import { everyRow } from "../../support/database";
import { type ServedSurvey, serveSurvey } from "../../support/served-survey";
import { type Code, respondent, sampleContent } from "../../support/surveyed-wave";

let survey: ServedSurvey;
let page: string;

beforeAll(async () => {
  survey = await serveSurvey();
  page = `${survey.url}/s/${survey.wave}`;
});

afterAll(() => survey.end());

function codeOf(place: number): Code {
  const code = parseCode(survey.wave, new URL(survey.links[place] ?? "").hash);
  if (!code.ok) throw new Error(code.reason);
  return code;
}

function post(path: string, body: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${page}${path}`, {
    method: "POST",
    body,
    headers: { Origin: survey.url, "Content-Type": "application/json", ...headers },
  });
}

describe("the survey page", () => {
  test("is the same bytes for everybody of a wave and language", async () => {
    const visitors = [
      { "User-Agent": "A", Cookie: "tandem=x", "Accept-Language": "en-GB,en;q=0.9" },
      { "User-Agent": "B", "X-Forwarded-For": "10.0.0.1", "Accept-Language": "en-US" },
      { "Accept-Language": "tlh", DNT: "1" },
    ].map((headers) => new Headers(Object.entries(headers)));
    const pages = await Promise.all(visitors.map(async (headers) => (await fetch(page, { headers })).text()));
    expect(new Set(pages).size).toBe(1);
    expect(pages[0]).toContain(fingerprint(findWave(survey.db, survey.wave)?.manifestHash ?? ""));
  });

  test("sets no cookie, loads nothing from elsewhere and runs nothing but its own script", async () => {
    const response = await fetch(page);
    expect(response.headers.get("set-cookie")).toBeNull();
    expect(response.headers.get("referrer-policy")).toBe("no-referrer");
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(policy).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    const html = await response.text();
    expect(html).not.toMatch(/(src|href)="(https?:)?\/\//);
    expect(html).not.toMatch(/\son[a-z]+=|style=/);
  });

  test("is answered with 304 the second time", async () => {
    const etag = (await fetch(page)).headers.get("etag") ?? "";
    const again = await fetch(page, { headers: { "If-None-Match": etag } });
    expect([again.status, (await again.text()).length]).toEqual([304, 0]);
  });

  test("of an unknown wave is a 404 with a sentence", async () => {
    const response = await fetch(`${survey.url}/s/zzzzzzzzzz`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("no survey at this address");
    expect(
      (
        await fetch(`${survey.url}/s/..%2F..%2Fetc/claim`, {
          method: "POST",
          headers: { Origin: survey.url },
          body: "{}",
        })
      ).status,
    ).toBe(404);
  });
});

test("GET, HEAD and OPTIONS write nothing, whatever stands in the address", async () => {
  const before = everyRow(survey.db);
  const { departmentIndex, code } = codeOf(0);
  const addresses = [
    "",
    "/claim",
    "/ballot",
    "/receipts",
    `?code=${departmentIndex}${code}`,
    `/claim?departmentIndex=0&code=${code}`,
  ];
  for (const address of addresses) {
    for (const method of ["GET", "HEAD", "OPTIONS"]) {
      const response = await fetch(`${page}${address}`, { method, headers: { Purpose: "prefetch" } });
      await response.arrayBuffer();
    }
  }
  expect(everyRow(survey.db)).toBe(before);
});

describe("the endpoints", () => {
  test("take a claim and a cast without a cookie, set none, and ignore one that comes", async () => {
    const person = respondent(survey.db, survey.wave, codeOf(0));
    const claimed = await post("/claim", JSON.stringify(person.claimJson), { Cookie: "tandem=stolen" });
    expect([claimed.status, claimed.headers.get("set-cookie")]).toEqual([200, null]);
    const cast = person.seal(await claimed.json(), sampleContent(1, "hello"));
    const received = await post("/ballot", JSON.stringify(cast), { Cookie: "tandem=stolen" });
    expect([received.status, received.headers.get("set-cookie")]).toEqual([200, null]);
    expect(received.headers.get("cache-control")).toBe("no-store");
    expect(everyRow(survey.db)).not.toContain("stolen");
  });

  test("refuse an unknown and a used code with the same bytes and headers", async () => {
    const person = respondent(survey.db, survey.wave, codeOf(1));
    expect((await post("/claim", JSON.stringify(person.claimJson))).status).toBe(200);
    const used = respondent(survey.db, survey.wave, codeOf(1)).claimJson;
    const unknown = respondent(survey.db, survey.wave, { ...codeOf(1), code: "0".repeat(20) }).claimJson;
    const answers = await Promise.all(
      [used, unknown].map(async (claim) => {
        const response = await post("/claim", JSON.stringify(claim));
        const headers = [...response.headers].filter(([name]) => name !== "date");
        return JSON.stringify([response.status, headers, await response.text()]);
      }),
    );
    expect(answers[0]).toBe(answers[1]);
  });

  test("refuse what is not a claim or a ballot in one word, without a trace of it in the log", async () => {
    const secret = "AAAASECRETCODEAAAA12";
    const bodies = [
      "",
      "{",
      "null",
      "[]",
      '"x"',
      '{"__proto__":{"code":1}}',
      JSON.stringify({ departmentIndex: 0, code: secret, blinded: "x" }),
      `{"code":"${secret}`,
      "x".repeat(5000),
    ];
    for (const path of ["/claim", "/ballot"]) {
      for (const body of bodies) {
        const response = await post(path, body);
        expect(response.status, body.slice(0, 40)).toBe(400);
        expect(await response.json()).toEqual({ ok: false, reason: "malformed" });
      }
    }
    expect((await post("/claim", "x".repeat(70_000))).status).toBe(413);
    expect(survey.output()).not.toContain(secret);
  });

  test("refuse pages of other origins", async () => {
    const before = everyRow(survey.db);
    const person = respondent(survey.db, survey.wave, codeOf(2));
    const foreign = await post("/claim", JSON.stringify(person.claimJson), {
      Origin: "https://elsewhere.example",
    });
    expect(foreign.status).toBe(403);
    expect(everyRow(survey.db)).toBe(before);
  });
});

test("the log of all this holds no code, token, address or answer", () => {
  const logged = survey.output();
  for (const link of survey.links) expect(logged).not.toContain(new URL(link).hash.slice(3));
  expect(logged).not.toContain("@");
  expect(logged).not.toContain("127.0.0.1");
  expect(logged).not.toContain(survey.wave);
});
