import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openDatabase } from "~db/client.server";
import { OWNER, setUp, type Visitor, visitor } from "../routes/requests";
import { type ServedApp, serveApp } from "../support/served-app";
import { CLIENT, type CompanyProvider, startCompanyProvider } from "../support/sign-in/company-provider";
import { type ForgingProvider, startForgingProvider } from "../support/sign-in/forging-provider";
import { signInByProvider, throughProvider } from "../support/sign-in/provider-visit";

const RETURN = "/sign-in/provider/return";
const INES = { sub: "ines-1", email: "Ines@brandt.example", email_verified: true, name: "Ines Brandt" };
const HAL = { sub: "hal-7", email: "hal@brandt.example", email_verified: true, name: "Hal Moss" };

function settings(issuer: string, url: string, more: Record<string, string> = {}): Record<string, string> {
  return {
    PUBLIC_URL: url,
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: CLIENT.id,
    OIDC_CLIENT_SECRET: CLIENT.secret,
    OIDC_NAME: "Brandt",
    ...more,
  };
}

function sql(app: ServedApp, statement: string): unknown[] {
  const db = openDatabase(app.databaseFile);
  try {
    const prepared = db.$client.prepare(statement);
    return prepared.reader ? prepared.all() : [prepared.run()];
  } finally {
    db.$client.close();
  }
}

const isSignedIn = async (person: Visitor) => (await person.get("/account")).status === 200;

describe("sign-in by a provider, roles given by hand", () => {
  let app: ServedApp;
  let provider: CompanyProvider;
  let owner: Visitor;
  beforeAll(async () => {
    app = await serveApp(async (url) => {
      provider = await startCompanyProvider(url + RETURN);
      return settings(provider.issuer, url);
    });
    owner = await setUp(app);
  });
  afterAll(async () => {
    await app?.stop();
    await provider?.stop();
  });

  test("opens the account with the checked address, then whoever it was tied to", async () => {
    const person = visitor(app);
    expect(await (await person.get("/sign-in")).text()).toContain("Sign in with Brandt");
    provider.seat(INES);
    expect(await signInByProvider(app, person, "/sign-in/provider?next=/accounts")).toBe("/accounts");
    expect(await isSignedIn(person)).toBe(true);
    // The address does not count any more.
    provider.seat({ ...INES, email: "ines@elsewhere.example", email_verified: false });
    const later = visitor(app);
    expect(await signInByProvider(app, later)).toBe("/");
    expect(await isSignedIn(later)).toBe(true);
  });

  test.each([
    ["whose address was not checked", { ...HAL, email_verified: false }, "address-not-verified"],
    ["of whose address nothing is said", { sub: "hal-8", email: HAL.email }, "address-not-verified"],
    ["without an address", { sub: "hal-9", email_verified: true }, "no-address"],
    ["without an account", { ...HAL, sub: "h", email: "nobody@brandt.example" }, "no-account"],
    ["who has got the address of somebody tied", { ...INES, sub: "another" }, "address-of-somebody-else"],
    ["whose address only looks alike", { ...HAL, sub: "i", email: "ıneS@brandt.example" }, "no-address"],
    ["whose address is full-width", { ...HAL, sub: "w", email: "ｈal@brandt.example" }, "no-address"],
  ] as const)("refuses somebody %s", async (_, person, problem) => {
    await owner.post("/accounts", {
      intent: "create",
      name: "Hal Moss",
      email: HAL.email,
      role: "hr",
      password: "",
    });
    provider.seat(person);
    const browser = visitor(app);
    expect(await signInByProvider(app, browser)).toBe(`/sign-in?problem=${problem}`);
    expect(await isSignedIn(browser)).toBe(false);
    const page = await (await browser.get(`/sign-in?problem=${problem}`)).text();
    expect(page).toMatch(/class="message bad"/);
  });

  test("refusals stand in the audit trail with their reason, and nothing of whom Tandem does not know", () => {
    const trail = sql(
      app,
      "select subject from audit_event where action = 'sign-in by the identity provider refused' and account_id is null",
    );
    const subjects = trail.map((row) => Object.values(Object(row)).join());
    expect(subjects).toContain(`${HAL.email}, address not verified`);
    expect(subjects).toContain("unknown address, no account");
    expect(subjects).toContain("ines@brandt.example, address of somebody else");
    expect(subjects.join()).not.toContain("nobody@brandt.example");
  });

  test("refuses a disabled account", async () => {
    sql(app, `update account set disabled_at = 1 where email = '${HAL.email}'`);
    provider.seat(HAL);
    expect(await signInByProvider(app, visitor(app))).toBe("/sign-in?problem=disabled");
    sql(app, `update account set disabled_at = null where email = '${HAL.email}'`);
  });

  test("takes an answer once, from the browser that was sent, with its own state", async () => {
    provider.seat(INES);
    const person = visitor(app);
    const back = (await throughProvider(person)).slice(app.url.length);
    // Another browser brings it: a link that somebody was made to click, or a stolen address.
    const other = visitor(app);
    expect((await other.get(back)).headers.get("Location")).toBe("/sign-in?problem=provider-ended");
    const elsewhere = visitor(app);
    await elsewhere.get("/sign-in/provider");
    expect((await elsewhere.get(back)).headers.get("Location")).toBe("/sign-in?problem=provider-refused");
    expect([await isSignedIn(other), await isSignedIn(elsewhere)]).toEqual([false, false]);
    // The cookie that began it, presented again after it was used.
    const began = person.cookie();
    expect((await person.get(back)).headers.get("Location")).toBe("/");
    const replayed = visitor(app);
    replayed.presentCookie(began);
    expect((await replayed.get(back)).headers.get("Location")).toBe("/sign-in?problem=provider-ended");
  });

  test.each([
    ["no state", (back: URL) => back.searchParams.delete("state")],
    ["another state", (back: URL) => back.searchParams.set("state", "made-up")],
    ["two states", (back: URL) => back.searchParams.append("state", "made-up")],
    ["another issuer", (back: URL) => back.searchParams.set("iss", "https://evil.example")],
    ["no issuer", (back: URL) => back.searchParams.delete("iss")],
    ["another code", (back: URL) => back.searchParams.set("code", "made-up")],
  ])("refuses an answer with %s", async (_, change) => {
    provider.seat(INES);
    const person = visitor(app);
    const back = new URL(await throughProvider(person));
    change(back);
    const answer = await person.get(back.pathname + back.search);
    expect(answer.headers.get("Location")).toBe("/sign-in?problem=provider-refused");
    expect(await isSignedIn(person)).toBe(false);
  });

  test("says so when somebody did not sign in there", async () => {
    const person = visitor(app);
    const asked = new URL((await person.get("/sign-in/provider")).headers.get("Location") ?? "");
    const query = new URLSearchParams({
      error: "access_denied",
      state: asked.searchParams.get("state") ?? "",
      iss: provider.issuer,
    });
    const answer = await person.get(`${RETURN}?${query}`);
    expect(answer.headers.get("Location")).toBe("/sign-in?problem=provider-cancelled");
  });

  test("leads back only to pages of this installation", async () => {
    for (const next of ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)"]) {
      provider.seat(INES);
      const from = `/sign-in/provider?next=${encodeURIComponent(next)}`;
      expect(await signInByProvider(app, visitor(app), from)).toBe("/");
    }
  });

  test("lets passwords be switched off, as long as an administrator gets in by the provider", async () => {
    const rules = { intent: "rules", "passwords-off": "yes" };
    const [byPassword, byProvider] = [visitor(app), visitor(app)];
    await byPassword.post("/sign-in", OWNER);
    provider.seat(INES);
    await signInByProvider(app, byProvider);
    expect([await isSignedIn(byPassword), await isSignedIn(byProvider)]).toEqual([true, true]);
    expect((await owner.post("/accounts/signing-in", rules)).status).toBe(302);
    const open = await Promise.all([byPassword, owner, byProvider].map(isSignedIn));
    expect(open).toEqual([false, false, true]);
    const person = visitor(app);
    const page = await (await person.get("/sign-in")).text();
    expect(page).toContain("Sign in with Brandt");
    expect(page).not.toContain('name="password"');
    const tried = await person.post("/sign-in", OWNER);
    expect(await tried.text()).toContain("Passwords are switched off here.");
    expect(await isSignedIn(person)).toBe(false);
    provider.seat(INES);
    expect(await signInByProvider(app, person)).toBe("/");
    expect(await isSignedIn(person)).toBe(true);
    // The last such way is gone: nobody is shut out.
    sql(app, "delete from provider_identity");
    const locked = visitor(app);
    expect((await locked.post("/sign-in", OWNER)).headers.get("Location")).toBe("/");
    const refused = await locked.post("/accounts/signing-in", rules);
    expect(await refused.text()).toContain("No administrator could sign in any more.");
    // Lifted, no session of before comes back.
    expect((await locked.post("/accounts/signing-in", { intent: "rules" })).status).toBe(302);
    const lifted = await Promise.all([byPassword, owner, locked].map(isSignedIn));
    expect(lifted).toEqual([false, false, true]);
  });

  test("is asked by the provider who they are each time, whatever the page that follows", async () => {
    for (const next of ["/", "/method", "/accounts/signing-in", "//evil.example"]) {
      const asked = await visitor(app).get(`/sign-in/provider?next=${encodeURIComponent(next)}`);
      expect(new URL(asked.headers.get("Location") ?? "").searchParams.get("prompt"), next).toBe("login");
    }
  });

  test("writes neither codes nor addresses into the log", () => {
    expect(app.output()).not.toMatch(/brandt\.example|code=|state=|ines-1/i);
  });
});

describe("sign-in by a provider that gives the roles", () => {
  let app: ServedApp;
  let provider: CompanyProvider;
  beforeAll(async () => {
    app = await serveApp(async (url) => {
      provider = await startCompanyProvider(url + RETURN);
      return settings(provider.issuer, url, {
        OIDC_SCOPES: "openid email profile groups",
        OIDC_ROLE_CLAIM: "groups",
        OIDC_ROLES: "CN=Admins,DC=brandt=administrator; people-hr=hr",
        OIDC_SECOND_FACTOR: "true",
      });
    });
    await setUp(app);
  });
  afterAll(async () => {
    await app?.stop();
    await provider?.stop();
  });

  const roleOf = (email: string) => sql(app, `select role from account where email = '${email}'`);

  test("makes an account, follows the groups at every sign-in, and refuses whoever has none", async () => {
    provider.seat({ ...HAL, groups: ["people-hr", "everybody"] });
    expect(await signInByProvider(app, visitor(app))).toBe("/");
    expect(roleOf(HAL.email)).toEqual([{ role: "hr" }]);
    provider.seat({ ...HAL, groups: ["everybody", "CN=Admins,DC=brandt", "people-hr"] });
    expect(await signInByProvider(app, visitor(app))).toBe("/");
    expect(roleOf(HAL.email)).toEqual([{ role: "administrator" }]);
    provider.seat({ ...HAL, groups: ["everybody"] });
    expect(await signInByProvider(app, visitor(app))).toBe("/sign-in?problem=no-role");
    provider.seat({ sub: "new", email: "new@brandt.example", email_verified: true, groups: ["people"] });
    expect(await signInByProvider(app, visitor(app))).toBe("/sign-in?problem=no-role");
    expect(roleOf("new@brandt.example")).toEqual([]);
  });

  test("makes the account of an address, which nobody takes for themselves before", async () => {
    const person = visitor(app);
    await person.post("/sign-in", OWNER);
    const asked = { intent: "details", name: OWNER.name, email: "coming-chief@brandt.example" };
    expect(await (await person.post("/account", asked)).text()).toContain("Have the address changed there");
    expect(roleOf("coming-chief@brandt.example")).toEqual([]);
    const named = await person.post("/account", { ...asked, email: OWNER.email });
    expect(named.headers.get("Location")).toBe("/account?details-saved");
  });

  test("gives an account that it made no password that opens it", async () => {
    for (const password of ["", " ", "undefined", "null"]) {
      const person = visitor(app);
      await person.post("/sign-in", { email: HAL.email, password });
      expect(await isSignedIn(person)).toBe(false);
    }
  });

  test("leaves the last administrator the role", async () => {
    sql(app, "update account set role = 'hr' where email = 'hal@brandt.example'");
    provider.seat({ ...INES, groups: ["people-hr"] });
    expect(await signInByProvider(app, visitor(app))).toBe("/");
    expect(roleOf(OWNER.email)).toEqual([{ role: "administrator" }]);
  });

  test("asks for the second factor of Tandem where the settings say so", async () => {
    sql(app, "insert into demanded_second_factor (role, since) values ('hr', 1)");
    provider.seat({ ...HAL, groups: ["people-hr"] });
    const person = visitor(app);
    expect(await signInByProvider(app, person)).toBe("/sign-in/second-step");
    expect(await isSignedIn(person)).toBe(false);
  });
});

describe("a provider's forged answer", () => {
  let app: ServedApp;
  let provider: ForgingProvider;
  beforeAll(async () => {
    provider = await startForgingProvider({ sub: INES.sub, email: OWNER.email, email_verified: true });
    app = await serveApp(async (url) => settings(provider.issuer, url));
    await setUp(app);
  });
  afterAll(async () => {
    await app?.stop();
    await provider?.stop();
  });
  beforeEach(() => provider.forge({}));

  /** Sends a browser there and answers at once with a code for its nonce. */
  async function answered(person: Visitor): Promise<{ to: string; asked: URLSearchParams }> {
    const start = await person.get("/sign-in/provider");
    const asked = new URL(start.headers.get("Location") ?? "").searchParams;
    const query = new URLSearchParams({
      code: `code.${asked.get("nonce")}`,
      state: asked.get("state") ?? "",
      iss: provider.issuer,
    });
    const back = await person.get(`${RETURN}?${query}`);
    return { to: back.headers.get("Location") ?? "", asked };
  }

  test("would be noticed: an honest one is taken, with the proof key that belongs to the question", async () => {
    const { to, asked } = await answered(visitor(app));
    expect(to).toBe("/");
    const { verifier, authorization } = provider.exchanged();
    expect(asked.get("code_challenge_method")).toBe("S256");
    expect(provider.challengeOf(verifier ?? "")).toBe(asked.get("code_challenge"));
    expect(authorization).toMatch(/^Basic /);
    expect(asked.get("redirect_uri")).toBe(`${app.url}${RETURN}`);
  });

  test("is another one at every question: state, nonce and proof key", async () => {
    const person = visitor(app);
    const asked = await Promise.all([answered(person), answered(visitor(app))]);
    for (const name of ["state", "nonce", "code_challenge"]) {
      const values = asked.map((one) => one.asked.get(name));
      expect(new Set(values).size).toBe(2);
      for (const value of values) expect(value?.length).toBeGreaterThanOrEqual(43);
    }
  });

  const hour = 3600;
  const now = Math.floor(Date.now() / 1000);
  test.each([
    ["another nonce", { claims: { nonce: "made-up" } }],
    ["no nonce", { without: "nonce" }],
    ["another issuer", { claims: { iss: "https://login.evil.example" } }],
    ["an issuer that only begins alike", { claims: { iss: "http://localhost" } }],
    ["another audience", { claims: { aud: "another-application" } }],
    ["several audiences and another party", { claims: { aud: [CLIENT.id, "other"], azp: "other" } }],
    ["an hour too late", { claims: { iat: now - 2 * hour, exp: now - hour } }],
    ["no end", { without: "exp" }],
    ["no subject", { without: "sub" }],
    ["no signature", { signature: "none" }],
    ["another key's signature", { signature: "other-key" }],
  ] as const)("with %s opens nothing", async (_, forgery) => {
    provider.forge(forgery);
    const person = visitor(app);
    expect((await answered(person)).to).toBe("/sign-in?problem=provider-refused");
    expect(await isSignedIn(person)).toBe(false);
  });

  test("stands in the audit trail, in few lines however many there were", () => {
    const subjects = sql(
      app,
      "select subject from audit_event where action = 'sign-in by the identity provider refused'",
    ).map((row) => Object.values(Object(row)).join());
    expect(subjects).toContain("unknown address, answer not taken");
    expect(subjects).toContain("unknown address, answer not taken, 10 times in a quarter of an hour");
    expect(subjects.filter((subject) => subject.includes("answer not taken"))).toHaveLength(4);
  });

  test.each([["false"], [false], [0], [null], [{}], ["no"]])(
    "with an address that was checked as %j opens no account",
    async (verified) => {
      sql(app, "delete from provider_identity");
      provider.forge({ claims: { email_verified: verified } });
      const person = visitor(app);
      expect((await answered(person)).to).toBe("/sign-in?problem=address-not-verified");
      expect(await isSignedIn(person)).toBe(false);
    },
  );

  test("is not waited for where the provider is gone, and the page says so", async () => {
    await provider.stop();
    expect((await answered(visitor(app))).to).toBe("/sign-in?problem=provider-unreachable");
    app.setClockAhead(2 * hour * 1000);
    const asked = await visitor(app).get("/sign-in/provider");
    expect(asked.headers.get("Location")).toBe("/sign-in?problem=provider-unreachable");
    const page = await (await visitor(app).get("/sign-in?problem=provider-unreachable")).text();
    expect(page).toContain("The identity provider cannot be reached.");
    expect(app.output()).toContain('"problem":"unreachable"');
  });
});
