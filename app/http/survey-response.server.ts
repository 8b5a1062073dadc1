import { createHash } from "node:crypto";
import { brotliCompressSync, gzipSync } from "node:zlib";

type KeptPage = { html: string; etag: string; br: Uint8Array; gzip: Uint8Array };

const MOST_KEPT = 64;
const kept = new Map<string, KeptPage>();

const HEADERS: Readonly<Record<string, string>> = {
  "Content-Type": "text/html; charset=utf-8",
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
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
  // While it is developed, the same key may be another page after an edit.
  const page = (import.meta.env.DEV ? undefined : kept.get(key)) ?? keep(key, render());
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
export function surveyLanguage(request: Request, languages: readonly string[], organisation: string): string {
  const chosen = new URL(request.url).searchParams.get("lang");
  const accepted = (request.headers.get("Accept-Language") ?? "").slice(0, 200).split(",");
  const wanted = [chosen ?? "", ...accepted, organisation, "en"].map(
    (range) => range.trim().toLowerCase().split(/[-;]/)[0],
  );
  return (
    wanted.find((language) => language !== undefined && languages.includes(language)) ?? languages[0] ?? "en"
  );
}

/** For the endpoints the survey's script talks to: no cookie in or out, nothing kept. */
export function ballotReply(reply: { ok: boolean }, status: number): Response {
  return Response.json(reply, {
    status,
    headers: { "Cache-Control": "no-store", "Referrer-Policy": "no-referrer" },
  });
}

/** The request's JSON; undefined when it is none or larger than any honest request. */
export async function ballotRequest(request: Request): Promise<unknown> {
  const text = await request.text();
  if (text.length > 4096) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Refusals are answers the script understands, except where the server itself is not ready. */
export function refusalStatus(reason: string): number {
  if (reason === "malformed") return 400;
  if (reason === "unknown-wave") return 404;
  return reason === "key-missing" ? 503 : 409;
}

function keep(key: string, markup: string): KeptPage {
  const html = `<!doctype html>${markup}`;
  const etag = `"${createHash("sha256").update(html).digest("base64url").slice(0, 22)}"`;
  const page = { html, etag, br: brotliCompressSync(html), gzip: gzipSync(html, { level: 9 }) };
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, page);
  return page;
}

function matches(ifNoneMatch: string | null, etag: string): boolean {
  return ifNoneMatch?.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag) ?? false;
}
