import { type Account, requireAccount } from "./session.server";

/**
 * Who may make the key and open the ballots: the trustee and nobody else, not even the administrator, who may do
 * everything else. What an administrator could do, to make a trustee's account, stands in the audit trail.
 */
export async function requireTrustee(request: Request): Promise<Account> {
  const account = await requireAccount(request, ["trustee"]);
  if (account.role === "trustee") return account;
  throw new Response("Only an account with the role trustee may make the key and open the ballots.", {
    status: 403,
    statusText: "Not allowed",
  });
}

/** A document with one script of its own: nothing else runs on the page that holds the key. */
export function tallyPage(markup: string): Response {
  return new Response(`<!doctype html>${markup}`, {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy":
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      "Cache-Control": "no-store",
    },
  });
}

/** The request's JSON; undefined when it is none. */
export async function tallyRequest(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    return undefined;
  }
}

export function tallyReply(reply: { ok: boolean }, status = reply.ok ? 200 : 409): Response {
  return Response.json(reply, { status, headers: { "Cache-Control": "no-store" } });
}
