import { checkChain } from "./chain";
import { checkReceipts, clearLeftOvers } from "./ended";

/** The pages of waves that take no ballots, and of the chain of waves. */
export function startAfter(kind: string | undefined): void {
  if (kind === "ended") void clearLeftOvers();
  else if (kind === "chain") checkChain();
  else checkReceipts();
}
