import { z } from "zod";
import { INSTRUMENTS, KNOWN_DIMENSIONS } from "~/content/instrument/instruments";
import { WORKSHEETS } from "~/content/interventions/worksheets";
import type { Intervention } from "~/domain/interventions/intervention";
import { STAGES } from "~/domain/report/report";

const MISSING = "Write something here.";
const id = z.string().regex(/^[a-z]+(-[a-z]+)*$/);
const stage = z.enum(STAGES, { error: "Choose a stage." });
const dimension = z.enum(KNOWN_DIMENSIONS, { error: "Choose a topic." });
const item = z.enum(INSTRUMENTS.flatMap(({ items }) => items.map((it) => it.id)));
const worksheet = z.enum(
  WORKSHEETS.map((it) => it.id),
  { error: "There is no such worksheet." },
);

/** Text for people: trimmed, no exclamation mark, no placeholder left behind. */
export function plainText(longest = 600) {
  return z
    .string({ error: MISSING })
    .min(1, MISSING)
    .min(2, "Write at least two characters.")
    .max(longest, `Use at most ${longest} characters.`)
    .refine((it) => it === it.trim(), "Take away the space at the beginning or the end.")
    .refine((it) => !/[!{}<>]/.test(it), "Leave out exclamation marks and the characters { } < >.")
    .refine((it) => !/\bTODO\b|\bTBD\b|lorem/i.test(it), "Finish this: it still holds a placeholder.");
}

export function sentence(shortest = 20, longest = 600) {
  return plainText(longest)
    .min(shortest, `Write a whole sentence of at least ${shortest} characters.`)
    .refine((it) => /[.?][”“"»’')]?$|[”“"»)]$/.test(it), "End the sentence with a full stop.")
    .refine((it) => /^[“„"«»'(¿]?\s?[\p{Lu}\p{Lo}\p{N}]/u.test(it), "Begin with a capital letter.");
}

function lines<T>(of: z.ZodType<T>, most = 12) {
  return z.array(of).min(1, "Write at least one line.").max(most, `Write at most ${most} lines.`);
}

function wholeNumber(least: number, most: number) {
  const error = `Write a whole number from ${least} to ${most}.`;
  return z.number({ error }).int({ error }).min(least, { error }).max(most, { error });
}

const prerequisite = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("score"), dimension, atLeast: wholeNumber(20, 100), text: sentence() }),
  z.strictObject({
    kind: z.literal("done-before"),
    interventionId: id,
    text: sentence(),
    unless: sentence().optional(),
  }),
  z.strictObject({ kind: z.literal("agreed"), text: sentence() }),
]);

const source = z.strictObject({
  authors: plainText(),
  year: wholeNumber(1940, 2100),
  title: plainText(),
  where: plainText(),
});

const dimensions = z
  .tuple([dimension], dimension)
  .refine((all) => all.length <= 2, "Choose at most two topics.");
const gate = z.strictObject({ earliest: stage, latest: stage });
const structural = z.boolean();
const effort = z.strictObject({
  minutesOfMeeting: wholeNumber(10, 480),
  hoursInAll: z
    .number({ error: "Write the hours as a number." })
    .positive("Write the hours as a number above 0.")
    .max(5000, "Write at most 5000 hours."),
  people: wholeNumber(2, 40),
  /** Missing in what an organisation wrote before it was asked. */
  least: z.strictObject({ first: wholeNumber(1, 40), second: wholeNumber(1, 40) }).optional(),
  whoFirst: plainText(),
  whoSecond: plainText(),
});
const runSheet = z
  .array(z.strictObject({ minutes: wholeNumber(1, 480), what: plainText(80), how: sentence(30) }))
  .min(3, "Write at least three steps, each with its minutes.")
  .max(16, "Write at most 16 steps.");
const movesItems = z
  .array(z.strictObject({ item, by: z.enum(["next-wave", "second-wave"]) }))
  .min(1, "Choose at least one statement that should move.");

const shape = z.strictObject({
  id,
  name: plainText(80),
  purpose: sentence(20, 240).refine((it) => !/[.?] /.test(it), "Keep it to one sentence."),
  whyItWorks: sentence(80, 1200),
  dimensions,
  gate,
  onlyForTarget: stage.nullable(),
  structural,
  prerequisites: z.array(prerequisite).max(8, "Write at most eight lines."),
  notAfter: z.array(z.strictObject({ interventionId: id, text: sentence() })).optional(),
  effort,
  cost: z.enum(["none", "low", "medium", "high"], { error: "Choose what it costs." }),
  runSheet,
  roles: z
    .array(z.strictObject({ role: plainText(80), does: sentence() }))
    .min(1, "Name at least one role.")
    .max(8, "Name at most eight roles."),
  materials: lines(plainText()),
  scriptHints: lines(sentence()).min(2, "Write at least two sentences, one a line."),
  risks: lines(sentence()),
  notWhen: lines(sentence()),
  firstStep: sentence(),
  signOfSuccess: sentence(),
  movesItems,
  followUp: z.strictObject({ afterTwoWeeks: sentence(), afterSixWeeks: sentence() }),
  sources: z.array(source).min(1, "Name at least one source, also if it is your own practice.").max(6),
  worksheet: worksheet.nullable(),
  ideas: lines(plainText()),
});

/** What has to fit together. Each is looked at as soon as its own parts are right, whatever else is still missing. */
const RULES = [
  z.object({ effort: effort.pick({ minutesOfMeeting: true }), runSheet }).superRefine((it, context) => {
    const minutes = it.runSheet.reduce((sum, step) => sum + step.minutes, 0);
    if (minutes === it.effort.minutesOfMeeting) return;
    const message = `The steps take ${minutes} minutes together.`;
    context.addIssue({ code: "custom", path: ["effort", "minutesOfMeeting"], message });
  }),
  z.object({ effort: effort.loose() }).superRefine(({ effort: { people, ...it } }, context) => {
    const least = (people * it.minutesOfMeeting) / 60;
    if (it.hoursInAll >= least) return;
    const message = `The meeting alone takes ${Math.ceil(least)} hours for ${people} people. Write at least that.`;
    context.addIssue({ code: "custom", path: ["effort", "hoursInAll"], message });
  }),
  z.object({ dimensions }).superRefine(({ dimensions: [main, side] }, context) => {
    if (main !== side) return;
    context.addIssue({ code: "custom", path: ["dimensions", 1], message: "Choose another topic, or none." });
  }),
  z.object({ gate, structural }).superRefine((it, context) => {
    const { earliest, latest } = it.gate;
    if (STAGES.indexOf(earliest) > STAGES.indexOf(latest)) {
      const message = "It ends before it begins. Choose the same stage or a later one.";
      context.addIssue({ code: "custom", path: ["gate", "latest"], message });
    }
    if (it.structural && STAGES.indexOf(earliest) < STAGES.indexOf("aligned")) {
      const message = "What changes teams, pay or reporting lines may start at Aligned at the earliest.";
      context.addIssue({ code: "custom", path: ["gate", "earliest"], message });
    }
  }),
  z.object({ dimensions, movesItems }).superRefine((it, context) => {
    const moved = it.movesItems.map((entry) => entry.item);
    const wrong = (message: string) => context.addIssue({ code: "custom", path: ["movesItems"], message });
    if (!moved.some((entry) => entry.startsWith(`${it.dimensions[0]}-`))) {
      wrong("Choose at least one statement of the main topic.");
    }
    if (new Set(moved).size < moved.length) wrong("Choose each statement once.");
  }),
];

/** What every intervention has to hold, the catalogue's and the organisation's own alike. */
export const interventionSchema = shape.superRefine((it, context) => {
  for (const { path, message } of brokenRules(it)) {
    context.addIssue({ code: "custom", path: [...path], message });
  }
});

type Issue = { path: readonly PropertyKey[]; message: string };

function brokenRules(candidate: unknown): readonly Issue[] {
  return RULES.flatMap((rule) =>
    (rule.safeParse(candidate).error?.issues ?? []).filter(({ code }) => code === "custom"),
  );
}

type CheckedIntervention = { ok: true; intervention: Intervention } | { ok: false; issues: readonly Issue[] };

export function checkIntervention(candidate: unknown): CheckedIntervention {
  const parsed = interventionSchema.safeParse(candidate);
  return parsed.success
    ? { ok: true, intervention: parsed.data }
    : { ok: false, issues: [...parsed.error.issues, ...brokenRules(candidate)] };
}
