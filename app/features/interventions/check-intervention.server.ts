import { z } from "zod";
import { stageNames } from "~/content/frame/stage-names";
import { INSTRUMENTS, KNOWN_DIMENSIONS } from "~/content/instrument/instruments";
import { WORKSHEET_IDS } from "~/content/interventions/find-worksheet";
import { plural } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import type { Intervention } from "~/domain/interventions/intervention";
import { STAGES } from "~/domain/report/report";
import { type CheckedFields, checkFields } from "./check-fields.server";

const id = z.string().regex(/^[a-z]+(-[a-z]+)*$/);
const item = z.enum(INSTRUMENTS.flatMap(({ items }) => items.map((it) => it.id)));
const MOST_HOURS = 5000;
const MOST_STEPS = 16;
const MOST_ROLES = 8;
const MOST_SOURCES = 6;

type Parts = ReturnType<typeof checkedParts>;

/** What has to fit together is looked at in these parts, whatever else is still missing. */
function checkedParts({ problems, plainText, sentence, wholeNumber }: CheckedFields) {
  const stage = z.enum(STAGES, { error: problems.noStage });
  const dimension = z.enum(KNOWN_DIMENSIONS, { error: problems.noTopic });
  return {
    stage,
    dimension,
    dimensions: z.tuple([dimension], dimension).refine((all) => all.length <= 2, problems.topics),
    gate: z.strictObject({ earliest: stage, latest: stage }),
    structural: z.boolean(),
    effort: z.strictObject({
      minutesOfMeeting: wholeNumber(10, 480),
      hoursInAll: z
        .number({ error: problems.hours })
        .positive(problems.hoursAboveZero)
        .max(MOST_HOURS, fill(problems.tooManyHours, { most: MOST_HOURS })),
      people: wholeNumber(2, 40),
      rounds: wholeNumber(2, 13).optional(),
      /** Missing in what an organisation wrote before it was asked. */
      least: z.strictObject({ first: wholeNumber(1, 40), second: wholeNumber(1, 40) }).optional(),
      whoFirst: plainText(),
      whoSecond: plainText(),
    }),
    runSheet: z
      .array(z.strictObject({ minutes: wholeNumber(1, 480), what: plainText(80), how: sentence(30) }))
      .min(3, problems.tooFewSteps)
      .max(MOST_STEPS, fill(problems.tooManySteps, { most: MOST_STEPS })),
    movesItems: z
      .array(z.strictObject({ item, by: z.enum(["next-wave", "second-wave"]) }))
      .min(1, problems.noMoves),
  };
}

function checkedPrerequisite({ sentence, wholeNumber }: CheckedFields, { dimension }: Parts) {
  const text = sentence();
  return z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("score"), dimension, atLeast: wholeNumber(20, 100), text }),
    z.strictObject({
      kind: z.literal("done-before"),
      interventionId: id,
      text,
      unless: sentence().optional(),
    }),
    z.strictObject({ kind: z.literal("agreed"), text }),
  ]);
}

function checkedSource({ plainText, wholeNumber }: CheckedFields) {
  return z.strictObject({
    authors: plainText(),
    year: wholeNumber(1940, 2100),
    title: plainText(),
    where: plainText(),
  });
}

function checkedShape(fields: CheckedFields, parts: Parts) {
  const { problems, plainText, sentence, wholeNumber, lines } = fields;
  const { dimensions, gate, structural, effort, runSheet, movesItems } = parts;
  return z.strictObject({
    id,
    name: plainText(80),
    purpose: sentence(20, 240).refine((it) => !/[.?] /.test(it), problems.oneSentence),
    whyItWorks: sentence(80, 1200),
    dimensions,
    gate,
    onlyForTarget: parts.stage.nullable(),
    structural,
    prerequisites: z
      .array(checkedPrerequisite(fields, parts))
      .max(8, fill(problems.tooManyLines, { most: 8 })),
    firstWhen: z.strictObject({ dimension: parts.dimension, below: wholeNumber(20, 100) }).optional(),
    onlyFor: z.literal("sales-and-marketing").optional(),
    suitsFineTeams: z.boolean().optional(),
    notBeside: z.array(id).optional(),
    notAfter: z.array(z.strictObject({ interventionId: id, text: sentence() })).optional(),
    effort,
    cost: z.enum(["none", "low", "medium", "high"], { error: problems.noCost }),
    runSheet,
    remote: sentence().optional(),
    roles: z
      .array(z.strictObject({ role: plainText(80), does: sentence() }))
      .min(1, problems.noRole)
      .max(MOST_ROLES, fill(problems.tooManyRoles, { most: MOST_ROLES })),
    materials: lines(plainText()),
    scriptHints: lines(sentence()).min(2, problems.tooFewHints),
    risks: lines(sentence()),
    notWhen: lines(sentence()),
    firstStep: sentence(),
    signOfSuccess: sentence(),
    movesItems,
    followUp: z.strictObject({ afterTwoWeeks: sentence(), afterSixWeeks: sentence() }),
    sources: z
      .array(checkedSource(fields))
      .min(1, problems.noSource)
      .max(MOST_SOURCES, fill(problems.tooManySources, { most: MOST_SOURCES })),
    worksheet: z.enum(WORKSHEET_IDS, { error: problems.noWorksheet }).nullable(),
    ideas: lines(plainText()),
  });
}

/** What has to fit together. Each is looked at as soon as its own parts are right. */
function rulesOf(language: ShownLanguage, { problems }: CheckedFields, parts: Parts) {
  const { dimensions, gate, structural, effort, runSheet, movesItems } = parts;
  const stages = stageNames(language);
  return [
    z.object({ effort: effort.pick({ minutesOfMeeting: true }), runSheet }).superRefine((it, context) => {
      const minutes = it.runSheet.reduce((sum, step) => sum + step.minutes, 0);
      if (minutes === it.effort.minutesOfMeeting) return;
      const message = fill(problems.minutes, { minutes });
      context.addIssue({ code: "custom", path: ["effort", "minutesOfMeeting"], message });
    }),
    z.object({ effort: effort.loose() }).superRefine(({ effort: { people, ...it } }, context) => {
      const least = (people * it.minutesOfMeeting) / 60;
      if (it.hoursInAll >= least) return;
      const message = plural(language, problems.hoursOfMeeting, Math.ceil(least), { people });
      context.addIssue({ code: "custom", path: ["effort", "hoursInAll"], message });
    }),
    z.object({ dimensions }).superRefine(({ dimensions: [main, side] }, context) => {
      if (main !== side) return;
      context.addIssue({ code: "custom", path: ["dimensions", 1], message: problems.sameTopic });
    }),
    z.object({ gate, structural }).superRefine((it, context) => {
      const { earliest, latest } = it.gate;
      if (STAGES.indexOf(earliest) > STAGES.indexOf(latest)) {
        context.addIssue({ code: "custom", path: ["gate", "latest"], message: problems.gateEnds });
      }
      if (it.structural && STAGES.indexOf(earliest) < STAGES.indexOf("aligned")) {
        const message = fill(problems.structural, { stage: stages.aligned });
        context.addIssue({ code: "custom", path: ["gate", "earliest"], message });
      }
    }),
    z.object({ dimensions, movesItems }).superRefine((it, context) => {
      const moved = it.movesItems.map((entry) => entry.item);
      const wrong = (message: string) => context.addIssue({ code: "custom", path: ["movesItems"], message });
      if (!moved.some((entry) => entry.startsWith(`${it.dimensions[0]}-`))) wrong(problems.movesElsewhere);
      if (new Set(moved).size < moved.length) wrong(problems.movesTwice);
    }),
  ];
}

type Issue = { path: readonly PropertyKey[]; message: string };

type CheckedIntervention = { ok: true; intervention: Intervention } | { ok: false; issues: readonly Issue[] };

/** What every intervention has to hold, the catalogue's and the organisation's own alike, and all that is wrong. */
export function checkIntervention(language: ShownLanguage, candidate: unknown): CheckedIntervention {
  const fields = checkFields(language);
  const parts = checkedParts(fields);
  const parsed = checkedShape(fields, parts).safeParse(candidate);
  const broken = rulesOf(language, fields, parts).flatMap((rule) =>
    (rule.safeParse(candidate).error?.issues ?? []).filter(({ code }) => code === "custom"),
  );
  return parsed.success && broken.length === 0
    ? { ok: true, intervention: parsed.data }
    : { ok: false, issues: [...(parsed.error?.issues ?? []), ...broken] };
}
