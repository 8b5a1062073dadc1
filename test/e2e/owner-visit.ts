import { startSession } from "~/features/accounts/sign-in.server";
import { openDatabase } from "~db/client.server";
import { insertAccount } from "~db/queries/accounts/accounts.server";
import { insertTimelineNote } from "~db/queries/timeline-notes.server";
import { organisation } from "~db/schema";
import { addConnections } from "../support/connections/shown-connections";
import type { DemonstrationVisit } from "../support/demonstration";
import type { ServedApp } from "../support/served-app";

/** Lets the company set itself up; the cookies of its administrator, who signed in at this moment. */
export function signInOwner(app: ServedApp, now: Date): DemonstrationVisit["state"] {
  const db = openDatabase(app.databaseFile);
  db.update(organisation).set({ demonstration: false }).run();
  const owner = { id: "owner", email: "owner@halden.example", name: "Mara Hall", passwordHash: "-" };
  insertAccount(db, { ...owner, role: "administrator", createdAt: new Date() });
  const secret = startSession(db, owner.id, now);
  db.$client.close();
  const value = encodeURIComponent(Buffer.from(JSON.stringify(secret)).toString("base64"));
  const cookie = { name: "tandem", value, domain: "localhost", path: "/", expires: -1 };
  return { cookies: [{ ...cookie, httpOnly: true, secure: false, sameSite: "Lax" }], origins: [] };
}

/** What the demonstration company does not have: an account with limits, whose reach can be looked at, a note, connections. */
export function addToCompany(app: ServedApp): void {
  const db = openDatabase(app.databaseFile);
  const createdAt = new Date();
  insertAccount(db, {
    id: "helper",
    email: "hr@halden.example",
    name: "Ines Hall",
    role: "hr",
    passwordHash: "scrypt$none",
    createdAt,
  });
  const note = { relationshipId: "demonstration", happenedOn: "2026-03-02", text: "New CRM", createdAt };
  insertTimelineNote(db, { id: "new-crm", ...note });
  addConnections(db);
  db.$client.close();
}
