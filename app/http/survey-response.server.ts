import { createHash } from "node:crypto";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { type Language, languageOf, PSEUDO_LANGUAGE, type ShownLanguage } from "~/content/language";
import { lastUsed } from "~/features/last-used.server";
import { ONE_SCRIPT } from "./script-page.server";
import { shortDocument } from "./short-document.server";

type KeptPage = { html: string; etag: string; br: Uint8Array; gzip: Uint8Array };

const pages = lastUsed<KeptPage>(64);

const HEADERS: Readonly<Record<string, string>> = {
  "Content-Type": "text/html; charset=utf-8",
  "Content-Security-Policy": ONE_SCRIPT,
  "Referrer-Policy": "no-referrer",
  // Asked for at every visit and usually answered with 304: a wave may have closed meanwhile.
  "Cache-Control": "no-cache",
  Vary: "Accept-Language, Accept-Encoding",
};

/** The same bytes for everybody who asks under the same key; rendered and compressed once. */
export function surveyPageResponse(
  request: Request,
  key: string,
  status: number,
  render: () => string,
): Response {
  const make = () => compress(render());
  // While it is developed, the same key may be another page after an edit.
  const page = import.meta.env.DEV ? make() : pages.of(key, make);
  const headers = new Headers({ ...HEADERS, ETag: page.etag });
  if (status === 200 && matches(request.headers.get("If-None-Match"), page.etag)) {
    return new Response(null, { status: 304, headers });
  }
  const accepted = request.headers.get("Accept-Encoding") ?? "";
  const encoding = (["br", "gzip"] as const).find((name) => new RegExp(`\\b${name}\\b`).test(accepted));
  if (!encoding) return new Response(page.html, { status, headers });
  headers.set("Content-Encoding", encoding);
  return new Response(Buffer.from(page[encoding]), { status, headers });
}

/**
 * The first of the reader's languages that the survey exists in; `?lang=` chooses by hand. Who reads none of them gets
 * the organisation's language, and English where the survey does not exist in that either.
 */
export function surveyLanguage(
  request: Request,
  languages: readonly Language[],
  organisation: string,
): ShownLanguage {
  const chosen = new URL(request.url).searchParams.get("lang");
  const accepted = (request.headers.get("Accept-Language") ?? "").slice(0, 200).split(",");
  const wanted = [chosen, ...accepted, organisation, "en"].map((range) =>
    languageOf(range?.split(";")[0]?.trim()),
  );
  const possible: readonly (ShownLanguage | null)[] = [...languages, PSEUDO_LANGUAGE];
  return wanted.find((language) => language !== null && possible.includes(language)) ?? languages[0] ?? "en";
}

/** More than any honest claim or ballot takes. */
export const MOST_CHARACTERS = 4096;

/** Refusals are answers the script understands, except where the server itself is not ready. */
export function refusalStatus(reason: string): number {
  if (reason === "malformed") return 400;
  if (reason === "unknown-wave") return 404;
  return reason === "key-missing" ? 503 : 409;
}

function compress(markup: string): KeptPage {
  const html = shortDocument(markup);
  const etag = `"${createHash("sha256").update(html).digest("base64url").slice(0, 22)}"`;
  return { html, etag, br: brotliCompressSync(html), gzip: gzipSync(html, { level: 9 }) };
}

function matches(ifNoneMatch: string | null, etag: string): boolean {
  return ifNoneMatch?.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag) ?? false;
}
