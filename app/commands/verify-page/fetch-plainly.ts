export type Fetched =
  | { kind: "answered"; status: number; bytes: Buffer; policy: string | null }
  | { kind: "sent-on"; to: string }
  | { kind: "unreachable"; reason: string };

const PATIENCE = 20_000;

/** As a first visit: no cookie, no kept copy, and no other address than the one that was asked for. */
export async function fetchPlainly(address: string): Promise<Fetched> {
  try {
    const response = await fetch(address, {
      redirect: "manual",
      cache: "no-store",
      headers: { "Accept-Language": "en" },
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (response.status >= 300 && response.status < 400)
      return { kind: "sent-on", to: response.headers.get("Location") ?? "" };
    return {
      kind: "answered",
      status: response.status,
      bytes: Buffer.from(await response.arrayBuffer()),
      policy: response.headers.get("Content-Security-Policy"),
    };
  } catch (error) {
    return { kind: "unreachable", reason: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (cause instanceof Error) return "code" in cause ? String(cause.code) : cause.message;
  return error.message;
}
