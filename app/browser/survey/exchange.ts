/** `at`: the server's clock, in milliseconds; NaN where it does not say. */
type Reply = { ok: true; json: unknown; at: number } | { ok: false; reason: string };

/** Sends JSON without cookie or referrer. Everything that is no clear answer counts as not reached. */
export async function exchange(path: string, body: string): Promise<Reply> {
  if (navigator.onLine === false) return { ok: false, reason: "offline" };
  try {
    const response = await fetch(path, {
      method: "POST",
      body,
      headers: { "Content-Type": "application/json" },
      credentials: "omit",
      referrerPolicy: "no-referrer",
      cache: "no-store",
      redirect: "error",
      signal: AbortSignal.timeout?.(30_000),
    });
    if (response.status === 429 || response.status === 503) return { ok: false, reason: "busy" };
    const json: unknown = await response.json();
    const at = Date.parse(response.headers.get("Date") ?? "");
    return response.ok ? { ok: true, json, at } : { ok: false, reason: reasonOf(json) };
  } catch {
    return { ok: false, reason: "not-reached" };
  }
}

function reasonOf(json: unknown): string {
  return typeof json === "object" && json !== null && "reason" in json ? String(json.reason) : "not-reached";
}
