import { createCookie, redirect } from "@remix-run/node";
import { SIGN_IN_PATH } from "~/addresses";
import { accountsTexts } from "~/content/accounts/texts";
import { database } from "~/database.server";
import { isOfAPair, may, type Permission } from "~/domain/roles";
import { configuration, publicUrl } from "~/env.server";
import {
  ABSOLUTE_LIMIT,
  type Account,
  accountOfSession,
  sessionBegan,
  signOut,
} from "~/features/accounts/sign-in.server";
import { mayReach } from "~/features/company/reach-relationship.server";
import { readerLanguage, rememberLanguage } from "./page-texts.server";

export type { Account };

function sessionCookie() {
  const secure = publicUrl().startsWith("https://");
  return createCookie(secure ? "__Host-tandem" : "tandem", {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure,
    maxAge: ABSOLUTE_LIMIT / 1000,
  });
}

/** For what belongs to one session; null for a stranger. */
export async function sessionSecret(request: Request): Promise<string | null> {
  const value: unknown = await sessionCookie().parse(request.headers.get("Cookie"));
  return typeof value === "string" && value !== "" ? value : null;
}

export async function currentAccount(request: Request): Promise<Account | null> {
  const secret = await sessionSecret(request);
  const account = secret === null ? null : accountOfSession(database(), secret, new Date());
  rememberLanguage(request, account?.language ?? null);
  return account;
}

/**
 * Every loader and action behind the sign-in starts with this: a layout's check protects neither its children's
 * actions nor resource routes. What is done in one pair of departments is asked for below "/r/" only, where reach is checked.
 */
export async function requireAccount(request: Request, permission: Permission): Promise<Account> {
  const account = await currentAccount(request);
  if (!account) throw redirect(`${SIGN_IN_PATH}?next=${encodeURIComponent(ownPath(request))}`);
  const relationship = relationshipIn(request);
  if (isOfAPair(permission) && relationship === null) {
    throw new Error(`"${permission}" is asked for at an address that names no pair of departments`);
  }
  if (!may(account.role, permission)) {
    const { refused } = accountsTexts(readerLanguage(request)).texts;
    throw new Response(refused[account.role], { status: 403 });
  }
  if (relationship !== null && !mayReach(database(), account.id, relationship)) {
    throw new Response("", { status: 404 });
  }
  return account;
}

/**
 * The relationship whose pages an address belongs to: guarded here, so that no page below can forget it. Read the way
 * routes are matched, in which "/R/" and "/%72/" are "/r/" too.
 */
function relationshipIn(request: Request): string | null {
  const segments = new URL(request.url).pathname.split("/").filter(Boolean).map(decodeSegment);
  const [first, id] = segments;
  return first?.toLowerCase() === "r" && id !== undefined ? id : null;
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function ownPath(request: Request): string {
  const url = new URL(request.url);
  url.searchParams.delete("_data");
  return request.method === "GET" ? url.pathname + url.search : "/";
}

export async function signedIn(secret: string, to: string, ...cookies: string[]): Promise<Response> {
  const headers = new Headers({ "Set-Cookie": await keepSession(secret) });
  for (const cookie of cookies) headers.append("Set-Cookie", cookie);
  return redirect(to, { headers });
}

/** For answers that are no redirect. */
export function keepSession(secret: string): Promise<string> {
  return sessionCookie().serialize(secret);
}

const FRESH = 15 * 60_000;

/**
 * Whether whoever asks has shown within a quarter of an hour who they are: what opens an account later on is changed by
 * nobody who merely finds an unlocked screen.
 */
export async function isFreshlySignedIn(request: Request): Promise<boolean> {
  const secret = await sessionSecret(request);
  const began = secret === null ? null : sessionBegan(database(), secret);
  return began !== null && Date.now() - began.getTime() < FRESH;
}

export async function signedOut(request: Request, to = "/"): Promise<Response> {
  const secret = await sessionSecret(request);
  if (secret !== null) signOut(database(), secret);
  return redirect(to, { headers: { "Set-Cookie": await sessionCookie().serialize("", { maxAge: 0 }) } });
}

const HERE = "http://here.invalid";

/**
 * Only paths of this installation: no scheme, no host, nothing that a browser or the router would read as one after
 * resolving dots, backslashes or control characters. Everything else leads to the first page.
 */
export function safeRedirectPath(value: unknown): string {
  if (typeof value !== "string" || !/^\/(?!\/)[^\\\s\p{Cc}]*$/u.test(value) || !URL.canParse(value, HERE))
    return "/";
  const { origin, pathname, search, hash } = new URL(value, HERE);
  return origin === HERE && !pathname.startsWith("//") ? pathname + search + hash : "/";
}

const LOCAL_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** The sentence that refuses a sign-in whose password and session would travel readable over the network, or null. */
export function safeToSignIn(request: Request): string | null {
  const { allowPlainHttpSignIn } = configuration();
  const local = LOCAL_HOST.test(new URL(request.url).host);
  if (publicUrl().startsWith("https://") || local || allowPlainHttpSignIn) return null;
  return accountsTexts(readerLanguage(request)).texts.signIn.insecure;
}
