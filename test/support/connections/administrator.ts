import type { Database } from "~db/client.server";
import { insertAccount } from "~db/queries/accounts/accounts.server";

/** Whoever makes tokens and webhooks in tests without a server. */
export const ADMINISTRATOR = "administrator";

export function addAdministrator(db: Database): void {
  insertAccount(db, {
    id: ADMINISTRATOR,
    email: "admin@brandt.example",
    name: "Jonas Feld",
    role: "administrator",
    passwordHash: "-",
    createdAt: new Date("2026-01-05T09:00:00Z"),
  });
}
