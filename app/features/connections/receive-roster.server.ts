import { stringify } from "csv-stringify/sync";
import type { ShownLanguage } from "~/content/language";
import { needsLook } from "~/domain/connections/roster-change";
import type { Relationship } from "~/features/company/find-relationship.server";
import {
  type DescribedRosterPreview,
  describeRosterPreview,
} from "~/features/roster/describe-preview.server";
import { importRoster } from "~/features/roster/import-roster.server";
import {
  discardRosterUpload,
  findRosterUpload,
  keepRosterUpload,
} from "~/features/roster/keep-upload.server";
import type { Database } from "~db/client.server";
import { countRoster, deleteRosterImportsNamed } from "~db/queries/roster.server";
import type { ApiToken } from "./read-token.server";

export type GivenPerson = {
  email: string;
  department: string;
  name?: string | null | undefined;
  language?: string | null | undefined;
};

type ReceivedRoster = {
  /** A file as somebody would upload it. */
  file: Uint8Array;
  /** Whether who is not in it leaves the roster. */
  replace: boolean;
  /** Say what would happen and change nothing. */
  tryOnly: boolean;
  /** Go on without rows that cannot be used. */
  leaveOut: boolean;
};

type Counts = { added: number; updated: number; removed: number; unchanged: number; leftOut: number };

type Received =
  | { ok: true; state: "applied" | "tried"; counts: Counts; preview: DescribedRosterPreview }
  /** Kept for a day, for somebody to look at and to accept on the page of imports. */
  | { ok: true; state: "waits"; counts: Counts; preview: DescribedRosterPreview; importId: string }
  | { ok: false; reason: "rows-left-out"; preview: DescribedRosterPreview }
  | { ok: false; reason: "unusable"; sentence: string; remedy: string }
  | { ok: false; reason: "nobody" | "empty" | "too-large" | "workbook" | "workbook-too-large" | "not-text" };

/** As a file with one row a person, so that it is read, checked and stored just as an upload is. */
export function writeRosterFile(people: readonly GivenPerson[]): Uint8Array {
  const line = (text: string | null | undefined) => (text ?? "").replace(/[\r\n\u2028\u2029]+/g, " ");
  const rows = people.map(({ email, department, name, language }) =>
    [email, department, name, language].map(line),
  );
  return Buffer.from(stringify([["email", "department", "name", "language"], ...rows]));
}

/**
 * What a program sends goes the way of an upload: kept, previewed, and accepted where nobody needs to look. A change of
 * many people waits for somebody, as does a file of which it is a guess how it is to be read, and rows that cannot be used
 * stop it, unless it says to leave them out.
 */
export async function receiveRoster(
  db: Database,
  relationship: Relationship,
  received: ReceivedRoster,
  { token, now, language }: { token: ApiToken; now: Date; language: ShownLanguage },
): Promise<Received> {
  const by = { accountId: token.accountId, now };
  const fileName = token.name;
  const { file: bytes } = received;
  const kept = await keepRosterUpload(db, { relationshipId: relationship.id, fileName, bytes }, by);
  if (!kept.ok) return kept;
  const importId = kept.id;
  const upload = findRosterUpload(db, relationship.id, importId);
  if (!upload) throw new Error("an upload that was just kept");
  const preview = await describeRosterPreview(db, relationship, upload, language);
  function stop(result: Received): Received {
    discardRosterUpload(db, importId);
    return result;
  }
  if (!preview.ok) return stop({ ...preview, reason: "unusable" });
  if (preview.rowsLeftOut > 0 && !received.leaveOut)
    return stop({ ok: false, reason: "rows-left-out", preview });
  if (preview.people === 0) return stop({ ok: false, reason: "nobody" });
  const counts = countsOf(preview, received.replace);
  if (received.tryOnly) return stop({ ok: true, state: "tried", counts, preview });
  const [first, second] = countRoster(db, relationship.id);
  // Names that were read in a guessed encoding may be garbled, and nothing shows it but a look.
  const isGuessed = upload.encoding !== null || !preview.columnsSure;
  if (isGuessed || needsLook({ ...counts, before: first + second })) {
    deleteRosterImportsNamed(db, relationship.id, fileName, importId);
    return { ok: true, state: "waits", counts, preview, importId };
  }
  const wanted = { relationship, importId, removeAbsent: received.replace, language };
  const done = await importRoster(db, wanted, by);
  if (!done.ok) throw new Error(`an import that was just previewed: ${done.reason}`);
  const { added, updated, removed } = done;
  return { ok: true, state: "applied", counts: { ...counts, added, updated, removed }, preview };
}

function countsOf({ counts, rowsLeftOut }: DescribedRosterPreview, replace: boolean): Counts {
  const sum = ([first, second]: readonly [number, number]) => first + second;
  return {
    added: sum(counts.added),
    updated: sum(counts.updated),
    removed: replace ? sum(counts.absent) : 0,
    unchanged: sum(counts.unchanged),
    leftOut: rowsLeftOut,
  };
}
