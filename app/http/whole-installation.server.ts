import { failureTexts } from "~/content/failure/texts";
import { database } from "~/database.server";
import type { Permission } from "~/domain/roles";
import { describeReach } from "~/features/accounts/limit-reach.server";
import { readerLanguage } from "./page-texts.server";
import { type Account, requireAccount } from "./session.server";

/** For pages that look through every pair of departments at once: an account that may see only some is refused. */
export async function requireWholeView(request: Request, permission: Permission): Promise<Account> {
  const account = await requireAccount(request, permission);
  const reach = describeReach(database(), account.id);
  if (reach?.always || reach?.every) return account;
  throw new Response(failureTexts(readerLanguage(request)).texts.onlySomePairs, { status: 403 });
}
