import { z } from "zod";
import { exportTexts } from "~/content/export/texts";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";

/** Changes only when a reader of the files would have to change. New figures and reasons may come within a version. */
export const EXPORT_FORMAT = "tandem-release/1";

/** Every figure there is. */
export const EXPORT_FIGURES = [
  "invited",
  "respondents",
  "response-rate",
  "score",
  "score-by-headcount",
  "score-spread",
  "dimension-score",
  "dimension-spread",
  "mirror-own",
  "mirror-other",
  "mirror-own-answered",
  "mirror-other-answered",
  "mirror-mismatch",
  "item-favourable",
  "item-mean",
  "item-answer-share",
  "item-split-opinion",
  "statements-lowest",
  "statements-highest",
  "statements-apart",
  "majority-favourable",
  "opinions-divided",
  "scale-alpha",
  "scale-omega",
  "stage",
  "stage-probability",
  "gap",
  "change",
  "change-since-first",
  "smallest-detectable-change",
] as const;

const number = z.number().nullable();
const text = z.string().nullable();
const day = z.iso.date();

const figureShape = z.strictObject({
  figure: z.enum(EXPORT_FIGURES),
  origin: z.enum(["released", "derived"]),
  scope: z.enum(["first", "second", "both", "everybody"]),
  department: text,
  dimension: text,
  item: text,
  detail: text,
  name: text,
  unit: z.enum(["points", "percent", "answer", "people", "coefficient", "yes-no", "words"]),
  kind: z.enum(["value", "at-least", "at-most", "between", "words", "withheld"]),
  value: number,
  lower: number,
  upper: number,
  step: number,
  intervalLow: number,
  intervalHigh: number,
  reading: text,
  words: z.string(),
  reason: text,
  reasonText: text,
});

export type ExportedFigure = z.infer<typeof figureShape>;

/** In the order in which every table has them. */
export const EXPORT_COLUMNS = figureShape.keyof().options;

/** What a figure holds follows from its kind; a withheld one holds no number whatever. */
function holdsTogether(figure: ExportedFigure): boolean {
  const { value, lower, upper, step, intervalLow, intervalHigh, reason, reasonText } = figure;
  const numbers = [value, lower, upper, step, intervalLow, intervalHigh];
  switch (figure.kind) {
    case "withheld":
      return numbers.every((one) => one === null) && reason !== null && reasonText !== null;
    case "words":
      return numbers.every((one) => one === null) && reason === null;
    case "value":
      return value !== null && lower === value && upper === value && reason === null;
    case "at-least":
    case "at-most":
    case "between":
      return value === null && lower !== null && upper !== null && lower <= upper && reason === null;
  }
}

const figureSchema = figureShape.refine(holdsTogether, { error: "numbers-do-not-fit-kind" });

const waveSchema = z.strictObject({
  id: z.string(),
  quarter: z.string().regex(/^\d{4}-Q[1-4]$/),
  opened: day,
  closed: day,
  released: z.boolean(),
  notReleasedBecause: text,
  methodVersion: text,
  instrumentVersion: text,
  manifestHash: text,
  threshold: z.int().min(5),
  codesClaimed: z.int().nullable(),
  ballotsCounted: z.int().nullable(),
  ballotsVoid: z.int().nullable(),
  comments: z.enum(["by-department", "pooled", "withheld"]).nullable(),
  restored: day.nullable(),
  figures: z.array(figureSchema),
});

export type ExportedWave = z.infer<typeof waveSchema>;

export const EXPORT_WAVE_FIELDS = waveSchema.keyof().options;

const relationshipSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  departments: z.tuple([z.string(), z.string()]),
  demonstration: z.boolean(),
});

export const exportSchema = z.strictObject({
  format: z.literal(EXPORT_FORMAT),
  organisation: z.string(),
  relationship: relationshipSchema,
  waves: z.array(waveSchema),
});

export type ExportedReleases = z.infer<typeof exportSchema>;

/** The description of the JSON file, as a JSON Schema that stands on its own. */
export function exportSchemaDescription(language: ShownLanguage): string {
  const { page, waveFields, schema } = exportTexts(language).texts;
  const figure = z.strictObject(described(figureShape.shape, page.columns));
  const wave = z.strictObject(described({ ...waveSchema.shape, figures: z.array(figure) }, waveFields));
  const { demonstration } = relationshipSchema.shape;
  const whole = exportSchema.extend({
    relationship: relationshipSchema.extend({ demonstration: demonstration.describe(schema.demonstration) }),
    waves: z.array(wave).describe(schema.waves),
  });
  const title = fill(schema.title, { format: EXPORT_FORMAT });
  return `${JSON.stringify({ title, ...z.toJSONSchema(whole, { target: "draft-2020-12" }) }, null, 2)}\n`;
}

/** The same fields, each with what it holds in words. */
function described<Name extends string>(
  fields: Readonly<Record<Name, z.ZodType>>,
  texts: Readonly<Record<Name, string>>,
): Record<string, z.ZodType> {
  const meanings: Readonly<Record<string, string>> = texts;
  return Object.fromEntries(
    Object.entries<z.ZodType>(fields).map(([name, field]) => [name, field.describe(meanings[name] ?? "")]),
  );
}
