import http from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TOKEN_PERMISSIONS, type TokenPermission } from "~/domain/connections/token-permission";
import { OPERATIONS, pathOf } from "~/http/api/operations.server";
import { listTrail } from "~db/queries/audit-events.server";
import { visitor } from "../../routes/requests";
import { type ConnectedApp, PAIR, serveConnectedApp } from "../../support/connections/connected-app";
import { insertReleasedWave, insertSampleWave } from "../../support/released-wave";

let connected: ConnectedApp;
let everything: string;
const secrets: string[] = [];

beforeAll(async () => {
  connected = await serveConnectedApp();
  everything = await token(TOKEN_PERMISSIONS);
  connected.change((db) => {
    const people = (respondents: number) => ({ invited: 12, respondents, score: 62 });
    insertReleasedWave(db, 0, [people(10), people(9)]);
    db.$client
      .prepare(
        "insert into relationship (id, name, first_department, second_department, demonstration, created_at) values ('payroll-it', 'Payroll and IT', 'Payroll', 'IT', 0, 1)",
      )
      .run();
    insertSampleWave(db, 3, { relationshipId: "payroll-it" });
    insertSampleWave(db, 4, { relationshipId: "payroll-it", state: "closed", id: "foreign" });
  });
});
afterAll(() => connected?.app.stop());

async function token(...given: Parameters<ConnectedApp["token"]>): Promise<string> {
  const secret = await connected.token(...given);
  secrets.push(secret);
  return secret;
}

const at = (path: string) => `${connected.app.url}/api/v1${path}`;
const bearer = (secret: string) => ({ Authorization: `Bearer ${secret}` });

async function ask(method: string, path: string, headers: Record<string, string>, body?: BodyInit) {
  const response = await fetch(at(path), { method, headers, redirect: "manual", ...(body ? { body } : {}) });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: parse(text) };
}

function parse(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

const CALLS = OPERATIONS.map((operation) => ({
  operation,
  method: operation.method.toUpperCase(),
  path: pathOf(operation).replace("{pair}", PAIR).replace("{wave}", "wave0"),
}));
const JSON_TYPE = { "Content-Type": "application/json" };
const code = ({ json }: { json: Record<string, unknown> }) => String(json.type).split("#problem-")[1];

describe("every operation", () => {
  test.each(CALLS)(
    "$method $path refuses whoever brings no token, another or one in the wrong place",
    async ({ method, path }) => {
      const refused: [Record<string, string>, number, string][] = [
        [{}, 401, "no-token"],
        [{ Authorization: everything }, 401, "wrong-scheme"],
        [{ Authorization: `Basic ${btoa(`token:${everything}`)}` }, 401, "wrong-scheme"],
        [{ Authorization: `Token ${everything}` }, 401, "wrong-scheme"],
        [{ Authorization: `Bearer ${everything} ${everything}` }, 401, "wrong-scheme"],
        [{ Authorization: `Bearer tandem_${"A".repeat(43)}` }, 401, "unknown-token"],
        [{ Cookie: connected.owner.cookie() }, 401, "no-token"],
        [{ Cookie: `token=${everything}` }, 401, "no-token"],
        [{ "X-API-Key": everything }, 401, "no-token"],
      ];
      for (const [headers, status, expected] of refused) {
        const answer = await ask(method, path, headers);
        expect([answer.status, code(answer)], JSON.stringify(Object.keys(headers))).toEqual([
          status,
          expected,
        ]);
        expect(answer.headers.get("Content-Type")).toBe("application/problem+json");
        expect(answer.headers.get("WWW-Authenticate")).toMatch(/^Bearer /);
        expect(answer.headers.getSetCookie()).toEqual([]);
      }
    },
  );

  test.each(CALLS)(
    "$method $path refuses a token of every other permission",
    async ({ operation, method, path }) => {
      const { permission } = operation;
      if (permission === null) return;
      const others = TOKEN_PERMISSIONS.filter((other) => other !== permission);
      const answer = await ask(method, path, bearer(await otherToken(others)));
      expect([answer.status, code(answer)]).toEqual([403, "not-permitted"]);
      expect(answer.json.detail).toContain(permission);
    },
  );

  test.each(CALLS.filter(({ operation }) => operation.of !== "installation"))(
    "$method $path knows no pair and no wave that the token does not reach",
    async ({ method, path }) => {
      const here = bearer(await pairToken());
      const paths = [
        path.replace(PAIR, "payroll-it"),
        path.replace(PAIR, "nowhere"),
        path.replace(PAIR, "payroll-it").replace("wave0", "foreign"),
        ...(path.includes("wave0")
          ? [path.replace("wave0", "foreign"), path.replace("wave0", "%2e%2e")]
          : []),
      ];
      for (const foreign of paths) {
        const answer = await ask(method, foreign, here);
        expect(answer.status, foreign).toBe(404);
        expect(answer.text).not.toMatch(/Payroll/);
      }
      const [missing, unreached] = await Promise.all([
        ask(method, path.replace(PAIR, "nowhere"), here),
        ask(method, path.replace(PAIR, "payroll-it"), here),
      ]);
      expect(unreached.text).toBe(missing.text);
    },
  );

  test("is refused a token in the address, which then has to be ended", async () => {
    for (const query of ["access_token", "token", "x"]) {
      const answer = await ask("GET", `/pairs?${query}=${everything}`, {});
      expect([answer.status, code(answer)]).toEqual([400, "token-in-address"]);
      const both = await ask("GET", `/pairs?${query}=${everything.replace("_", "%5F")}`, bearer(everything));
      expect([both.status, code(both)]).toEqual([400, "token-in-address"]);
      expect(answer.text + both.text).not.toContain(everything);
    }
  });
});

const madeOnce = new Map<string, Promise<string>>();
function otherToken(permissions: readonly TokenPermission[]): Promise<string> {
  const key = permissions.join();
  const made = madeOnce.get(key) ?? token(permissions);
  madeOnce.set(key, made);
  return made;
}
function pairToken(): Promise<string> {
  const made = madeOnce.get("pair") ?? token(TOKEN_PERMISSIONS, { pair: PAIR });
  madeOnce.set("pair", made);
  return made;
}

describe("a token", () => {
  test("that has expired, was ended, or whose maker may no longer have any, says so and opens nothing", async () => {
    const secret = await token(["read-waves"]);
    const path = `/pairs/${PAIR}/waves`;
    expect((await ask("GET", path, bearer(secret))).status).toBe(200);
    const set = (sql: string) => connected.change((db) => db.$client.prepare(sql).run());
    const newest = "(select id from api_token order by created_at desc, rowid desc limit 1)";
    set(`update api_token set expires_at = 1 where id = ${newest}`);
    expect(code(await ask("GET", path, bearer(secret)))).toBe("token-expired");
    set(`update api_token set expires_at = 4102444800 where id = ${newest}`);
    set("update account set disabled_at = 1");
    expect(code(await ask("GET", path, bearer(secret)))).toBe("token-ended");
    set("update account set disabled_at = null");
    const id = connected.change((db) =>
      db.$client.prepare(`select id from api_token where id = ${newest}`).pluck().get(),
    );
    const ended = await connected.owner.post("/connections", { intent: "end", token: String(id) });
    expect(ended.status).toBe(302);
    expect(code(await ask("GET", path, bearer(secret)))).toBe("token-ended");
  });

  test("of one pair lists that pair only", async () => {
    const answer = await ask("GET", "/pairs", bearer(await pairToken()));
    expect(answer.json).toMatchObject({ pairs: [{ id: PAIR }] });
    expect(answer.text).not.toContain("Payroll");
  });

  test("is made and ended by administrators only, and from Tandem's own pages", async () => {
    const body = new URLSearchParams({ name: "X", pair: "", days: "30", permission: "read-waves" });
    const foreign = await connected.owner.send("POST", "/connections/token", {
      body,
      headers: { Origin: "https://evil.example" },
    });
    expect(foreign.status).toBe(403);
    const stranger = await visitor(connected.app).send("POST", "/connections/token", { body });
    expect(stranger.status).toBe(401);
    const page = await (await connected.owner.get("/connections")).text();
    for (const secret of secrets) expect(page).not.toContain(secret.slice(7));
  });

  test("is not made without permissions, with unknown ones or for longer than offered", async () => {
    const attempts: Record<string, string>[] = [
      { name: "X", pair: "", days: "30" },
      { name: "X", pair: "", days: "30", permission: "manage-accounts" },
      { name: "X", pair: "", days: "99999", permission: "read-waves" },
      { name: "", pair: "", days: "30", permission: "read-waves" },
      { name: "X", pair: "nowhere", days: "30", permission: "read-waves" },
    ];
    for (const fields of attempts) {
      const page = await (await connected.owner.post("/connections/token", fields)).text();
      expect(page).not.toMatch(/tandem_[\w-]{43}/);
      expect(page).toContain('role="alert"');
    }
  });
});

describe("a body", () => {
  const path = `/pairs/${PAIR}/roster`;
  const people = [{ email: "new@brandt.example", department: "Sales" }];
  const roster = () => ask("GET", `${path}/people`, bearer(everything)).then(({ text }) => text);

  test.each([
    [
      "with fields that no operation has",
      { people: [{ ...people[0], id: "0-0", invitedIn: "x", role: "hr" }] },
    ],
    ["with more beside the people", { people, relationshipId: "payroll-it", threshold: 1 }],
    ["of another kind", people],
    ["with a number for an address", { people: [{ email: 1, department: "Sales" }] }],
    ["with nothing", {}],
    ["with nobody", { people: [] }],
  ])("%s changes nothing", async (_, body) => {
    const before = await roster();
    const answer = await ask("PATCH", path, { ...bearer(everything), ...JSON_TYPE }, JSON.stringify(body));
    expect([answer.status, code(answer)]).toEqual([400, "invalid"]);
    expect(await roster()).toBe(before);
  });

  test("cannot reach into prototypes", async () => {
    const body = `{"people":[{"email":"new@brandt.example","department":"Sales","__proto__":{"x":1}}],"__proto__":{"y":1}}`;
    const answer = await ask("PATCH", path, { ...bearer(everything), ...JSON_TYPE }, body);
    expect([answer.status, code(answer)]).toEqual([400, "invalid"]);
  });

  test("of a wave sets no more than a plan holds", async () => {
    const wave = {
      ...{ quarter: "2099-Q2", opensAt: "2099-05-04T08:00:00Z", closesAt: "2099-05-15T17:00:00Z" },
      ...{ threshold: 5, delivery: "slips", keyHolders: "server-alone" },
    };
    for (const more of [
      { state: "open" },
      { id: "abc" },
      { manifest: "{}" },
      { threshold: 1 },
      { threshold: 4 },
    ]) {
      const sent = JSON.stringify({ ...wave, ...more });
      const answer = await ask("POST", `/pairs/${PAIR}/waves`, { ...bearer(everything), ...JSON_TYPE }, sent);
      expect([answer.status, code(answer)], sent).toEqual([400, "invalid"]);
    }
  });

  test.each([
    ["broken JSON", JSON_TYPE, "{", 400, "not-json"],
    ["no UTF-8", JSON_TYPE, Buffer.from([0x22, 0xff, 0x22]), 400, "not-json"],
    ["a form", { "Content-Type": "application/x-www-form-urlencoded" }, "people=1", 415, "other-type"],
    ["text", { "Content-Type": "text/plain" }, "{}", 415, "other-type"],
    ["packed", { ...JSON_TYPE, "Content-Encoding": "gzip" }, "{}", 415, "other-type"],
  ])("that is %s is refused in words", async (_, headers, body, status, expected) => {
    const answer = await ask("PATCH", path, { ...bearer(everything), ...headers }, body);
    expect([answer.status, code(answer)]).toEqual([status, expected]);
    expect(answer.json).toMatchObject({ title: expect.any(String), detail: expect.any(String), status });
  });

  test("that is too large is refused, also where it does not say how large it is", async () => {
    const large = "x".repeat(33 * 1024 * 1024);
    const said = await ask("PUT", path, { ...bearer(everything), ...JSON_TYPE }, large).catch(() => null);
    if (said) expect([said.status, code(said)]).toEqual([413, "too-large"]);
    const small = `/pairs/${PAIR}/waves`;
    expect(await sendChunks(small, 64)).toBe(413);
    // Whoever has no token is refused before any of it is read.
    const stranger = await ask("PUT", path, JSON_TYPE, "x".repeat(100_000));
    expect(stranger.status).toBe(401);
    expect((await ask("GET", "/pairs", bearer(everything))).status).toBe(200);
  });

  function sendChunks(to: string, kibibytes: number): Promise<number> {
    return new Promise((resolve, reject) => {
      const request = http.request(at(to), {
        method: "POST",
        headers: { ...bearer(everything), ...JSON_TYPE, "Transfer-Encoding": "chunked" },
      });
      request.on("response", (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      request.on("error", reject);
      for (let piece = 0; piece < kibibytes; piece++) request.write("x".repeat(1024));
      request.end();
    });
  }
});

describe("an address", () => {
  test.each([
    ["GET", "/nothing", 404, "no-operation"],
    ["GET", "", 404, "no-operation"],
    ["DELETE", `/pairs/${PAIR}/roster`, 405, "other-method"],
    ["POST", "/openapi.json", 405, "other-method"],
    ["OPTIONS", "/pairs", 405, "other-method"],
    ["GET", `/pairs/${PAIR}/roster/../../../../etc/passwd`, 404, null],
  ])("%s %s answers %i", async (method, path, status, expected) => {
    const answer = await ask(method, path, bearer(everything));
    expect(answer.status).toBe(status);
    if (expected) expect(code(answer)).toBe(expected);
    expect(answer.headers.get("Access-Control-Allow-Origin")).toBeNull();
  });

  test("with parameters that an operation does not know is refused", async () => {
    for (const query of ["threshold=1", "page=0", "page=1&page=2", "page=1e3", "language=xx"]) {
      const answer = await ask("GET", `/pairs/${PAIR}/roster/people?${query}`, bearer(everything));
      expect([answer.status, code(answer)], query).toEqual([400, "invalid"]);
    }
  });

  test("of another spelling leads to no page that would read cookies for it", async () => {
    for (const path of ["/API/v1/pairs", "/api/V1/pairs", "//api/v1/pairs", "/api/v1%2fpairs"]) {
      const response = await fetch(connected.app.url + path, {
        headers: bearer(everything),
        redirect: "manual",
      });
      expect([301, 302, 303, 400, 404]).toContain(response.status);
      expect(await response.text()).not.toContain(PAIR);
    }
  });
});

test("the description holds nothing of the company, and the page that explains it is for administrators", async () => {
  const { text, status } = await ask("GET", "/openapi.json", {});
  expect(status).toBe(200);
  expect(text).not.toMatch(/Brandt|sales-marketing/);
  expect((await connected.owner.get("/connections/interface")).status).toBe(200);
  expect((await visitor(connected.app).get("/connections/interface")).headers.get("Location")).toMatch(
    /sign-in/,
  );
});

test("every page of connections tells a secret once and then never again", async () => {
  for (const path of [
    "/connections",
    "/connections/token",
    "/connections/webhook",
    "/connections/interface",
  ]) {
    const page = await (await connected.owner.get(path)).text();
    for (const secret of secrets) expect(page).not.toContain(secret);
  }
});

test("too many requests of one token wait, and others do not", async () => {
  const secret = await token(["read-waves"]);
  const statuses = new Map<number, number>();
  let wait: string | null = null;
  for (let count = 0; count < 130; count++) {
    const answer = await ask("GET", "/pairs", bearer(secret));
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
    wait = answer.headers.get("Retry-After") ?? wait;
  }
  expect([...statuses.keys()].sort()).toEqual([200, 429]);
  expect(Number(wait)).toBeGreaterThan(0);
  expect((await ask("GET", "/pairs", bearer(await token(["read-waves"])))).status).toBe(200);
});

test("wrong secrets from an address wait, and the right one from there does not", async () => {
  const wrong = () => ask("GET", "/pairs", bearer(`tandem_${"B".repeat(43)}`)).then(({ status }) => status);
  let last = 401;
  for (let count = 0; last === 401 && count < 200; count++) last = await wrong();
  expect(last).toBe(429);
  expect((await ask("GET", "/pairs", bearer(await token(["read-waves"])))).status).toBe(200);
});

test("neither the log nor the trail nor the database holds a secret of any of this", async () => {
  const { app, change } = connected;
  const trail = JSON.stringify(change((db) => listTrail(db)));
  const tables = change((db) => JSON.stringify(db.$client.prepare("select * from api_token").all()));
  for (const secret of secrets) {
    for (const place of [app.output(), trail, tables]) expect(place).not.toContain(secret.slice(7));
  }
  expect(secrets.length).toBeGreaterThan(5);
  expect(trail).toContain("token made");
  expect(app.output()).not.toMatch(/a request failed/);
});
