import { z } from "zod";
import { EXPORT_COLUMNS, EXPORT_FIGURES, EXPORT_WAVE_FIELDS } from "~/content/export/dictionary";

/** Changes only when a reader of the files would have to change. New figures and reasons may come within a version. */
export const EXPORT_FORMAT = "tandem-release/1";

const number = z.number().nullable();
const text = z.string().nullable();
const day = z.iso.date();

const figureShape = z.strictObject({
  figure: z.enum(EXPORT_FIGURES.map(({ id }) => id)).describe(EXPORT_COLUMNS.figure),
  origin: z.enum(["released", "derived"]).describe(EXPORT_COLUMNS.origin),
  scope: z.enum(["first", "second", "both", "everybody"]).describe(EXPORT_COLUMNS.scope),
  department: text.describe(EXPORT_COLUMNS.department),
  dimension: text.describe(EXPORT_COLUMNS.dimension),
  item: text.describe(EXPORT_COLUMNS.item),
  detail: text.describe(EXPORT_COLUMNS.detail),
  name: text.describe(EXPORT_COLUMNS.name),
  unit: z.enum(["points", "percent", "answer", "people", "yes-no", "words"]).describe(EXPORT_COLUMNS.unit),
  kind: z
    .enum(["value", "at-least", "at-most", "between", "words", "withheld"])
    .describe(EXPORT_COLUMNS.kind),
  value: number.describe(EXPORT_COLUMNS.value),
  lower: number.describe(EXPORT_COLUMNS.lower),
  upper: number.describe(EXPORT_COLUMNS.upper),
  step: number.describe(EXPORT_COLUMNS.step),
  intervalLow: number.describe(EXPORT_COLUMNS.intervalLow),
  intervalHigh: number.describe(EXPORT_COLUMNS.intervalHigh),
  reading: text.describe(EXPORT_COLUMNS.reading),
  words: z.string().describe(EXPORT_COLUMNS.words),
  reason: text.describe(EXPORT_COLUMNS.reason),
  reasonText: text.describe(EXPORT_COLUMNS.reasonText),
});

export type ExportedFigure = z.infer<typeof figureShape>;

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

const figureSchema = figureShape.refine(holdsTogether, {
  error: "The numbers of a figure do not fit its kind.",
});

const waveSchema = z.strictObject({
  id: z.string().describe(EXPORT_WAVE_FIELDS.id),
  quarter: z
    .string()
    .regex(/^\d{4}-Q[1-4]$/)
    .describe(EXPORT_WAVE_FIELDS.quarter),
  opened: day.describe(EXPORT_WAVE_FIELDS.opened),
  closed: day.describe(EXPORT_WAVE_FIELDS.closed),
  released: z.boolean().describe(EXPORT_WAVE_FIELDS.released),
  notReleasedBecause: text.describe(EXPORT_WAVE_FIELDS.notReleasedBecause),
  methodVersion: text.describe(EXPORT_WAVE_FIELDS.methodVersion),
  instrumentVersion: text.describe(EXPORT_WAVE_FIELDS.instrumentVersion),
  manifestHash: text.describe(EXPORT_WAVE_FIELDS.manifestHash),
  threshold: z.int().min(5).describe(EXPORT_WAVE_FIELDS.threshold),
  codesClaimed: z.int().nullable().describe(EXPORT_WAVE_FIELDS.codesClaimed),
  ballotsCounted: z.int().nullable().describe(EXPORT_WAVE_FIELDS.ballotsCounted),
  ballotsVoid: z.int().nullable().describe(EXPORT_WAVE_FIELDS.ballotsVoid),
  comments: z.enum(["by-department", "pooled", "withheld"]).nullable().describe(EXPORT_WAVE_FIELDS.comments),
  restored: day.nullable().describe(EXPORT_WAVE_FIELDS.restored),
  figures: z.array(figureSchema).describe(EXPORT_WAVE_FIELDS.figures),
});

export type ExportedWave = z.infer<typeof waveSchema>;

export const exportSchema = z.strictObject({
  format: z.literal(EXPORT_FORMAT),
  organisation: z.string(),
  relationship: z.strictObject({
    id: z.string(),
    name: z.string(),
    departments: z.tuple([z.string(), z.string()]),
    demonstration: z.boolean().describe("True when every answer in it was invented."),
  }),
  waves: z.array(waveSchema).describe("Oldest first."),
});

export type ExportedReleases = z.infer<typeof exportSchema>;

/** The description of the JSON file, as a JSON Schema that stands on its own. */
export function exportSchemaDescription(): string {
  const schema = z.toJSONSchema(exportSchema, { target: "draft-2020-12" });
  const described = { title: `Tandem, frozen releases (${EXPORT_FORMAT})`, ...schema };
  return `${JSON.stringify(described, null, 2)}\n`;
}
