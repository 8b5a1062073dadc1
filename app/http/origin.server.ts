const BALLOT_ENDPOINT = /^\/s\/[^/]+\/(claim|ballot)$/;
const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * A state change must come from our own pages. Remix checks this for page actions only, and not for posts without
 * an Origin, so it is done in front of it. Without a configured public URL the Host header stands in for it.
 */
export function isForeignMutation(request: Request, publicUrl: string | null): boolean {
  if (SAFE_METHODS.has(request.method)) return false;
  const origin = request.headers.get("Origin");
  if (origin === null || origin === "null") {
    if (request.headers.get("Sec-Fetch-Site") === "same-origin") return false;
    return !isAnonymousBallot(request);
  }
  if (publicUrl !== null) return origin !== new URL(publicUrl).origin;
  if (!URL.canParse(origin)) return true;
  const { host, protocol } = new URL(origin);
  return host !== request.headers.get("Host") || protocol !== protocolOf(request);
}

/** As the visitor's browser spoke it: a proxy that speaks https itself says so, and no other site can. */
function protocolOf(request: Request): string {
  const said = request.headers.get("X-Forwarded-Proto")?.split(",").at(-1)?.trim().toLowerCase();
  return said ? `${said}:` : new URL(request.url).protocol;
}

/**
 * Whether a page's form arrived under another name than that of its Origin, as behind a proxy that does not pass Host.
 * Remix compares the two itself, for whole pages only, and answers with an empty error. What scripts send, and what
 * respondents and phones send, never depends on it.
 */
export function lacksItsHost(request: Request): boolean {
  const { pathname, searchParams } = new URL(request.url);
  const form = /^(application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)/;
  if (SAFE_METHODS.has(request.method) || !form.test(request.headers.get("Content-Type") ?? "")) return false;
  if (searchParams.has("_data") || /^\/[sm](\/|$)/i.test(pathname)) return false;
  const origin = request.headers.get("Origin");
  if (origin === null || !URL.canParse(origin)) return false;
  const forwarded = request.headers.get("X-Forwarded-Host")?.split(",")[0]?.trim();
  return new URL(origin).host !== (forwarded || request.headers.get("Host"));
}

/**
 * The survey's script sends no referrer, so browsers leave out the Origin, and on plain http addresses they know no
 * Sec-Fetch-Site. These endpoints read no cookie that another site could abuse, and take JSON only, which browsers do
 * not let another site send unasked.
 */
function isAnonymousBallot(request: Request): boolean {
  const json = request.headers.get("Content-Type") === "application/json";
  const site = request.headers.get("Sec-Fetch-Site");
  return site === null && json && BALLOT_ENDPOINT.test(new URL(request.url).pathname);
}
