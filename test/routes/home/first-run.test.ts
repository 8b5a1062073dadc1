import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { openDatabase } from "~db/client.server";
import { findWave } from "~db/queries/waves.server";
import { demonstrationLoaded } from "../../support/demonstration";
import { type ServedApp, serveApp } from "../../support/served-app";
import { startMailServer } from "../../support/smtp";
import { planWave, temporaryDirectory } from "../../support/surveyed-wave";
import { OWNER, setUp, visitor } from "../requests";

const running: ServedApp[] = [];
async function serve(...given: Parameters<typeof serveApp>): Promise<ServedApp> {
  const app = await serveApp(...given);
  running.push(app);
  return app;
}
afterEach(async () => {
  for (const app of running.splice(0)) await app.stop();
});

const codeOf = (app: ServedApp) => new URLSearchParams(app.startPath().slice(2)).get("start") ?? "";
const codeFile = (app: ServedApp) => path.join(app.directory, "data", "set-up-code");
const WRONG = "00000-11111-22222-33333";

function read(app: ServedApp, sql: string): unknown[] {
  const db = openDatabase(app.databaseFile);
  const rows = db.$client.prepare(sql).pluck().all();
  db.$client.close();
  return rows;
}

const isSetUp = (app: ServedApp) => read(app, "select name from organisation where not demonstration");

/** A request whose Host header says what a browser's could not. */
function raw(
  app: ServedApp,
  method: string,
  path: string,
  headers: Record<string, string>,
  fields: Record<string, string> = {},
): Promise<{ status: number; headers: http.IncomingHttpHeaders; text: string }> {
  const body = method === "POST" ? new URLSearchParams(fields).toString() : "";
  const type = { "Content-Type": "application/x-www-form-urlencoded" };
  return new Promise((resolve, reject) => {
    const options = { method, headers: { ...(method === "POST" ? type : {}), ...headers } };
    const request = http.request(app.url + path, options, async (response) => {
      let text = "";
      for await (const chunk of response) text += chunk;
      resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
    });
    request.on("error", reject);
    request.end(body);
  });
}

describe("the start-up code", () => {
  test("stands in one line of the start and in a file that only the server's account can read", async () => {
    const app = await serve({ LOG_LEVEL: "debug" });
    expect(app.output()).toMatch(/^Tandem is ready: http:\/\/localhost:\d+\/\?start=[0-9a-z-]{23}$/m);
    expect(fs.readFileSync(codeFile(app), "utf8").trim()).toBe(codeOf(app));
    expect((fs.statSync(codeFile(app)).mode & 0o777).toString(8)).toBe("600");
    await visitor(app).get(app.startPath());
    await visitor(app).post("/set-up", { ...OWNER, code: codeOf(app), password: "short" });
    await visitor(app).get(`/?start=${WRONG}`);
    expect(app.output().split(codeOf(app))).toHaveLength(2);
    expect(app.output()).not.toContain(WRONG);
  });

  test("is asked of everybody, also of who looks as if they sat at the machine", async () => {
    const app = await serve();
    const own = new URL(app.url).host;
    for (const code of ["", WRONG, codeOf(app).slice(0, -1), `${codeOf(app)}0`]) {
      for (const host of [own, "localhost", "127.0.0.1", "[::1]:8080"]) {
        const headers = { Host: host, Origin: `http://${host}`, "X-Forwarded-For": "127.0.0.1" };
        const { status, text } = await raw(app, "POST", "/set-up", headers, { ...OWNER, code });
        expect([status, /start-up code/.test(text)], `${host} ${code}`).toEqual([200, true]);
      }
    }
    expect(isSetUp(app)).toEqual([]);
  });

  test("comes by the link, which leads on to a clean address and leaves a cookie without it", async () => {
    const app = await serve();
    const owner = visitor(app);
    const response = await owner.get(app.startPath());
    expect([response.status, response.headers.get("Location")]).toEqual([302, "/"]);
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    expect(response.headers.get("Referrer-Policy")).toBe("no-referrer");
    expect(response.headers.getSetCookie().join()).toMatch(/HttpOnly; SameSite=Lax/);
    expect(await response.text()).toBe("");
    const kept = Buffer.from(decodeURIComponent(owner.cookie().split("=")[1] ?? ""), "base64").toString();
    expect(kept).not.toContain(codeOf(app));
    for (const page of ["/", "/set-up"]) {
      const text = await (await owner.get(page)).text();
      expect(text).toContain("start-up code was accepted");
      expect(text).not.toContain(codeOf(app));
    }
    const done = await owner.post("/set-up", OWNER);
    expect(done.headers.get("Location")).toBe("/r/sales-marketing/roster");
    expect(owner.cookie()).toMatch(/^tandem=[^;]+; tandem-device=[^;]+$/);
  });

  test("can be typed in capitals and without its dashes; what was entered beside a wrong one stays", async () => {
    const app = await serve();
    const before = await (await visitor(app).get("/set-up")).text();
    for (const place of ["?start=", "set-up-code in the data directory", "SETUP_CODE"]) {
      expect(before).toContain(place);
    }
    const wrong = await (await visitor(app).post("/set-up", { ...OWNER, code: WRONG })).text();
    expect(wrong).toContain("This is not the start-up code");
    expect(wrong).toContain(OWNER.organisation);
    expect(wrong).not.toContain(OWNER.password);
    const code = ` ${codeOf(app).replaceAll("-", " ").toUpperCase()} `;
    expect((await visitor(app).post("/set-up", { ...OWNER, code })).status).toBe(302);
    expect(isSetUp(app)).toEqual([OWNER.organisation]);
  });

  test("is kept from nobody who has it by wrong ones, however many came and from where", async () => {
    const app = await serve({ TRUST_PROXY: "true" });
    const from = { headers: { "X-Forwarded-For": "203.0.113.7" } };
    const guess = (code: string) => visitor(app).post("/set-up", { ...OWNER, code, password: "short" }, from);
    for (let time = 0; time < 15; time += 1) await visitor(app).get(`/?start=${WRONG}`, from);
    const many = await Promise.all(Array.from({ length: 30 }, () => guess(WRONG)));
    const texts = await Promise.all(many.map((response) => response.text()));
    expect(texts.filter((text) => text.includes("This is not the start-up code"))).toHaveLength(30);
    expect(await (await guess(codeOf(app))).text()).not.toContain("start-up codes");
    const link = await visitor(app).get(app.startPath(), from);
    expect([link.headers.get("Location"), link.headers.getSetCookie().length]).toEqual(["/", 1]);
  });

  test.each([
    ["cross-site", "document"],
    ["same-site", "document"],
    ["cross-site", "image"],
    ["same-origin", "image"],
    ["none", "iframe"],
  ])("is not taken from a website: %s, %s", async (site, destination) => {
    const app = await serve();
    const headers = { "Sec-Fetch-Site": site, "Sec-Fetch-Dest": destination };
    for (let time = 0; time < 12; time += 1) await visitor(app).get(`/?start=wrong${time}`, { headers });
    const foreign = await visitor(app).get(app.startPath(), { headers });
    expect([foreign.headers.get("Location"), foreign.headers.getSetCookie()]).toEqual([
      "/set-up?code=foreign",
      [],
    ]);
    expect(await (await visitor(app).get("/set-up?code=foreign")).text()).toContain("from another website");
    const own = { headers: { "Sec-Fetch-Site": "none", "Sec-Fetch-Dest": "document" } };
    expect((await visitor(app).get(app.startPath(), own)).headers.get("Location")).toBe("/");
  });

  test("survives a restart, and is gone with its file once somebody has set up", async () => {
    const first = await serve();
    const code = codeOf(first);
    await first.stop();
    const second = await serve({}, first.directory);
    expect(codeOf(second)).toBe(code);
    const owner = await setUp(second);
    expect(fs.existsSync(codeFile(second))).toBe(false);
    const late = visitor(second);
    expect((await late.get(`/?start=${code}`)).headers.get("Location")).toBe("/");
    expect(late.cookie()).toBe("");
    await second.stop();
    const third = await serve({}, first.directory);
    expect(third.output()).toMatch(/^Tandem is ready: http:\/\/localhost:\d+$/m);
    expect(fs.existsSync(codeFile(third))).toBe(false);
    const again = visitor(third);
    again.presentCookie(owner.cookie());
    expect((await again.get("/")).status).toBe(200);
  });

  test("is made anew where its file was cut off or emptied", async () => {
    const first = await serve();
    const code = codeOf(first);
    await first.stop();
    fs.writeFileSync(codeFile(first), code.slice(0, 6));
    const second = await serve({}, first.directory);
    expect(codeOf(second)).toMatch(/^[0-9a-z-]{23}$/);
    expect(codeOf(second)).not.toBe(code);
    const stranger = visitor(second);
    await stranger.post("/set-up", { ...OWNER, code: code.slice(0, 6) });
    expect(isSetUp(second)).toEqual([]);
  });

  test("can be set, and then lies in no file; a short or dull one is refused", async () => {
    const code = "Otter-4417 rows/upstream";
    const app = await serve({ SETUP_CODE: code, PUBLIC_URL: "https://tandem.example.org" });
    expect(app.output()).toMatch(
      /^Tandem is ready: https:\/\/tandem\.example\.org\/\?start=\S+ \(listens on http:\/\/localhost:\d+\)$/m,
    );
    expect(codeOf(app)).toBe(code);
    expect(fs.existsSync(codeFile(app))).toBe(false);
    const owner = visitor(app);
    const followed = await owner.get(app.startPath());
    expect(followed.headers.getSetCookie().join()).toMatch(/^__Host-tandem-start=.*Secure/);
    const headers = {
      Host: "tandem.example.org",
      Origin: "https://tandem.example.org",
      Cookie: owner.cookie(),
    };
    expect((await raw(app, "POST", "/set-up", headers, OWNER)).status).toBe(302);
    for (const poor of ["tandem", "----------------", "abababababababababab", "x".repeat(300)]) {
      await expect(serveApp({ SETUP_CODE: poor })).rejects.toThrow(/SETUP_CODE: must/);
    }
  });
});

describe("before the set-up", () => {
  /** Somebody who pressed the button of the demonstration while it was being loaded. */
  async function guestOf(app: ServedApp) {
    const guest = visitor(app);
    expect((await guest.post("/demonstration")).status).toBe(302);
    return guest;
  }

  test("a guest makes no account, pair or setting, exports nothing and removes nothing", async () => {
    const app = await serve();
    const guest = await guestOf(app);
    const account = { intent: "create", name: "B", email: OWNER.email, role: "administrator" };
    const pair = { name: "Payroll", firstDepartment: "Payroll", secondDepartment: "IT" };
    for (const [address, fields] of [
      ["/accounts", { ...account, password: OWNER.password }],
      ["/relationships", pair],
      ["/relationships/demonstration", { intent: "rename", ...pair }],
      ["/organisation-settings", { name: "Evil", rosterKeptMonths: "1" }],
      ["/anonymity", {}],
      ["/account", { currentPassword: "", nextPassword: OWNER.password }],
      ["/data-protection/person", { email: "x@halden.example", intent: "erase", confirmed: "yes" }],
      ["/demonstration", { intent: "remove", confirmed: "yes" }],
    ] as const) {
      expect((await guest.post(address, fields)).status, address).toBe(403);
    }
    for (const address of ["/accounts", "/relationships", "/data-protection/person", "/account"]) {
      expect((await guest.get(address)).status, address).toBe(403);
    }
    expect((await guest.post("/data-protection/export")).status).toBe(403);
    expect(read(app, "select email from account")).toEqual(["guest@halden.example"]);
    expect(read(app, "select name from relationship where not demonstration")).toEqual([]);
    expect((await guest.get("/")).status).toBe(200);
  });

  test("nobody removes or replaces the demonstration who has not the code, and who has it is asked", async () => {
    const app = await serve();
    const guest = await guestOf(app);
    await demonstrationLoaded(app);
    const waves = read(app, "select id from wave order by id");
    for (const person of [visitor(app), guest]) {
      for (const intent of ["intent=remove", "intent=remove&confirmed=yes"]) {
        const body = new URLSearchParams(intent);
        expect((await person.send("POST", "/demonstration", { body })).status).toBe(403);
      }
      for (const intent of ["", "intent=load", "intent=replace&confirmed=yes"]) {
        const body = new URLSearchParams(intent);
        const answer = await person.send("POST", "/demonstration", { body });
        expect(answer.headers.get("Location")).toBe("/");
      }
    }
    const operator = visitor(app);
    await operator.get(app.startPath());
    expect((await operator.post("/demonstration", { intent: "remove" })).status).toBe(400);
    expect(read(app, "select id from wave order by id")).toEqual(waves);
    const removed = await operator.post("/demonstration", { intent: "remove", confirmed: "yes" });
    expect(removed.status).toBe(302);
    expect(read(app, "select id from wave")).toEqual([]);
  }, 120_000);

  test("whoever sets up while the demonstration is loading is told so, not what its story is at", async () => {
    const app = await serve();
    await guestOf(app);
    const owner = await setUp(app);
    await vi.waitFor(() => expect(read(app, "select id from wave").length).toBeGreaterThan(0), 20_000);
    const home = await (await owner.get("/")).text();
    expect(home).toContain("The demonstration is still being loaded");
    expect(home).not.toMatch(/are being counted|is open until/);
    await demonstrationLoaded(app);
    expect(await (await owner.get("/")).text()).not.toContain("still being loaded");
  }, 120_000);

  test("nobody signs in, as the guest neither", async () => {
    const app = await serve();
    await guestOf(app);
    for (const password of ["", "anything at all"]) {
      const response = await visitor(app).post("/sign-in", { email: "guest@halden.example", password });
      expect([response.status, response.headers.get("Location")]).toEqual([302, "/"]);
    }
  });

  test("what an earlier version let strangers make has no rights, and setting up takes it away", async () => {
    const app = await serve();
    const guest = await guestOf(app);
    const db = openDatabase(app.databaseFile);
    db.$client.exec(`
      update account set role = 'administrator', every_relationship = 1;
      insert into account (id, email, name, role, password_hash, every_relationship, demonstration, created_at)
        values ('backdoor', '${OWNER.email}', 'Backdoor', 'administrator', '-', 1, 0, 1);
      insert into relationship (id, name, first_department, second_department, demonstration, created_at)
        values ('payroll-it', 'Payroll and IT', 'Payroll', 'IT', 0, 1);
      insert into wave (id, relationship_id, quarter, state, opens_at, closes_at, threshold, delivery, created_at)
        values ('h7k2m9p4qx', 'payroll-it', '2026-Q4', 'planned', 9999999999, 9999999999, 5, 'mail', 1);
      insert into hidden_intervention (intervention_id, hidden_at) values ('ride-along', 1);`);
    db.$client.close();
    fs.writeFileSync(path.join(app.keyDirectory, "h7k2m9p4qx.json"), "{}", { mode: 0o600 });
    expect((await guest.get("/accounts")).status).toBe(403);
    expect((await guest.get("/r/payroll-it/waves")).status).toBe(404);
    const owner = visitor(app);
    await owner.get(app.startPath());
    expect(await (await owner.get("/set-up")).text()).toContain("Payroll and IT");
    expect(await (await owner.post("/set-up", OWNER)).text()).toContain("Read what will be removed");
    expect((await owner.post("/set-up", { ...OWNER, read: "yes" })).status).toBe(302);
    expect(read(app, "select name from account")).toEqual([OWNER.name]);
    expect(read(app, "select id from relationship where not demonstration")).toEqual(["sales-marketing"]);
    expect(read(app, "select count(*) from hidden_intervention")).toEqual([0]);
    expect(read(app, "select count(*) from session")).toEqual([1]);
    expect(fs.readdirSync(app.keyDirectory)).not.toContain("h7k2m9p4qx.json");
    expect((await guest.get("/")).headers.get("Location")).toBe("/sign-in");
    expect((await guest.post("/demonstration")).status).toBe(401);
  });

  test("no mail leaves, not even for a pair that an earlier version let strangers add", async () => {
    const smtp = await startMailServer();
    const directory = temporaryDirectory();
    const mail = {
      SMTP_URL: smtp.url,
      MAIL_FROM: "Tandem <tandem@brandt.example>",
      PUBLIC_URL: "http://tandem.brandt.example",
    };
    const first = await serve({}, directory);
    await first.stop();
    const db = openDatabase(first.databaseFile);
    const times = { opensAt: new Date(Date.now() - 60_000), closesAt: new Date(Date.now() + 9 * 86_400_000) };
    const wave = planWave(db, { id: "h7k2m9p4qx", people: [6, 6], ...times });
    const app = await serve(mail, directory);
    while (findWave(db, wave)?.state !== "open") await new Promise((resolve) => setTimeout(resolve, 50));
    // A tick that could send has come and gone: stopping waits for it.
    await app.stop();
    expect(smtp.recipients).toEqual([]);
    db.$client.close();
    await smtp.stop();
  }, 120_000);

  test("whoever types the code is first shown what goes", async () => {
    const app = await serve();
    const db = openDatabase(app.databaseFile);
    db.$client.exec(`insert into relationship (id, name, first_department, second_department, demonstration, created_at)
      values ('payroll-it', 'Payroll and IT', 'Payroll', 'IT', 0, 1)`);
    db.$client.close();
    const owner = visitor(app);
    const shown = await (await owner.post("/set-up", { ...OWNER, code: codeOf(app) })).text();
    expect(shown).toContain("Payroll and IT");
    expect(shown).toContain(OWNER.organisation);
    expect(isSetUp(app)).toEqual([]);
    const again = { ...OWNER, code: codeOf(app), read: "yes" };
    expect((await owner.post("/set-up", again)).status).toBe(302);
  });
});

describe("a website whose name points to this machine", () => {
  const attempt = (app: ServedApp, host: string) => {
    const headers = { Host: `${host}:${new URL(app.url).port}` };
    return raw(app, "POST", "/demonstration", { ...headers, Origin: `http://${headers.Host}` });
  };

  test("reaches neither demonstration nor set-up", async () => {
    const app = await serve();
    for (const host of [
      "evil.example",
      "127.0.0.1.evil.example",
      "localhost.evil.example",
      "evil.example.",
    ]) {
      const refused = await attempt(app, host);
      expect([refused.status, refused.headers["set-cookie"]], host).toEqual([421, undefined]);
      expect(refused.text).toContain("PUBLIC_URL");
      for (const page of ["/", "/set-up", "/?start=x"]) {
        expect((await raw(app, "GET", page, { Host: host })).status, host + page).toBe(421);
      }
      expect((await raw(app, "GET", "/healthz", { Host: host })).status).toBe(200);
    }
    for (const host of ["localhost", "127.0.0.1", "[::1]", "192.168.7.4", "tandem", "a.localhost"]) {
      expect((await raw(app, "GET", "/", { Host: host })).status, host).toBe(200);
    }
    await setUp(app);
    expect((await attempt(app, "tandem.intranet.example")).status).toBe(401);
  });

  test("is told from the configured name, whatever its case and port", async () => {
    const app = await serve({ PUBLIC_URL: "https://Tandem.example.org:8443" });
    for (const host of ["tandem.example.org", "TANDEM.example.org:8443", "tandem.example.org."]) {
      expect((await raw(app, "GET", "/", { Host: host })).status, host).toBe(200);
    }
    const other = await raw(app, "GET", "/", { Host: "evil.example" });
    expect([other.status, other.text]).toEqual([421, expect.stringMatching(/tandem\.example\.org/i)]);
    expect(other.text).not.toContain("evil");
  });
});

describe("a Host that is none", () => {
  test.each([
    "1.2.3.999",
    "1.2.3.4.5",
    "256.256.256.256",
    "xn--a",
    "[",
    "[::1",
    "a:b:c",
    "user:word@localhost",
    "local host",
    "localhost:99999",
    "a/b",
  ])("%j gets a sentence, and the log no stack", async (host) => {
    const app = await serve();
    for (const page of ["/", "/set-up", "/s/h7k2m9p4qx", "/healthz"]) {
      const { status, text } = await raw(app, "GET", page, { Host: host });
      expect([status, /cannot be read/.test(text)], page).toEqual([400, true]);
    }
    expect(app.output()).not.toMatch(/\bat .*:\d+:\d+|Invalid URL/);
  });

  test("but is very long is no error", async () => {
    const app = await serve();
    expect((await raw(app, "GET", "/", { Host: "a".repeat(5000) })).status).toBeLessThan(500);
  });
});

describe("without its data", () => {
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveApp();
    await setUp(app);
    await app.stop();
  });
  afterAll(() => app.stop());

  const lose: Readonly<Record<string, (file: string) => void>> = {
    "truncated to nothing": (file) => {
      fs.truncateSync(file, 0);
      for (const ending of ["-wal", "-shm"]) fs.rmSync(file + ending, { force: true });
    },
    removed: (file) => {
      for (const ending of ["", "-wal", "-shm"]) fs.rmSync(file + ending, { force: true });
    },
  };

  test.each(Object.keys(lose))(
    "a database that was %s opens the set-up to nobody without a code",
    async (how) => {
      lose[how]?.(app.databaseFile);
      const again = await serve({}, app.directory);
      expect(again.output()).toMatch(/\?start=/);
      await visitor(again).post("/set-up", OWNER);
      expect(isSetUp(again)).toEqual([]);
    },
  );

  test("Tandem is not set up while keys of waves lie there, says what is missing, and goes on afterwards", async () => {
    lose.removed?.(app.databaseFile);
    const keyFile = path.join(app.keyDirectory, "h7k2m9p4qx.json");
    fs.writeFileSync(keyFile, "{}", { mode: 0o600 });
    const blocked = await serve({}, app.directory);
    expect(blocked.output()).toMatch(/holds keys of waves that the database .* does not know \(h7k2m9p4qx\)/);
    expect(blocked.output()).toContain("Is a volume not mounted");
    expect(blocked.output()).toMatch(/^Tandem is ready: http:\/\/localhost:\d+$/m);
    const first = await (await visitor(blocked).get("/")).text();
    expect(first).toContain("Tandem does not find its database");
    expect(first).not.toContain(blocked.keyDirectory);
    const code = fs.existsSync(codeFile(blocked)) ? fs.readFileSync(codeFile(blocked), "utf8") : "";
    const posted = await visitor(blocked).post("/set-up", { ...OWNER, code });
    expect(posted.headers.get("Location")).toBe("/");
    expect((await visitor(blocked).post("/demonstration")).status).toBe(409);
    expect(read(blocked, "select count(*) from organisation")).toEqual([0]);
    expect(fs.existsSync(keyFile)).toBe(true);
    await blocked.stop();
    fs.rmSync(keyFile);
    const free = await serve({}, app.directory);
    await setUp(free);
    expect(isSetUp(free)).toEqual([OWNER.organisation]);
  });
});
