/** The request's JSON; undefined when it is none, or longer than the script would ever write. */
export async function jsonRequest(
  request: Request,
  mostCharacters = Number.POSITIVE_INFINITY,
): Promise<unknown> {
  const text = await request.text();
  if (text.length > mostCharacters) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** For the endpoints that the pages' own scripts talk to: no cookie in or out, nothing kept. */
export function jsonReply(reply: { ok: boolean }, status = reply.ok ? 200 : 409): Response {
  return Response.json(reply, {
    status,
    headers: { "Cache-Control": "no-store", "Referrer-Policy": "no-referrer" },
  });
}
