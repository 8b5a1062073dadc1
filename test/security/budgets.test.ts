import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDatabase } from "~db/client.server";
import { setUp, visitor } from "../routes/requests";
import { type ServedApp, serveApp } from "../support/served-app";
import { CLIENT, type CompanyProvider, startCompanyProvider } from "../support/sign-in/company-provider";

const MOST = 60;
const JSON_BODY = { body: JSON.stringify({ step: "ask" }) };

let app: ServedApp;
let provider: CompanyProvider;
/** The same without a proxy that may be believed: all addresses are one. */
let alike: ServedApp;
beforeAll(async () => {
  const settings = async (url: string) => {
    provider ??= await startCompanyProvider(`${url}/sign-in/provider/return`);
    return {
      PUBLIC_URL: url,
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: CLIENT.id,
      OIDC_CLIENT_SECRET: CLIENT.secret,
    };
  };
  app = await serveApp(async (url) => ({ ...(await settings(url)), TRUST_PROXY: "true" }));
  alike = await serveApp(settings);
  await Promise.all([setUp(app), setUp(alike)]);
});
afterAll(async () => {
  await app?.stop();
  await alike?.stop();
  await provider?.stop();
});

const headersOf = (address: string) => ({ "X-Forwarded-For": address });

async function askForPasskey(address: string, at = app): Promise<string> {
  const headers = { ...headersOf(address), "Content-Type": "application/json" };
  const answer = await visitor(at).send("POST", "/sign-in/passkey", { ...JSON_BODY, headers });
  return (await answer.text()).includes("Too many attempts") ? "held back" : `${answer.status}`;
}

async function askProvider(address: string, at = app): Promise<string> {
  const answer = await visitor(at).get("/sign-in/provider", { headers: headersOf(address) });
  const to = answer.headers.get("Location") ?? "";
  return to.startsWith(provider.issuer) ? "200" : to === "/sign-in?problem=provider-wait" ? "held back" : to;
}

const started = () => {
  const db = openDatabase(app.databaseFile);
  const count = db.$client.prepare("select count(*) from started_sign_in").pluck().get();
  db.$client.close();
  return Number(count);
};

describe.each([
  ["passkeys", askForPasskey, "192.0.2."],
  ["the identity provider", askProvider, "198.51.100."],
] as const)("attempts by %s", (_, ask, network) => {
  test("are held back for one address, and begin nothing any more; another address goes on", async () => {
    const outcomes: string[] = [];
    for (let count = 0; count < MOST; count += 1) outcomes.push(await ask(`${network}1`));
    expect(new Set(outcomes)).toEqual(new Set(["200"]));
    const before = started();
    expect(await ask(`${network}1`)).toBe("held back");
    expect(await ask(`${network}1`)).toBe("held back");
    expect(started()).toBe(before);
    expect(await ask(`${network}2`)).toBe("200");
  });

  test("are counted together for one /64 of IPv6", async () => {
    const net64 = `2001:db8:${network.startsWith("192") ? 1 : 2}:7`;
    const outcomes: string[] = [];
    for (let host = 1; host <= MOST + 1; host += 1) outcomes.push(await ask(`${net64}::${host}`));
    expect(outcomes.slice(0, MOST)).not.toContain("held back");
    expect(outcomes.at(-1)).toBe("held back");
  });

  test("lock nobody out where the proxy is not vouched for and all share one address", async () => {
    const outcomes: string[] = [];
    for (let count = 0; count <= MOST; count += 1) outcomes.push(await ask(`${network}1`, alike));
    expect(new Set(outcomes)).toEqual(new Set(["200"]));
  });
});
