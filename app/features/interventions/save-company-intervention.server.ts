import { randomBytes } from "node:crypto";
import { interventionsTexts } from "~/content/interventions/texts";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import type { Intervention } from "~/domain/interventions/intervention";
import { organisationName } from "~/features/company/find-relationship.server";
import { findIntervention } from "~/features/find-intervention.server";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import type { Database } from "~db/client.server";
import {
  deleteCompanyIntervention,
  deleteHiddenIntervention,
  findCompanyIntervention,
  insertCompanyIntervention,
  isInterventionPlanned,
  updateCompanyIntervention,
} from "~db/queries/company-interventions.server";
import { composeIntervention, type DraftProblems } from "./compose-intervention.server";
import { draftOf, type InterventionDraft, newDraft } from "./draft-intervention.server";
import { findDraftMeanwhile, seenDraft } from "./draft-meanwhile.server";

type By = { accountId: string; now: Date };

type SavedIntervention =
  | { ok: true; id: string }
  | { ok: false; reason: "incomplete"; problems: DraftProblems }
  /** `draft` is what to show: fields that only somebody else changed hold what they saved. */
  | { ok: false; reason: "changed-meanwhile"; problems: DraftProblems; draft: InterventionDraft }
  | { ok: false; reason: "not-own" };

type RemovedIntervention = { ok: true } | { ok: false; reason: "not-own" | "planned" };

const ADDED_EVENT = "intervention added";
const CHANGED_EVENT = "intervention changed";
const DELETED_EVENT = "intervention deleted";

/** What the organisation wrote itself stands beside the catalogue for everybody who plans there. */
export function addCompanyIntervention(
  db: Database,
  language: ShownLanguage,
  draft: InterventionDraft,
  { accountId, now }: By,
): SavedIntervention {
  const id = newId();
  const composed = compose(db, language, id, draft);
  if (!composed.ok) return { ok: false, reason: "incomplete", problems: composed.problems };
  const content = JSON.stringify(composed.intervention);
  db.transaction(
    () => {
      insertCompanyIntervention(db, { id, content, createdAt: now, updatedAt: now });
      record(db, ADDED_EVENT, composed.intervention, { accountId, now });
    },
    { behavior: "immediate" },
  );
  return { ok: true, id };
}

/**
 * Plans that hold it show the new words from now on; what they have copied, first step and sign, stays. What somebody
 * else saved since the page was filled is not overwritten without a word.
 */
export function changeCompanyIntervention(
  db: Database,
  language: ShownLanguage,
  id: string,
  draft: InterventionDraft,
  { accountId, now, seen }: By & { seen?: string },
): SavedIntervention {
  const stored = findOwn(db, id);
  if (!stored) return { ok: false, reason: "not-own" };
  if (seen !== undefined) {
    const meanwhile = findDraftMeanwhile(language, seen, draftOf(stored), draft);
    if (meanwhile) return { ok: false, reason: "changed-meanwhile", ...meanwhile };
  }
  const composed = compose(db, language, id, draft);
  if (!composed.ok) return { ok: false, reason: "incomplete", problems: composed.problems };
  const content = JSON.stringify(composed.intervention);
  db.transaction(
    () => {
      updateCompanyIntervention(db, id, { content, updatedAt: now });
      record(db, CHANGED_EVENT, composed.intervention, { accountId, now });
    },
    { behavior: "immediate" },
  );
  return { ok: true, id };
}

/** Only while no plan holds it: a plan without its sheet could not be read any more. Such a one is hidden instead. */
export function removeCompanyIntervention(
  db: Database,
  id: string,
  { accountId, now }: By,
): RemovedIntervention {
  return db.transaction(
    (): RemovedIntervention => {
      const intervention = findOwn(db, id);
      if (!intervention) return { ok: false, reason: "not-own" };
      if (isInterventionPlanned(db, id)) return { ok: false, reason: "planned" };
      deleteCompanyIntervention(db, id);
      deleteHiddenIntervention(db, id);
      record(db, DELETED_EVENT, intervention, { accountId, now });
      return { ok: true };
    },
    { behavior: "immediate" },
  );
}

/** The page to change it with; null when it is not the organisation's own. */
export function editedDraft(
  db: Database,
  id: string,
): { name: string; draft: InterventionDraft; seen: string } | null {
  const intervention = findOwn(db, id);
  if (!intervention) return null;
  const draft = draftOf(intervention);
  return { name: intervention.name, draft, seen: seenDraft(draft) };
}

/** An empty page, or the copy of another one to be adapted; the copy still names its sources. */
export function startedDraft(
  db: Database,
  language: ShownLanguage,
  from: string | null,
  now: Date,
): InterventionDraft {
  const model = from === null ? undefined : findIntervention(db, from, language);
  if (!model) return newDraft(language, organisationName(db), now);
  const draft = draftOf(model);
  const name = fill(interventionsTexts(language).texts.own.copy, { name: model.name });
  // Ideas of the catalogue are quoted in English; the copy takes up that sheet.
  return { ...draft, texts: { ...draft.texts, name, ideas: model.name } };
}

/** What an organisation wrote itself is the same in every language. */
function findOwn(db: Database, id: string): Intervention | undefined {
  return findCompanyIntervention(db, id) && findIntervention(db, id, "en");
}

function compose(db: Database, language: ShownLanguage, id: string, draft: InterventionDraft) {
  return composeIntervention(language, id, draft, (other) =>
    other === id ? null : (findIntervention(db, other, language)?.name ?? null),
  );
}

/** Letters only, like the ids of the catalogue, none of which begins like this. */
function newId(): string {
  const letters = [...randomBytes(10)].map((byte) => String.fromCharCode(97 + (byte % 26)));
  return `own-${letters.join("")}`;
}

function record(db: Database, action: string, { id, name }: Intervention, { accountId, now }: By): void {
  recordAuditEvent(db, { at: now, accountId, action, subject: `${id}: ${name}` });
}
