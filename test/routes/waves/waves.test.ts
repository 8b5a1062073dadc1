import { randomUUID } from "node:crypto";
import fs from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { quarterHere } from "~/domain/wave";
import { startSession } from "~/features/accounts/sign-in.server";
import { openDatabase } from "~db/client.server";
import { insertAccount } from "~db/queries/accounts/accounts.server";
import { addRelationship } from "../../support/company";
import { type ServedApp, serveApp } from "../../support/served-app";
import { type MailServer, startMailServer } from "../../support/smtp";
import { seenOn, setUp, shownMarkup, type Visitor, visitor } from "../requests";

const R = "/r/sales-marketing";

const PUBLIC_URL = "http://tandem.brandt.example";
let app: ServedApp;
let smtp: MailServer;
let owner: Visitor;
let facilitator: Visitor;

beforeAll(async () => {
  smtp = await startMailServer();
  app = await serveApp({
    SMTP_URL: smtp.url,
    MAIL_FROM: "Tandem <tandem@brandt.example>",
    PUBLIC_URL,
  });
  owner = await setUp(app, PUBLIC_URL);
  facilitator = withDatabase((db) => {
    const id = randomUUID();
    insertAccount(db, {
      id,
      email: "fay@brandt.example",
      name: "Fay",
      role: "facilitator",
      passwordHash: "-",
      createdAt: new Date(),
    });
    addRelationship(db, "north", [6, 6]);
    const person = visitor(app, PUBLIC_URL);
    const secret = Buffer.from(JSON.stringify(startSession(db, id, new Date()))).toString("base64");
    person.presentCookie(`tandem=${encodeURIComponent(secret)}`);
    return person;
  });
});

afterAll(async () => {
  await app?.stop();
  await smtp?.stop();
});

function withDatabase<T>(use: (db: ReturnType<typeof openDatabase>) => T): T {
  const db = openDatabase(app.databaseFile);
  try {
    return use(db);
  } finally {
    db.$client.close();
  }
}

async function upload(text: string | Uint8Array<ArrayBuffer>, name = "people.csv"): Promise<Response> {
  const body = new FormData();
  body.set("file", new File([text], name));
  return owner.send("POST", `${R}/roster/import`, { body });
}

const localInput = (date: Date) => date.toISOString().slice(0, 16);
const HOUR = 3_600_000;

function plan(change: Record<string, string> = {}): Record<string, string> {
  const opens = new Date(Date.now() + 30 * 24 * HOUR);
  const opensAt = localInput(opens);
  const closesAt = localInput(new Date(Date.now() + 41 * 24 * HOUR));
  return {
    quarter: quarterHere(opens),
    opensAt,
    closesAt,
    threshold: "5",
    delivery: "mail",
    quorum: "0/0",
    ...change,
  };
}

describe("a roster", () => {
  test("is uploaded, checked and accepted; what people wrote in it stays text", async () => {
    const people = fs.readFileSync("test/fixtures/rosters/brandt-optics.csv", "utf8");
    const odd = 'x@brandt.example,Sales,"<img src=x onerror=alert(1)>=HYPERLINK(1)",en\nbad,Sales,<b>,en\n';
    const uploaded = await upload(people + odd, '"><script>.csv');
    const preview = uploaded.headers.get("Location") ?? "";
    expect(preview).toMatch(/\/roster\/import\/[0-9a-f-]{36}$/);
    const page = shownMarkup(await (await owner.get(preview)).text());
    expect(page).toContain("Import 27 people");
    expect(page).not.toMatch(/<img src=x|"><script>\.csv/);
    const accepted = await owner.post(preview, { intent: "accept" });
    expect(accepted.headers.get("Location")).toBe(`${R}/roster?imported=27,0,0,1`);
    const roster = shownMarkup(
      await (await owner.get(`${R}/roster?q=brandt.example&imported=%3Cb%3E`)).text(),
    );
    expect(roster).toContain("&lt;img src=x");
    expect(roster).not.toMatch(/<img src=x|<b>/);
    expect((await owner.post(preview, { intent: "accept" })).status).toBe(404);
  });

  test("that cannot be used is answered with a sentence, not with an error", async () => {
    for (const name of ["empty.csv", "workbook.xlsx", "picture.csv"]) {
      const response = await upload(new Uint8Array(fs.readFileSync(`test/fixtures/rosters/${name}`)), name);
      expect(response.status).toBe(200);
      expect(await response.text()).toContain("There is a problem");
    }
    const unnamed = (await upload("a@b.example,Sales\n")).headers.get("Location") ?? "";
    expect((await owner.get(unnamed)).headers.get("Location")).toBe(`${unnamed}/columns`);
    expect(shownMarkup(await (await owner.get(`${unnamed}/columns`)).text())).toContain("a@b.example");
    expect((await upload(new Uint8Array(17 * 1024 * 1024))).status).toBe(413);
    expect((await owner.post(`${R}/roster/import`, { file: "text instead of a file" })).status).toBe(200);
  });

  test("of one pair of departments shows no upload of another", async () => {
    const preview = (await upload("email,department\na@b.example,Sales\n")).headers.get("Location") ?? "";
    expect((await owner.get(preview.replace("sales-marketing", "north"))).status).toBe(404);
    expect((await owner.get("/r/nowhere/roster")).status).toBe(404);
  });
});

describe("a wave", () => {
  let path = "";

  test("is planned with what the page offers only", async () => {
    const refused = await owner.post(`${R}/waves/new`, plan({ threshold: "1" }));
    expect(refused.status).toBe(200);
    expect(shownMarkup(await refused.text())).toContain("from 5 to 100");
    const planned = await owner.post(
      `${R}/waves/new`,
      plan({ state: "open", manifestHash: "x", id: "chosen" }),
    );
    path = planned.headers.get("Location") ?? "";
    expect(path).toMatch(/\/waves\/[0-9a-z]{10}$/);
    expect(shownMarkup(await (await owner.get(path)).text())).toContain("Review and open");
  });

  test("is steered by HR; a facilitator looks on, and sees no one's address", async () => {
    expect((await facilitator.get(path)).status).toBe(200);
    expect(shownMarkup(await (await facilitator.get(path)).text())).not.toContain("Review and open");
    const posts = ["", "/opening", "/closure", "/cancellation", "/slips"];
    for (const part of posts) expect((await facilitator.post(path + part, plan())).status, part).toBe(403);
    const data = await (await facilitator.get(`${path}?_data=routes%2Fwaves%2Fwave`)).text();
    // The example in a hint is nobody's.
    expect(data.replaceAll("name@example.org", "")).not.toContain("@");
  });

  test("does not exist under another pair of departments", async () => {
    const elsewhere = path.replace("sales-marketing", "north");
    for (const part of ["", "/opening", "/closure", "/cancellation", "/slips", "/notice"]) {
      expect((await owner.get(elsewhere + part)).status, `GET ${part}`).toBe(404);
      if (part !== "/notice")
        expect((await owner.post(elsewhere + part, plan())).status, `POST ${part}`).toBe(404);
    }
  });

  test("opens by a post only, and its mails leave at once without a trace of a code in the log", async () => {
    const page = shownMarkup(await (await owner.get(`${path}/opening`)).text()).replaceAll("<!-- -->", "");
    for (const said of [
      "Sales: 13 people",
      "Marketing: 14 people",
      "from Tandem &lt;tandem@brandt.example&gt;",
      `${PUBLIC_URL}/s/${path.split("/").at(-1)}`,
      "cannot be called back",
      "it costs no quarter",
    ]) {
      expect(page).toContain(said);
    }
    const seen = await seenOn(owner, `${path}/opening`);
    const others: Record<string, string>[] = [{}, { seen: "" }, { seen: "0".repeat(32) }];
    for (const fields of others) {
      expect(shownMarkup(await (await owner.post(`${path}/opening`, fields)).text())).toContain(
        "has changed since",
      );
      expect(shownMarkup(await (await owner.get(path)).text())).toContain("Review and open");
    }
    const edited = await owner.post(path, { intent: "edit", ...plan({ threshold: "6" }) });
    expect(edited.headers.get("Location")).toBe(path);
    expect(shownMarkup(await (await owner.post(`${path}/opening`, { seen })).text())).toContain(
      "has changed since",
    );
    expect(smtp.received).toHaveLength(0);
    await owner.post(`${path}/opening`, { seen: await seenOn(owner, `${path}/opening`) });
    expect(shownMarkup(await (await owner.get(path)).text())).toContain("Participation");
    // Who steers waves is written to as well, without a code.
    const invitations = () => smtp.received.filter(({ text }) => /#\d\./.test(text));
    await expect.poll(() => invitations().length, { timeout: 30_000 }).toBe(27);
    for (const { text } of invitations()) {
      const code = /#\d\.(\w{20})/.exec(text)?.[1] ?? "@";
      expect(app.output()).not.toContain(code);
    }
    expect(app.output()).not.toContain("@");
    expect(app.output()).toContain("Tandem is ready");
  });

  test("shows the codes of spare slips in answer to a post only, and writes that down", async () => {
    expect(shownMarkup(await (await owner.get(`${path}/slips`)).text())).not.toContain("slip-code");
    const slips = await (await owner.post(`${path}/slips`)).text();
    expect(slips.match(/class="slip-code"/g)).toHaveLength(6);
    const printed = withDatabase((db) =>
      db.$client.prepare("select count(*) from audit_event where action = 'slips printed'").pluck().get(),
    );
    expect(printed).toBe(1);
  });

  test("whose stored rules were changed says so to HR and to respondents, and goes on when they are back", async () => {
    const survey = `/s/${path.split("/").at(-1)}`;
    const change = (threshold: number) =>
      withDatabase((db) =>
        db.$client.prepare("update wave set threshold = ? where state = 'open'").run(threshold),
      );
    const before = await (await owner.get(survey)).text();
    change(2);
    const page = shownMarkup(await (await owner.get(path)).text());
    expect(page).toContain("This wave is stopped");
    expect(page.replaceAll("<!-- -->", "")).toMatch(/promised: 6.*now stored: 2/s);
    expect(page).not.toContain("Participation");
    expect(shownMarkup(await (await facilitator.get(path)).text())).not.toContain("Cancel it");
    const stopped = shownMarkup(await (await owner.get(`${survey}?lang=de`)).text());
    expect(stopped).toContain("Diese Umfrage ist angehalten");
    // The page must not wipe what somebody began.
    expect(stopped).not.toContain("<script");
    const claim = await owner.send("POST", `${survey}/claim`, {
      body: JSON.stringify({
        departmentIndex: 0,
        code: "0".repeat(20),
        blinded: "4vKuCmq8TnGohKlhxQBRX1jjC2qlgt2NtqZZReCNLXY",
      }),
    });
    expect([claim.status, await claim.json()]).toEqual([409, { ok: false, reason: "rules-changed" }]);
    for (const part of ["/slips", "/notice", "/paper-ballots", "/paper-entry"])
      expect((await owner.get(path + part)).headers.get("Location"), part).toBe(path);
    expect(shownMarkup(await (await owner.get(`${path}/cancellation`)).text())).toContain(
      "All answers given so far",
    );
    change(6);
    expect(shownMarkup(await (await owner.get(path)).text())).toContain("Participation");
    expect(await (await owner.get(survey)).text()).toBe(before);
  });

  test("is not ended without a confirmation", async () => {
    expect(shownMarkup(await (await owner.post(`${path}/closure`)).text())).toContain("Tick the box");
    expect(shownMarkup(await (await owner.post(`${path}/cancellation`)).text())).toContain("Tick the box");
    expect(shownMarkup(await (await owner.get(path)).text())).toContain("Participation");
    await owner.post(`${path}/cancellation`, { confirmed: "yes" });
    expect(shownMarkup(await (await owner.get(path)).text())).toContain("All answers were destroyed unread");
  });
});

describe("accounts", () => {
  test("are made with a password that is shown once", async () => {
    const fields = { intent: "create", name: "Hal", email: "hal@brandt.example", role: "hr", password: "" };
    const page = await (await owner.post("/accounts", fields)).text();
    const password = /first-password">([a-z0-9-]+)</.exec(page)?.[1] ?? "";
    expect(password).toMatch(/^([a-z]{4}-){4}\d\d$/);
    expect(await (await owner.get("/accounts")).text()).not.toContain(password);
    const hal = visitor(app, PUBLIC_URL);
    const signedIn = await hal.post("/sign-in", { email: "hal@brandt.example", password });
    expect(signedIn.headers.get("Location")).toMatch(/^\/first-password/);
    expect((await hal.get(`${R}/roster`)).headers.get("Location")).toMatch(/^\/sign-in/);
    await hal.post("/first-password", { nextPassword: "seven slow ferries north" });
    expect((await hal.get(`${R}/roster`)).status).toBe(200);
    expect((await hal.get("/accounts")).status).toBe(403);
  });

  test("keep passwords out of the page when something else is wrong", async () => {
    const fields = {
      intent: "create",
      name: "",
      email: "x",
      role: "owner",
      password: "correct horse battery",
    };
    const page = await (await owner.post("/accounts", fields)).text();
    expect(page).toContain("Choose a role.");
    expect(page).not.toContain("correct horse battery");
    const own = {
      intent: "own-password",
      currentPassword: "mistaken password",
      nextPassword: "seven slow ferries",
    };
    expect(await (await owner.post("/account", own)).text()).not.toMatch(
      /mistaken password|seven slow ferries/,
    );
  });
});
