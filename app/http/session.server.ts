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
  formerOwner,
  isFresh,
  replaceSession,
  signOut,
} from "~/features/accounts/sign-in.server";
import { mayReach } from "~/features/company/reach-relationship.server";
import { askAgain, isForm } from "./interrupted-form.server";
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

/** Nobody, as long as a password that somebody else knows has to be changed (`accountBeforeChange`). */
export async function currentAccount(request: Request): Promise<Account | null> {
  const account = await signedInAccount(request);
  const usable = account?.mustChangePassword ? null : account;
  rememberLanguage(request, usable?.language ?? null);
  return usable;
}

/** Who has signed in with a password that has to be changed before anything opens; null for everybody else. */
export async function accountBeforeChange(request: Request): Promise<Account | null> {
  const account = await signedInAccount(request);
  return account?.mustChangePassword ? account : null;
}

async function signedInAccount(request: Request): Promise<Account | null> {
  const secret = await sessionSecret(request);
  return secret === null ? null : accountOfSession(database(), secret, new Date());
}

/**
 * Every loader and action behind the sign-in starts with this: a layout's check protects neither its children's
 * actions nor resource routes. What is done in one pair of departments is asked for below "/r/" only, where reach is checked.
 */
export async function requireAccount(request: Request, permission: Permission): Promise<Account> {
  const account = await currentAccount(request);
  if (!account) {
    if (isForm(request)) throw await askAgain(request, "ended", await lastAccount(request));
    throw redirect(`${SIGN_IN_PATH}?next=${encodeURIComponent(ownPath(request))}`);
  }
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
 * Before an act that cannot be undone, or that gives somebody power: whoever has signed in longer ago than a quarter of
 * an hour does so again, and the form goes on from there. An unlocked screen is not enough. Guests of the demonstration
 * have nothing to show who they are, and reach nothing but it.
 */
export async function requireFreshSession(request: Request, account: Account, form: FormData): Promise<void> {
  if (!may(account.role, "change-own-password")) return;
  if (await isFreshlySignedIn(request)) return;
  throw await askAgain(request, "confirm", account, form);
}

/** Whether whoever asks has shown within a quarter of an hour who they are. */
export async function isFreshlySignedIn(request: Request): Promise<boolean> {
  const secret = await sessionSecret(request);
  return secret !== null && isFresh(database(), secret, new Date());
}

/** Who was signed in in this browser until the session ended by the clock; null where nobody knows. */
export async function lastAccount(request: Request): Promise<{ id: string; email: string } | null> {
  const secret = await sessionSecret(request);
  return (secret === null ? undefined : formerOwner(database(), secret)) ?? null;
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

/** The cookie of a new session; one that this browser had before ends. */
export async function startInBrowser(request: Request, secret: string): Promise<string> {
  const before = await sessionSecret(request);
  if (before !== null) replaceSession(database(), before);
  return sessionCookie().serialize(secret);
}

export async function signedIn(
  request: Request,
  secret: string,
  to: string,
  ...cookies: string[]
): Promise<Response> {
  const headers = new Headers({ "Set-Cookie": await startInBrowser(request, secret) });
  for (const cookie of cookies) headers.append("Set-Cookie", cookie);
  return redirect(to, { headers });
}

/**
 * Pages that the browser still holds go with the session. Drafts and keys of respondents lie in its storage, which stays;
 * "cookies" would reach every application of the company's domain, so that Tandem takes back its own by name.
 */
export async function signedOut(request: Request, to = "/"): Promise<Response> {
  const secret = await sessionSecret(request);
  if (secret !== null) signOut(database(), secret, new Date());
  return redirect(to, {
    headers: {
      "Set-Cookie": await sessionCookie().serialize("", { maxAge: 0 }),
      "Clear-Site-Data": '"cache"',
    },
  });
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
