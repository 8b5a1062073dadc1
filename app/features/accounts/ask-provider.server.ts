import * as oidc from "openid-client";
import { z } from "zod";
import type { StartedSignIn } from "./started-sign-in.server";

/** Where the provider is and what it calls Tandem. */
type Provider = {
  issuer: string;
  clientId: string;
  clientSecret: string | null;
  scopes: string;
  verifiedClaim: string;
  roles: { claim: string } | null;
};

/** What the provider says of whoever signed in there. */
export type ProviderClaims = {
  issuer: string;
  subject: string;
  email: string | null;
  emailVerified: boolean;
  name: string | null;
  /** Values of the claim that gives roles; empty where no claim does. */
  groups: readonly string[];
};

type Detail = StartedSignIn<"provider">["detail"];
type Unanswered = { ok: false; reason: "unreachable" | "refused" | "cancelled" };

const HOUR = 3_600_000;
const SECONDS_TO_ANSWER = 10;
let known: { key: string; until: number; configuration: oidc.Configuration } | undefined;

/**
 * Where to send a browser, and what its answer has to fit: state and nonce are random, and the proof key (PKCE) stays
 * here, so that an answer from elsewhere, or for another browser, opens nothing.
 */
export async function askProvider(
  provider: Provider,
  returnAddress: string,
  next: string,
  now: Date,
): Promise<{ ok: true; address: string; detail: Detail } | Unanswered> {
  try {
    const configuration = await discover(provider, now);
    const verifier = oidc.randomPKCECodeVerifier();
    const [state, nonce] = [oidc.randomState(), oidc.randomNonce()];
    const address = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: returnAddress,
      scope: provider.scopes,
      state,
      nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: "S256",
      // A session here lets its owner do for a quarter of an hour what an unlocked screen must not: who signs in shows who
      // they are, although somebody is signed in there. Whether the provider asked, no answer proves.
      prompt: "login",
    });
    return {
      ok: true,
      address: address.href,
      detail: { issuer: provider.issuer, state, nonce, verifier, next },
    };
  } catch {
    return { ok: false, reason: "unreachable" };
  }
}

/** Exchanges the code and checks signature, issuer, audience, time, nonce and state of what comes back. */
export async function readProviderAnswer(
  provider: Provider,
  asked: Detail,
  answeredAt: URL,
  now: Date,
): Promise<{ ok: true; claims: ProviderClaims } | Unanswered> {
  // Asked of a provider that the settings do not name any more.
  if (asked.issuer !== provider.issuer) return { ok: false, reason: "refused" };
  try {
    const configuration = await discover(provider, now);
    const tokens = await oidc.authorizationCodeGrant(configuration, answeredAt, {
      pkceCodeVerifier: asked.verifier,
      expectedState: asked.state,
      expectedNonce: asked.nonce,
      idTokenExpected: true,
    });
    const claims: Record<string, unknown> = { ...tokens.claims() };
    const { sub } = z.object({ sub: z.string().min(1).max(255) }).parse(claims);
    if (lacks(claims, provider) && configuration.serverMetadata().userinfo_endpoint) {
      const more = await oidc.fetchUserInfo(configuration, tokens.access_token, sub);
      for (const [name, value] of Object.entries(more)) claims[name] ??= value;
    }
    return { ok: true, claims: readClaims(provider, sub, claims) };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

/** Some providers put address and groups into the token, others answer when asked for them. */
function lacks(claims: Readonly<Record<string, unknown>>, { roles, verifiedClaim }: Provider): boolean {
  const wanted = ["email", "name", verifiedClaim].some((name) => claims[name] === undefined);
  return wanted || (roles !== null && claimAt(claims, roles.claim) === undefined);
}

function readClaims(
  { issuer, verifiedClaim, roles }: Provider,
  subject: string,
  claims: Readonly<Record<string, unknown>>,
): ProviderClaims {
  const verified = claims[verifiedClaim];
  return {
    issuer,
    subject,
    email: textOf(claims.email),
    emailVerified: [true, "true", 1, "1"].some((yes) => yes === verified),
    name: textOf(claims.name),
    groups: roles === null ? [] : textsOf(claimAt(claims, roles.claim)),
  };
}

/** "groups", or with dots into what a claim holds: "realm_access.roles". Names of claims may have dots themselves. */
function claimAt(claims: Readonly<Record<string, unknown>>, path: string): unknown {
  if (Object.hasOwn(claims, path)) return claims[path];
  return path.split(".").reduce<unknown>((value, name) => {
    const inside: Readonly<Record<string, unknown>> = Object(value);
    return Object.hasOwn(inside, name) ? inside[name] : undefined;
  }, claims);
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

function textsOf(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((it) => typeof it === "string");
}

function reasonOf(error: unknown): Unanswered["reason"] {
  if (error instanceof oidc.AuthorizationResponseError && error.error === "access_denied") return "cancelled";
  const isLate = error instanceof oidc.ClientError && error.code === "OAUTH_TIMEOUT";
  return isLate || error instanceof TypeError ? "unreachable" : "refused";
}

/** What the provider says of itself, asked again after an hour. */
async function discover(provider: Provider, now: Date): Promise<oidc.Configuration> {
  const key = JSON.stringify([provider.issuer, provider.clientId, provider.clientSecret]);
  if (known?.key === key && known.until > now.getTime()) return known.configuration;
  const { issuer, clientId, clientSecret } = provider;
  // The settings allow plain http on this machine only.
  const isPlain = issuer.startsWith("http:");
  const configuration = await oidc.discovery(
    new URL(issuer),
    clientId,
    undefined,
    clientSecret === null ? oidc.None() : oidc.ClientSecretBasic(clientSecret),
    {
      execute: [oidc.enableNonRepudiationChecks, ...(isPlain ? [oidc.allowInsecureRequests] : [])],
      timeout: SECONDS_TO_ANSWER,
    },
  );
  known = { key, until: now.getTime() + HOUR, configuration };
  return configuration;
}
