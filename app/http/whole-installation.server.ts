import { database } from "~/database.server";
import type { Permission } from "~/domain/roles";
import { describeReach } from "~/features/accounts/limit-reach.server";
import { type Account, requireAccount } from "./session.server";

/** For pages that look through every pair of departments at once: an account that may see only some is refused. */
export async function requireWholeView(request: Request, permission: Permission): Promise<Account> {
  const account = await requireAccount(request, permission);
  const reach = describeReach(database(), account.id);
  if (reach?.always || reach?.every) return account;
  throw new Response(
    "This page looks through all pairs of departments, and your account may see only some. Ask somebody in HR who may see all, or an administrator.",
    { status: 403, statusText: "Not allowed" },
  );
}
