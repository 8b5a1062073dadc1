import { z } from "zod";
import { OWNER_ANSWERS } from "~/domain/plan/follow-up";

const day = z.string();
const status = z.enum(["planned", "started", "done", "dropped"]);

/** What happened to an action or to the day of the review, without a word of any language. */
const schema = z.discriminatedUnion("kind", [
  z.object({ kind: z.enum(["chosen", "takenOut", "carriedFromLast", "carriedToNext"]) }),
  z.object({ kind: z.literal("status"), from: status, to: status, because: z.string().nullable() }),
  z.object({ kind: z.literal("reason"), because: z.string() }),
  z.object({ kind: z.literal("moved"), what: z.enum(["startsOn", "dueOn"]), from: day, to: day }),
  z.object({ kind: z.literal("owner"), department: z.string(), from: z.string(), to: z.string() }),
  z.object({
    kind: z.literal("address"),
    department: z.string(),
    happened: z.enum(["added", "changed", "takenOut"]),
  }),
  z.object({ kind: z.literal("reworded"), what: z.enum(["firstStep", "signOfSuccess"]), to: z.string() }),
  z.object({
    kind: z.literal("answered"),
    department: z.string(),
    answer: z.enum(OWNER_ANSWERS),
    dueOn: day.nullable(),
  }),
  z.object({ kind: z.literal("review"), from: day.nullable(), to: day.nullable() }),
]);

export type PlanChangeFact = z.infer<typeof schema>;

const stored = z.object({ action: z.string(), fact: schema });

/** A fact with the name that the action had, for the case that its intervention is gone one day. */
type StoredChange = z.infer<typeof stored>;

export function writePlanChange(change: StoredChange): string {
  return JSON.stringify(change);
}

/** null for what releases before this one have written: a sentence in English. */
export function readPlanChange(text: string): StoredChange | null {
  if (!text.startsWith("{")) return null;
  return stored.parse(JSON.parse(text));
}
