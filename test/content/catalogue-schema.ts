import { z } from "zod";
import { instrumentV1 } from "../../app/content/instrument-v1";
import { DIMENSIONS } from "../../app/domain/instrument";
import { STAGES } from "../../app/domain/report";

const id = z.string().regex(/^[a-z]+(-[a-z]+)*$/);
const stage = z.enum(STAGES);
const dimension = z.enum(DIMENSIONS);
const item = z.enum(instrumentV1.items.map((it) => it.id));

/** Text for people: trimmed, no exclamation mark, no placeholder left behind. */
const text = z
  .string()
  .min(2)
  .refine((it) => it === it.trim(), "starts or ends with a space")
  .refine((it) => !/[!{}<>]|\bTODO\b|\bTBD\b|lorem/i.test(it), "holds a mark that people should not see");
const sentence = text
  .min(20)
  .refine((it) => /[.?"”)]$/.test(it), "does not end like a sentence")
  .refine((it) => /^["“]?[A-Z0-9]/.test(it), "does not begin like a sentence");
const texts = z.array(text).min(1);
const sentences = z.array(sentence).min(1);

const prerequisite = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("score"),
    dimension,
    atLeast: z.number().min(20).max(100),
    text: sentence,
  }),
  z.strictObject({ kind: z.literal("done-before"), interventionId: id, text: sentence }),
  z.strictObject({ kind: z.literal("agreed"), text: sentence }),
]);

const source = z.strictObject({
  authors: text,
  year: z.number().int().min(1940).max(2026),
  title: text,
  where: text,
});

export const interventionSchema = z.strictObject({
  id,
  name: text,
  purpose: sentence.refine((it) => !/[.?] /.test(it), "is more than one sentence"),
  whyItWorks: sentence.min(80),
  dimensions: z.array(dimension).min(1).max(2),
  gate: z
    .strictObject({ earliest: stage, latest: stage })
    .refine((gate) => STAGES.indexOf(gate.earliest) <= STAGES.indexOf(gate.latest), "ends before it begins"),
  onlyForTarget: stage.nullable(),
  structural: z.boolean(),
  prerequisites: z.array(prerequisite),
  effort: z.strictObject({
    minutesOfMeeting: z.number().int().min(10).max(480),
    hoursInAll: z.number().positive(),
    people: z.number().int().min(2).max(40),
    whoFirst: text,
    whoSecond: text,
  }),
  cost: z.enum(["none", "low", "medium", "high"]),
  runSheet: z
    .array(z.strictObject({ minutes: z.number().int().min(1), what: text, how: sentence.min(30) }))
    .min(3),
  roles: z.array(z.strictObject({ role: text, does: sentence })).min(1),
  materials: texts,
  scriptHints: z.array(sentence).min(2),
  risks: sentences,
  notWhen: sentences,
  firstStep: sentence,
  signOfSuccess: sentence,
  movesItems: z.array(z.strictObject({ item, by: z.enum(["next-wave", "second-wave"]) })).min(1),
  followUp: z.strictObject({ afterTwoWeeks: sentence, afterSixWeeks: sentence }),
  sources: z.array(source).min(1),
  worksheet: id.nullable(),
  ideas: texts,
});

const block = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("text"), text }),
  z.strictObject({ kind: z.literal("lines"), label: text, lines: z.number().int().min(1).max(8) }),
  z
    .strictObject({
      kind: z.literal("table"),
      caption: text,
      headers: z.array(z.string()).min(2).max(7),
      rows: z.array(z.array(text.or(z.string().min(1)))),
      emptyRows: z.number().int().min(0).max(12),
    })
    .refine((table) => table.rows.length + table.emptyRows > 0, "has no row to write in")
    .refine(
      (table) => table.rows.every((row) => row.length < table.headers.length),
      "has a row without room",
    ),
  z.strictObject({ kind: z.literal("checklist"), label: text, items: texts }),
  z.strictObject({ kind: z.literal("signatures"), label: text, signers: texts }),
]);

export const worksheetSchema = z.strictObject({
  id,
  title: text,
  copies: text,
  instructions: sentences,
  blocks: z.array(block).min(1),
});
