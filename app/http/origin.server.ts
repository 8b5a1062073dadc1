const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * A state change must come from our own pages. Remix checks this for page actions only, and not for posts without
 * an Origin, so it is done in front of it. Without a configured public URL the Host header stands in for it.
 */
export function isForeignMutation(request: Request, publicUrl: string | null): boolean {
  if (SAFE_METHODS.has(request.method)) return false;
  const origin = request.headers.get("Origin");
  if (origin === null || origin === "null") return request.headers.get("Sec-Fetch-Site") !== "same-origin";
  if (publicUrl !== null) return origin !== new URL(publicUrl).origin;
  return !URL.canParse(origin) || new URL(origin).host !== request.headers.get("Host");
}
