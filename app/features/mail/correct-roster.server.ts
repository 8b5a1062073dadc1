import { mailAddressKey } from "~/domain/mail-address";
import type { Database } from "~db/client.server";
import { findAccountByEmail } from "~db/queries/accounts/accounts.server";
import type { InviteeRow } from "~db/queries/invitees.server";
import { listRosterEntries, updateRosterEntries } from "~db/queries/roster.server";
import type { WaveRow } from "~db/queries/waves.server";

/** null when the roster has the new address now, or had it already. */
export function correctRoster(
  db: Database,
  { relationshipId }: WaveRow,
  person: InviteeRow,
  email: string,
  invitees: readonly InviteeRow[],
): "taken" | "not-in-roster" | null {
  const has = (row: { email: string }, address: string) =>
    row.email !== "" && mailAddressKey(row.email) === mailAddressKey(address);
  if (invitees.some((row) => has(row, email)) || findAccountByEmail(db, email)) return "taken";
  const roster = listRosterEntries(db, relationshipId);
  const entry = roster.find((row) => has(row, person.email));
  const corrected = roster.find((row) => has(row, email));
  if (entry && corrected) return "taken";
  if (entry) {
    updateRosterEntries(db, [{ ...entry, email }]);
    return null;
  }
  if (!corrected) return "not-in-roster";
  return corrected.departmentIndex === person.departmentIndex ? null : "taken";
}
