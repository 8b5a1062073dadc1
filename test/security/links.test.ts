import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { openDatabase } from "~db/client.server";
import { OWNER, setUp, shownMarkup, type Visitor, visitor } from "../routes/requests";
import { type ServedApp, serveApp } from "../support/served-app";
import { type MailServer, startMailServer } from "../support/smtp";

const PUBLIC_URL = "http://localhost:4999";
const NEXT = "seven slow ferries north";
const DAY = 86_400_000;

let mail: MailServer;
let app: ServedApp;
let owner: Visitor;
beforeAll(async () => {
  mail = await startMailServer();
  app = await serveApp({ SMTP_URL: mail.url, MAIL_FROM: "tandem@brandt.example", PUBLIC_URL });
  owner = await setUp(app, PUBLIC_URL);
});
afterAll(async () => {
  await app.stop();
  await mail.stop();
});

const stranger = () => visitor(app, PUBLIC_URL);
const pathOf = (link: string) => link.replace(PUBLIC_URL, "");

async function mailTo(address: string, subject: RegExp): Promise<(typeof mail.received)[number]> {
  return vi.waitFor(
    () => {
      const found = mail.received.findLast(
        (one) => one.to.includes(address) && subject.test(one.headers.subject ?? ""),
      );
      if (!found) throw new Error(`no mail to ${address}`);
      return found;
    },
    { timeout: 60_000, interval: 50 },
  );
}

async function handedOver(fields: Record<string, string>, path = "/accounts"): Promise<string> {
  const page = shownMarkup(await (await owner.post(path, fields)).text());
  return pathOf(/one-time-link[^>]*>([^<]+)</.exec(page)?.[1] ?? "");
}

function idOf(email: string): string {
  const db = openDatabase(app.databaseFile);
  const id = db.$client.prepare("select id from account where email = ?").pluck().get(email);
  db.$client.close();
  return String(id);
}

const linkIn = (text: string) => pathOf(/http:\/\/\S+\/link\/\S+/.exec(text)?.[0] ?? "");
const works = async (path: string) =>
  !shownMarkup(await (await stranger().get(path)).text()).includes("works no longer");

describe("an invitation", () => {
  test("goes by mail, in text and HTML, lets its reader choose a password, and works once", async () => {
    const page = await (
      await owner.post("/accounts", { name: "Ada", email: "ada@x.example", role: "hr", way: "mail" })
    ).text();
    expect(page).toContain("A link goes to ada@x.example");
    const { text, html, raw } = await mailTo("ada@x.example", /Your account with Tandem/);
    const path = linkIn(text);
    expect(path).toMatch(/^\/link\/[\w-]{32}$/);
    expect(html).toContain(path);
    expect(page).not.toContain(path);
    expect(raw).not.toContain("password is");
    const ada = stranger();
    // Mail gateways look first; looking uses nothing up.
    for (let looks = 0; looks < 3; looks += 1) expect(await works(path)).toBe(true);
    expect((await ada.get(path)).headers.get("Referrer-Policy")).toBe("no-referrer");
    const chosen = await ada.post(path, { nextPassword: NEXT });
    expect(chosen.headers.get("Location")).toBe("/");
    expect((await ada.get("/r/sales-marketing/roster")).status).toBe(200);
    expect(await works(path)).toBe(false);
    const second = await stranger().post(path, { nextPassword: "nine brown wooden boats" });
    expect(shownMarkup(await second.text())).toContain("works no longer");
    expect((await stranger().post("/sign-in", { email: "ada@x.example", password: NEXT })).status).toBe(302);
  });

  test("to hand over is shown once and stands in no table", async () => {
    const path = await handedOver({ name: "Bo", email: "bo@x.example", role: "facilitator", way: "link" });
    expect(path).toMatch(/^\/link\//);
    expect(await (await owner.get("/accounts")).text()).not.toContain(path);
    const db = openDatabase(app.databaseFile);
    expect(db.$client.serialize().toString("latin1")).not.toContain(path.slice("/link/".length));
    db.$client.close();
    expect(await works(path)).toBe(true);
  });

  test("cannot be signed in with before a password was chosen, with an empty one neither", async () => {
    for (const password of ["", " ", "undefined", "null"]) {
      const answer = await stranger().post("/sign-in", { email: "bo@x.example", password });
      expect(answer.status).toBe(200);
    }
  });

  test("is void once a later one was made, once the account is disabled, and after a week", async () => {
    const first = await handedOver({ intent: "password", way: "link" }, `/accounts/${idOf("bo@x.example")}`);
    const second = await handedOver({ intent: "password", way: "link" }, `/accounts/${idOf("bo@x.example")}`);
    expect([await works(first), await works(second)]).toEqual([false, true]);
    app.setClockAhead(7 * DAY + 60_000);
    expect(await works(second)).toBe(false);
    app.setClockAhead(0);
    expect(await works(second)).toBe(true);
    await owner.post(`/accounts/${idOf("bo@x.example")}`, { intent: "disable" });
    expect(await works(second)).toBe(false);
  });

  test("is redeemed once when two do so at the same time", async () => {
    const path = await handedOver({ name: "Cy", email: "cy@x.example", role: "hr", way: "link" });
    const answers = await Promise.all(
      ["first four odd words", "second four odd words"].map((nextPassword) =>
        stranger().post(path, { nextPassword }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 302]);
  });

  test("guessed, cut short or changed opens nothing", async () => {
    for (const path of ["/link/x", `/link/${"A".repeat(32)}`, "/link/..%2f", "/link/%00"])
      expect((await stranger().post(path, { nextPassword: NEXT })).status).not.toBe(302);
  });
});

describe("a forgotten password", () => {
  const ask = (email: string, headers = {}) => stranger().post("/forgotten-password", { email }, { headers });

  test("brings a link to whoever has the account; until then the old one works", async () => {
    await ask("ADA@x.example");
    const { text } = await mailTo("ada@x.example", /Choose a new password/);
    const path = linkIn(text);
    expect((await stranger().post("/sign-in", { email: "ada@x.example", password: NEXT })).status).toBe(302);
    await stranger().post(path, { nextPassword: "nine brown wooden boats" });
    expect((await stranger().post("/sign-in", { email: "ada@x.example", password: NEXT })).status).toBe(200);
    await mailTo("ada@x.example", /password for Tandem was changed/);
  });

  test("says the same whether or not there is an account, and mails nobody else", async () => {
    const before = mail.recipients.length;
    const page = async (email: string) => (await (await ask(email)).text()).replace(/nonce="[^"]*"/g, "");
    expect(await page("nobody@x.example")).toBe(await page("cy@x.example"));
    await mailTo("cy@x.example", /Choose a new password/);
    expect(mail.recipients.slice(before)).not.toContain("nobody@x.example");
  });

  test("mails a link to the address that is set, whatever the request calls itself", async () => {
    await owner.post("/accounts", { name: "Di", email: "di@x.example", role: "hr", way: "link" });
    const evil = {
      Forwarded: "host=evil.example",
      "X-Host": "evil.example",
      "X-Original-Host": "evil.example",
    };
    expect((await ask("di@x.example", { ...evil, "X-Forwarded-Host": "evil.example" })).status).toBe(400);
    await ask("di@x.example", evil);
    const { raw } = await mailTo("di@x.example", /Your account with Tandem/);
    expect(raw).not.toContain("evil.example");
  });

  test("fills nobody's mailbox", async () => {
    const sent = () => mail.received.filter(({ to }) => to.includes("di@x.example")).length;
    const before = sent();
    for (let count = 0; count < 5; count += 1) await ask("di@x.example");
    await owner.post("/accounts", { name: "Ed", email: "ed@x.example", role: "hr", way: "mail" });
    await mailTo("ed@x.example", /Your account/);
    expect(sent()).toBe(before);
  });
});

describe("a first password that an administrator chose", () => {
  test("opens nothing but the page on which another is chosen", async () => {
    const given = { email: "fay@x.example", password: "nine brown wooden boats" };
    await owner.post("/accounts", { name: "Fay", role: "administrator", way: "password", ...given });
    const fay = stranger();
    const answer = await fay.post("/sign-in?next=%2Fmethod", given);
    expect(answer.headers.get("Location")).toBe("/first-password?next=%2Fmethod");
    for (const path of ["/accounts", "/account", "/method", "/data-protection/export", "/audit-trail"]) {
      expect((await fay.get(path)).headers.get("Location"), path).toMatch(/^\/sign-in/);
      expect([401, 405], path).toContain((await fay.post(path, { a: "b" })).status);
    }
    expect(shownMarkup(await (await fay.get("/")).text())).not.toContain("Accounts");
    const same = await fay.post("/first-password", { nextPassword: given.password });
    expect(await same.text()).toContain("somebody else knows");
    const own = await fay.post("/first-password?next=%2Fmethod", { nextPassword: "four odd yellow hats" });
    expect(own.headers.get("Location")).toBe("/method");
    expect((await fay.get("/accounts")).status).toBe(200);
  });
});

describe("people are told by mail", () => {
  test("of another role, of a changed address at the former one, and of a new device", async () => {
    const id = idOf("cy@x.example");
    await owner.post(`/accounts/${id}`, { intent: "role", role: "facilitator" });
    expect((await mailTo("cy@x.example", /role in Tandem/)).text).toContain("facilitator");
    await stranger().post("/sign-in", { email: OWNER.email, password: OWNER.password });
    await mailTo(OWNER.email, /new device/);
    await owner.post("/account", { intent: "details", name: "Ines B", email: "ines.b@brandt.example" });
    await mailTo(OWNER.email, /address of your Tandem account/);
    const again = { email: "ines.b@brandt.example", password: OWNER.password };
    expect((await stranger().post("/sign-in", again)).status).toBe(302);
    await owner.post("/account", { intent: "details", name: OWNER.name, email: OWNER.email });
  });
});
