import { Secret, TOTP } from "otpauth";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { openDatabase } from "~db/client.server";
import { OWNER, setUp, shownMarkup, type Visitor, visitor } from "../routes/requests";
import { type ServedApp, serveApp } from "../support/served-app";
import { CLIENT, type CompanyProvider, startCompanyProvider } from "../support/sign-in/company-provider";
import { signInByProvider } from "../support/sign-in/provider-visit";
import { softPasskey } from "../support/sign-in/soft-passkey";
import { type MailServer, startMailServer } from "../support/smtp";

const OWN = "/account/signing-in";
const RULES = "/accounts/signing-in";
const SECOND = "/sign-in/second-step";
const MINUTE = 60_000;
const HAL = { sub: "hal-7", email: "hal@brandt.example", email_verified: true, name: "Hal Moss" };
const ADA = { email: "ada@brandt.example", password: "seven slow ferries north" };
const FACTORS = /second factors for Tandem were changed/;

let app: ServedApp;
let mail: MailServer;
let provider: CompanyProvider;
let owner: Visitor;
let secret: string;
let ahead = 0;
beforeAll(async () => {
  mail = await startMailServer();
  app = await serveApp(async (url) => {
    provider = await startCompanyProvider(`${url}/sign-in/provider/return`);
    return {
      PUBLIC_URL: url,
      SMTP_URL: mail.url,
      MAIL_FROM: "tandem@brandt.example",
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: CLIENT.id,
      OIDC_CLIENT_SECRET: CLIENT.secret,
      OIDC_SCOPES: "openid email profile groups",
      OIDC_ROLE_CLAIM: "groups",
      OIDC_ROLES: "chiefs=administrator; people-hr=hr",
    };
  });
  owner = await setUp(app);
});
afterAll(async () => {
  await app?.stop();
  await provider?.stop();
  await mail?.stop();
});

function query(statement: string): unknown[] {
  const db = openDatabase(app.databaseFile);
  const prepared = db.$client.prepare(statement);
  const rows = prepared.reader ? prepared.pluck().all() : [prepared.run()];
  db.$client.close();
  return rows;
}

const idOf = (email: string) => String(query(`select id from account where email = '${email}'`)[0]);

/** Each half minute has a code of its own, which works once. */
function goOn(): void {
  ahead += MINUTE;
  app.setClockAhead(ahead);
}

const codeOf = (typed: string) =>
  new TOTP({ secret: Secret.fromBase32(typed) }).generate({ timestamp: Date.now() + ahead });
const secretOn = (page: string) =>
  /class="app-secret">([A-Z2-7 ]+)</.exec(page)?.[1]?.replaceAll(" ", "") ?? "";

const mailsTo = (address: string, subject: RegExp) =>
  mail.received.filter((one) => one.to.includes(address) && subject.test(one.headers.subject ?? ""));

/** The one mail of its kind that an act brings its owner, to nobody else. */
async function told(address: string, subject: RegExp, act: () => Promise<unknown>): Promise<string> {
  const before = mailsTo(address, subject).length;
  await act();
  // Saving what is saved sends what waits, so that no test waits for the next round.
  await owner.post("/account", { intent: "details", name: OWNER.name, email: OWNER.email });
  const found = await vi.waitFor(
    () => {
      const now = mailsTo(address, subject);
      if (now.length === before) throw new Error(`no mail to ${address}`);
      return now;
    },
    { timeout: 90_000, interval: 50 },
  );
  expect(found).toHaveLength(before + 1);
  return found.at(-1)?.text ?? "";
}

async function usePasskeyPage(body: object): Promise<string> {
  const headers = { "Content-Type": "application/json" };
  const answer = await owner.send("POST", `${OWN}/passkey`, { body: JSON.stringify(body), headers });
  const { options } = z
    .object({ options: z.object({ challenge: z.string() }).optional() })
    .parse(await answer.json());
  return options?.challenge ?? "";
}

describe("the owner of an account is told by mail", () => {
  test("that an app was set up, and removed", async () => {
    const text = await told(OWNER.email, FACTORS, async () => {
      secret = secretOn(await (await owner.post(OWN, { intent: "begin-app" })).text());
      await owner.post(OWN, { intent: "set-up-app", "new-code": codeOf(secret) });
      expect(query("select count(*) from authenticator_app")).toEqual([1]);
    });
    expect(text).toContain("an app, a passkey or all of them was added or removed");
    expect(text).not.toContain(secret);
    await told(OWNER.email, FACTORS, () => owner.post(OWN, { intent: "remove-app" }));
    expect(query("select count(*) from authenticator_app")).toEqual([0]);
  });

  test("that a passkey was added, and removed", async () => {
    const passkey = softPasskey({ origin: app.url, site: "localhost" });
    await told(OWNER.email, FACTORS, async () => {
      const response = passkey.register(await usePasskeyPage({ step: "ask" }));
      await usePasskeyPage({ step: "answer", name: "soft", response });
      expect(query("select count(*) from passkey")).toEqual([1]);
    });
    const [id] = query("select id from passkey");
    await told(OWNER.email, FACTORS, () =>
      owner.post(OWN, { intent: "remove-passkey", passkey: String(id) }),
    );
    expect(query("select count(*) from passkey")).toEqual([0]);
  });

  test("that a sign-in set one up which the role needs, and that an administrator removed it", async () => {
    await owner.post("/accounts", { name: "Ada", email: ADA.email, role: "hr", way: "link" });
    const link = await owner.post(`/accounts/${idOf(ADA.email)}`, { intent: "password", way: "link" });
    const [, path = ""] = /one-time-link[^>]*>[^<]*(\/link\/[^<]+)</.exec(await link.text()) ?? [];
    await visitor(app).post(path, { nextPassword: ADA.password });
    await owner.post(RULES, { intent: "rules", demanded: "hr" });
    const ada = visitor(app);
    await told(ADA.email, FACTORS, async () => {
      expect((await ada.post("/sign-in", ADA)).headers.get("Location")).toBe(SECOND);
      const own = secretOn(await (await ada.get(SECOND)).text());
      await ada.post(SECOND, { by: "new-app", "code-new-app": codeOf(own) });
      expect((await ada.get("/account")).status).toBe(200);
    });
    await ada.post("/account", { intent: "language", language: "de" });
    const german = /zweiten Faktoren für Tandem wurden geändert/;
    const text = await told(ADA.email, german, () =>
      owner.post(RULES, { intent: "reset", account: idOf(ADA.email) }),
    );
    expect(text).toContain("Waren es weder Sie noch jemand aus der Administration auf Ihre Bitte hin");
    await owner.post(RULES, { intent: "rules" });
  });

  test("that the identity provider opens it from now on, with its role, once", async () => {
    provider.seat({ ...HAL, groups: ["people-hr"] });
    const opened = /Tandem account now opens by the identity provider/;
    const text = await told(HAL.email, opened, () => signInByProvider(app, visitor(app)));
    expect(text).toContain("Your role there: HR.");
    const hal = visitor(app);
    await signInByProvider(app, hal);
    await hal.post("/account", { intent: "language", language: "fr" });
    expect(query("select count(*) from account_mail where message = 'provider-tied'")).toEqual([1]);
    expect(query("select count(*) from account_mail where message = 'role-changed'")).toEqual([0]);
  });

  test("that the identity provider gave or took a role", async () => {
    const french = /rôle/;
    provider.seat({ ...HAL, groups: ["chiefs"] });
    const given = await told(HAL.email, french, () => signInByProvider(app, visitor(app)));
    expect(given).toContain("Votre rôle est désormais");
    expect(given).toContain("administration");
    provider.seat({ ...HAL, groups: ["people-hr"] });
    const taken = await told(HAL.email, french, () => signInByProvider(app, visitor(app)));
    expect(taken).toMatch(/désormais.: RH\./);
  });

  test("and nobody else is", () => {
    const about = mail.received.filter(({ to }) => !to.includes(HAL.email) && !to.includes(ADA.email));
    expect(new Set(about.flatMap(({ to }) => to))).toEqual(new Set([OWNER.email]));
    expect(about.filter(({ headers }) => FACTORS.test(headers.subject ?? ""))).toHaveLength(4);
  });
});

describe("wrong recovery codes after a right password", () => {
  test("stand in the audit trail in few lines, however many there were", async () => {
    secret = secretOn(await (await owner.post(OWN, { intent: "begin-app" })).text());
    await owner.post(OWN, { intent: "set-up-app", "new-code": codeOf(secret) });
    goOn();
    const said: string[] = [];
    for (let round = 0; round < 21; round += 1) {
      const guessing = visitor(app);
      expect((await guessing.post("/sign-in", OWNER)).headers.get("Location")).toBe(SECOND);
      for (let time = 0; time < 5; time += 1) {
        const code = `0000-0000-0000-${String(1000 + said.length)}`;
        const tried = await guessing.post(SECOND, { by: "recovery", "code-recovery": code });
        said.push(tried.headers.get("Location") ?? shownMarkup(await tried.text()));
      }
    }
    // Each fifth ends its sign-in; the password has to be typed again.
    expect(said.filter((text) => text.includes("none of your recovery codes"))).toHaveLength(84);
    expect(said.filter((text) => text === "/sign-in?problem=too-many")).toHaveLength(21);
    const lines = query("select subject from audit_event where action = 'second factor refused'");
    expect(lines).toEqual([
      ...Array.from({ length: 3 }, () => OWNER.email),
      `${OWNER.email}, 10 times in a quarter of an hour`,
      `${OWNER.email}, 100 times in a quarter of an hour`,
    ]);
    expect(query("select count(*) from audit_event where subject like '%0000%'")).toEqual([0]);
  });
});

describe("while the provider makes accounts", () => {
  test("somebody without a tie takes no address that may be a coming administrator's", async () => {
    const ada = visitor(app);
    expect((await ada.post("/sign-in", ADA)).status).toBe(302);
    const wanted = { intent: "details", name: "Ada", email: "coming-chief@brandt.example" };
    expect((await ada.post("/account", wanted)).status).not.toBe(302);
    expect(query("select email from account where email like 'coming%'")).toEqual([]);
    // The chief comes, and gets an account of their own; what Ada has stays Ada's.
    provider.seat({ sub: "chief-1", email: wanted.email, email_verified: true, groups: ["chiefs"] });
    expect(await signInByProvider(app, visitor(app))).toBe("/");
    const rows = query(
      "select email || ' ' || role from account where email like '%ada%' or email like 'c%'",
    );
    expect(rows.toSorted()).toEqual([`${ADA.email} hr`, `${wanted.email} administrator`]);
    expect((await ada.get("/accounts")).status).toBe(403);
  });
});
