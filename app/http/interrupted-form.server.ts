import { json } from "@remix-run/node";
import { z } from "zod";
import { SIGN_IN_PATH } from "~/addresses";
import { accountsTexts } from "~/content/accounts/texts";
import { database } from "~/database.server";
import { hasAnyPasskey } from "~/features/accounts/second-factor.server";
import { signInWays } from "./accounts/sign-in-ways.server";
import { readerLanguage } from "./page-texts.server";

/**
 * What had been typed when somebody had to sign in again: it travels through the page, and is stored only while a sign-in
 * waits for its second step, ten minutes at most.
 */
const keptForm = z.object({
  /** The path that it was sent to. */
  action: z.string().max(2_000),
  fields: z.array(z.tuple([z.string().max(200), z.string()])).max(1_000),
  /** Whose it is; null where the session is unknown. */
  account: z.string().max(60).nullable(),
});

export type KeptForm = z.infer<typeof keptForm>;

/** No password travels back into a page. */
const SECRET_FIELD = /password/i;
const LARGEST = 64 * 1024;
/** As JSON, in which a sign of a form may take six. */
const MOST_KEPT = 4 * LARGEST;
const FORM = /^(application\/x-www-form-urlencoded|multipart\/form-data)/;

export function isForm(request: Request): boolean {
  return request.method !== "GET" && FORM.test(request.headers.get("Content-Type") ?? "");
}

/**
 * In place of an answer to a form: a page on which one signs in and goes on from there, with everything but passwords and
 * files kept. "ended" where the session is over, "confirm" where an act asks for it.
 * `read` is the form where it has been read already.
 */
export async function askAgain(
  request: Request,
  kind: "ended" | "confirm",
  account: { id: string; email: string } | null,
  read?: FormData,
): Promise<Response> {
  const { page } = accountsTexts(readerLanguage(request)).texts;
  const form = read ?? (await readCopy(request));
  const entries = [...form].flatMap(([name, value]): [string, string][] =>
    typeof value === "string" && !SECRET_FIELD.test(name) ? [[name, value]] : [],
  );
  const kept: KeptForm = { action: pathOf(request), fields: entries, account: account?.id ?? null };
  return json(
    {
      again: {
        kind,
        email: account?.email ?? "",
        kept: JSON.stringify(kept),
        files:
          [...form.values()].some((value) => typeof value !== "string" && value.size > 0) || isLarge(request),
        ...waysToReturn(request),
        texts: { ...page.again, signIn: page.signIn },
      },
    },
    { status: 401 },
  );
}

/** Passkeys and the identity provider lead away from the page, and back to the one whose form it was. */
function waysToReturn(request: Request): { passwords: boolean; otherWays: string | null } {
  const { passwordsOff, passkeys, issuer } = signInWays();
  const next = new URLSearchParams({ again: "", next: pathOf(request) });
  const isOther = issuer !== null || (passkeys && hasAnyPasskey(database()));
  return { passwords: !passwordsOff, otherWays: isOther ? `${SIGN_IN_PATH}?${next}` : null };
}

function isLarge(request: Request): boolean {
  return Number(request.headers.get("Content-Length") ?? 0) > LARGEST;
}

/** A large one is a file, which could not be kept; nobody who is not signed in makes the server take one apart. */
async function readCopy(request: Request): Promise<FormData> {
  const length = Number(request.headers.get("Content-Length") ?? Number.POSITIVE_INFINITY);
  if (length > LARGEST) return new FormData();
  try {
    return await request.clone().formData();
  } catch {
    return new FormData();
  }
}

/** As a browser would have called the page itself: without what scripts add. */
function pathOf(request: Request): string {
  const { pathname, searchParams } = new URL(request.url);
  searchParams.delete("_data");
  const query = searchParams.toString().replace(/(^|&)index=(?=&|$)/, "$1index");
  return query === "" ? pathname : `${pathname}?${query}`;
}

/** What the page that asked sends along; null where nothing is kept. */
export function readKept(text: unknown): KeptForm | null {
  if (typeof text !== "string" || text === "" || text.length > MOST_KEPT) return null;
  try {
    return keptForm.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
