import { randomUUID } from "node:crypto";
import { formatList } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { departmentNames } from "~/domain/department-names";
import { tidyMailAddress } from "~/domain/mail-address";
import { hashPassword } from "~/features/accounts/password.server";
import { startSession } from "~/features/accounts/sign-in.server";
import { findFirstRun } from "~/features/home/find-first-run.server";
import { keepTimeIn } from "~/features/local-time.server";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import type { KeyDirectory } from "~/features/wave-key-file.server";
import type { Database } from "~db/client.server";
import { insertAccount } from "~db/queries/accounts/accounts.server";
import { insertOrganisation, insertRelationship, listRelationships } from "~db/queries/organisation.server";
import { removeStrangersTraces } from "./remove-strangers-traces.server";

type NewOrganisation = {
  organisation: string;
  firstDepartment: string;
  secondDepartment: string;
  /** Absent: that of the machine. */
  timeZone?: string | undefined;
  name: string;
  email: string;
  password: string;
};

/** In the language of whoever sets up, as the name of the pair is made in it. */
type At = { language: ShownLanguage; now: Date };

type SetUp =
  | { ok: true; secret: string; accountId: string; relationshipId: string }
  | { ok: false; reason: "already-set-up" | "keys-of-unknown-waves" };

/** The first account may do everything; further accounts are invited with less. Ask for the start-up code before. */
export async function setUpOrganisation(
  db: Database,
  keys: KeyDirectory,
  input: NewOrganisation,
  at: At,
): Promise<SetUp> {
  const refused = refusal(db, keys);
  if (refused) return refused;
  const passwordHash = await hashPassword(input.password);
  let destroyKeys = () => {};
  const made = db.transaction(
    (): SetUp => {
      // Asked again: hashing took time, and two people may have pressed the button.
      const refusedMeanwhile = refusal(db, keys);
      if (refusedMeanwhile) return refusedMeanwhile;
      destroyKeys = removeStrangersTraces(db, keys);
      return insertEverything(db, input, passwordHash, at);
    },
    { behavior: "immediate" },
  );
  destroyKeys();
  if (made.ok) keepTimeIn(input.timeZone ?? null);
  return made;
}

function refusal(db: Database, keys: KeyDirectory): Extract<SetUp, { ok: false }> | null {
  const { state } = findFirstRun(db, keys);
  if (state === "set-up") return { ok: false, reason: "already-set-up" };
  return state === "blocked" ? { ok: false, reason: "keys-of-unknown-waves" } : null;
}

function insertEverything(
  db: Database,
  input: NewOrganisation,
  passwordHash: string,
  { language, now }: At,
): SetUp {
  const accountId = randomUUID();
  const id = freeRelationshipId(db, `${input.firstDepartment}-${input.secondDepartment}`);
  const { organisation, timeZone = null } = input;
  insertOrganisation(db, { id: 1, name: organisation, timeZone, createdAt: now });
  insertRelationship(db, {
    id,
    name: formatList(language, departmentNames(input)),
    firstDepartment: input.firstDepartment,
    secondDepartment: input.secondDepartment,
    createdAt: now,
  });
  insertAccount(db, {
    id: accountId,
    email: tidyMailAddress(input.email),
    name: input.name,
    role: "administrator",
    passwordHash,
    createdAt: now,
  });
  recordAuditEvent(db, { at: now, accountId, action: "organisation set up", subject: input.organisation });
  return { ok: true, secret: startSession(db, accountId, now), accountId, relationshipId: id };
}

/** "Sales", "Marketing" -> "sales-marketing"; a number follows where the name is taken. */
export function freeRelationshipId(db: Database, words: string): string {
  const plain = words
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const base = plain.slice(0, 48) || "relationship";
  const taken = new Set(listRelationships(db).map((row) => row.id));
  let candidate = base;
  for (let number = 2; taken.has(candidate); number += 1) candidate = `${base}-${number}`;
  return candidate;
}
