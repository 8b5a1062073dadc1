import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { codeMac, fillerMac } from "~/ballot/claim-record";
import { parseCode } from "~/ballot/code";
import { decodeBase64Url } from "~/ballot/encoding";
import { readClaim } from "~/ballot/read-claim.server";
import { isElement } from "~/ballot/token.server";
import { castBallot } from "~/features/survey/cast-ballot.server";
import { claimBallot } from "~/features/survey/claim-ballot.server";
import { readKeyFile } from "~/features/wave-key-file.server";
import { findClaim } from "~db/queries/claims.server";
import { findWave, updateWave } from "~db/queries/waves.server";
import { PROBES } from "../../support/claim-probes";
import { everyRow, freshDatabase } from "../../support/database";
import { type ServedSurvey, serveSurvey } from "../../support/served-survey";
import {
  CLOSES,
  type Code,
  DURING,
  openPlannedWave,
  personalCodes,
  respondent,
  sampleContent,
  temporaryKeys,
} from "../../support/surveyed-wave";

/* Somebody who has codes, HR with slips or a mail gateway with links, asks whether they were used without using them. */

let survey: ServedSurvey;
let codes: Record<"cast" | "claimed" | "unused" | "unknown", Code>;

beforeAll(async () => {
  survey = await serveSurvey([8, 5]);
  codes = {
    cast: codeOf(0),
    claimed: codeOf(1),
    unused: codeOf(2),
    unknown: { ...codeOf(0), code: "7".repeat(20) },
  };
  const voter = respondent(survey.db, survey.wave, codes.cast);
  const reply: unknown = await (await post(survey.url, "/claim", JSON.stringify(voter.claimJson))).json();
  await post(survey.url, "/ballot", JSON.stringify(voter.seal(reply, sampleContent(1))));
  const begun = respondent(survey.db, survey.wave, codes.claimed);
  expect((await post(survey.url, "/claim", JSON.stringify(begun.claimJson))).status).toBe(200);
});

afterAll(() => survey?.end());

function codeOf(place: number): Code {
  const code = parseCode(survey.wave, new URL(survey.links[place] ?? "").hash);
  if (!code.ok) throw new Error(code.reason);
  return code;
}

function post(server: string, where: string, body: string, change: RequestInit = {}): Promise<Response> {
  const headers = { Origin: survey.url, "Content-Type": "application/json" };
  return fetch(`${server}/s/${survey.wave}${where}`, { method: "POST", body, headers, ...change });
}

/** Everything of an answer but its date. */
async function whole(response: Response): Promise<string> {
  const headers = [...response.headers].filter(([name]) => name !== "date");
  return JSON.stringify([response.status, response.statusText, headers, await response.text()]);
}

/** The probes that a server answers differently for codes that were cast with, claimed, unused and unknown. */
async function telling(server: string, where: string): Promise<string[]> {
  const found: string[] = [];
  for (const { name, body } of PROBES) {
    const answers = await Promise.all(
      Object.values(codes).map(async (code) => whole(await post(server, where, body(code)))),
    );
    if (new Set(answers).size > 1) found.push(name);
  }
  return found;
}

describe("nothing that a stranger can send", () => {
  test("is answered differently for a used, an unused and an unknown code, and probing burns none", async () => {
    const before = everyRow(survey.db);
    expect(await telling(survey.url, "/claim")).toEqual([]);
    expect(await telling(survey.url, "/ballot")).toEqual([]);
    expect(everyRow(survey.db)).toBe(before);
  });

  test("in another method, type, encoding or place tells either, and nothing is written", async () => {
    const before = everyRow(survey.db);
    const blinded = Buffer.alloc(32, 255).toString("base64url");
    const requests: ((code: Code) => Promise<Response>)[] = [
      ...["GET", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS"].map((method) => (code: Code) => {
        const body = method === "GET" || method === "HEAD" ? null : JSON.stringify({ ...code, blinded });
        return fetch(`${survey.url}/s/${survey.wave}/claim`, {
          method,
          body,
          headers: { Origin: survey.url },
        });
      }),
      ...["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"].map(
        (type) => (code: Code) =>
          post(survey.url, "/claim", JSON.stringify({ ...code, blinded }), {
            headers: { Origin: survey.url, "Content-Type": type, "Accept-Encoding": "gzip" },
          }),
      ),
      ...["", "/claim", "/receipts", "/manifest", "/chain"].map(
        (where) =>
          ({ departmentIndex, code }: Code) =>
            fetch(`${survey.url}/s/${survey.wave}${where}?departmentIndex=${departmentIndex}&code=${code}`),
      ),
      ({ code }) => fetch(`${survey.url}/m?code=${code}`),
      ({ code }) =>
        post(survey.url, "/claim", JSON.stringify({ code }), { headers: { Cookie: `code=${code}` } }),
    ];
    for (const [place, request] of requests.entries()) {
      const answers = await Promise.all(Object.values(codes).map(async (code) => whole(await request(code))));
      expect(new Set(answers).size, `request ${place}`).toBe(1);
    }
    expect(everyRow(survey.db)).toBe(before);
  });

  test("a used code and one that never was are refused in the same bytes to a perfect claim too", async () => {
    const refusals = await Promise.all(
      [codes.cast, codes.claimed, codes.unknown].map(async (code) =>
        whole(
          await post(
            survey.url,
            "/claim",
            JSON.stringify(respondent(survey.db, survey.wave, code).claimJson),
          ),
        ),
      ),
    );
    expect(new Set(refusals).size).toBe(1);
    expect(refusals[0]).toContain("code-refused");
  });

  test("broken: a server that looks the code up before it looks at the point is seen", async () => {
    const server = http.createServer(async (request, response) => {
      let text = "";
      for await (const chunk of request) text += chunk;
      const { status, body } = lookUpFirst(text);
      response.writeHead(status).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port }: Pick<AddressInfo, "port"> = Object(server.address());
    const found = await telling(`http://127.0.0.1:${port}`, "/claim");
    server.close();
    expect(found).toContain("blinded: all ones");
    expect(found).toContain("blinded: identity");
    expect(found).not.toContain("blinded: 31 bytes");
  });

  test("after all that the unused code can still be claimed and cast with", async () => {
    const person = respondent(survey.db, survey.wave, codes.unused);
    const claimed = await post(survey.url, "/claim", JSON.stringify(person.claimJson));
    expect(claimed.status).toBe(200);
    const cast = person.seal(await claimed.json(), sampleContent(2));
    expect((await post(survey.url, "/ballot", JSON.stringify(cast))).status).toBe(200);
  });
});

/** The order that this version gave up: shape, code, point. */
function lookUpFirst(text: string): { status: number; body: string } {
  const secrets = readKeyFile(survey.keys, survey.wave);
  const fields: Record<string, unknown> = Object(parsed(text));
  const { departmentIndex, code, blinded: point } = fields;
  const blinded = typeof point === "string" ? decodeBase64Url(point) : null;
  const malformed = { status: 400, body: '{"ok":false,"reason":"malformed"}' };
  const index = departmentIndex === 0 || departmentIndex === 1 ? departmentIndex : null;
  if (!secrets || index === null || typeof code !== "string" || blinded?.length !== 32) return malformed;
  const mac = codeMac(secrets.pepper, secrets.manifestHash, index, code);
  const filler = fillerMac(secrets.pepper, secrets.manifestHash, mac);
  const stored = findClaim(survey.db, Buffer.from(mac))?.blindedMac;
  if (!stored?.equals(filler)) return { status: 409, body: '{"ok":false,"reason":"code-refused"}' };
  return isElement(blinded) ? { status: 409, body: "" } : malformed;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

describe("a wave that takes no claims", () => {
  type Change = Parameters<typeof updateWave>[2];
  test.each<[string, Change, Date, string]>([
    ["closed by its date", { state: "open" }, CLOSES, "closed"],
    ["set back to planned by hand", { state: "planned" }, DURING, "rules-changed"],
    ["set to closing by hand", { state: "closing" }, DURING, "rules-changed"],
    ["set to cancelled by hand", { state: "cancelled" }, DURING, "rules-changed"],
  ])("says the same of every code: %s", async (_, change, now, reason) => {
    const { db, keys, wave, asked } = await openWaveWithCodes();
    updateWave(db, wave, change);
    const answers = asked().map((request) => claimBallot(db, keys, wave, request, now));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]).toMatchObject({ ok: false, reason });
    expect(findWave(db, wave)?.state).toBe(change.state);
  });

  test("says the same of every code without its key file, and of what is no claim before it looks at the wave", async () => {
    const { db, wave, asked } = await openWaveWithCodes();
    const answers = asked().map((request) => claimBallot(db, temporaryKeys(), wave, request, DURING));
    for (const answer of answers) expect(answer).toEqual({ ok: false, reason: "key-missing" });
    const noPoint = {
      departmentIndex: 0,
      code: "0".repeat(20),
      blinded: Buffer.alloc(32).toString("base64url"),
    };
    expect(claimBallot(db, temporaryKeys(), "unknown", noPoint, DURING)).toMatchObject({
      reason: "malformed",
    });
  });

  async function openWaveWithCodes() {
    const db = freshDatabase();
    const keys = temporaryKeys();
    const wave = await openPlannedWave(db, keys);
    const [used, unused] = personalCodes(db, keys, wave, 0);
    if (!used || !unused) throw new Error("no codes");
    const voter = respondent(db, wave, used);
    const reply = claimBallot(db, keys, wave, voter.claimJson, DURING);
    castBallot(db, keys, wave, voter.seal(reply, sampleContent(1)), DURING);
    const requests = [used, unused, { ...used, code: "0".repeat(20) }].map(
      (code) => respondent(db, wave, code).claimJson,
    );
    return { db, keys, wave, asked: () => requests };
  }
});

test("what is no claim is known from the request alone: every probe for which no code was looked up", () => {
  const refused = PROBES.filter(({ body }) => readClaim(parsed(body(codes.unused))) === null);
  const read = PROBES.filter((probe) => !refused.includes(probe)).map(({ name }) => name);
  expect(read).toEqual(["other department", "code in small letters", "code turned round", "too long"]);
});
