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
