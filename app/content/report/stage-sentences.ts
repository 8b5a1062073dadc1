import { stageNames } from "~/content/frame/stage-names";
import { formatList, formatPercent } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import type { WithheldReason } from "~/domain/disclosure/release-shape";
import { CLEAR_PROBABILITY } from "~/domain/method";
import {
  type HeadlineForm,
  STAGES,
  type Stage,
  type StageProbabilities,
  type StageReading,
  type UnguardedReading,
} from "~/domain/report/report";
import { reportTexts } from "./texts";

type Names = readonly [string, string];
type Guarded = Extract<StageReading, { kind: "guarded" }>;

/** The one sentence on top of the report. */
export function stageStatement(asked: ShownLanguage, reading: StageReading, [first, second]: Names): string {
  const { language, texts } = reportTexts(asked);
  const { statement } = texts;
  const names = stageNames(language);
  const both = { first, second };
  if (reading.form) return formStatement(language, reading.form, both);
  switch (reading.kind) {
    case "held":
      return fill(statement.tentatively, { ...both, stage: names[reading.stage] });
    case "named":
    case "unchanged":
      return fill(statement.is, { ...both, stage: names[reading.stage] });
    case "guarded":
      return fill(reading.majority === "unknown" ? statement.atLeast : statement.is, {
        ...both,
        stage: names[reading.stage],
      });
    case "border":
      return fill(statement.border, { ...both, lower: names[reading.lower], upper: names[reading.upper] });
    case "at-least":
      return fill(statement.atLeast, { ...both, stage: names[reading.stage] });
    case "at-most":
      return fill(statement.atMost, { ...both, stage: names[reading.stage] });
    case "between":
      return reading.lower === reading.upper
        ? fill(statement.is, { ...both, stage: names[reading.lower] })
        : fill(statement.between, { ...both, lower: names[reading.lower], upper: names[reading.upper] });
    case "withheld":
      return fill(statement.unplaced[whyUnplaced(reading.reason)], both);
  }
}

function formStatement(
  language: ShownLanguage,
  form: HeadlineForm,
  both: { first: string; second: string },
): string {
  const { statement } = reportTexts(language).texts;
  const names = stageNames(language);
  switch (form.says) {
    case "plainly":
      return fill(statement.is, { ...both, stage: names[form.stage] });
    case "tentatively":
      return fill(statement.tentatively, { ...both, stage: names[form.stage] });
    case "either":
      return fill(statement.either, { ...both, lower: names[form.lower], upper: names[form.upper] });
  }
}

/** Why there is no stage: too few people only where that is the reason. */
function whyUnplaced(reason: WithheldReason) {
  switch (reason) {
    case "department-below-threshold":
    case "other-department-below-threshold":
      return "tooFew";
    case "too-few-answers":
      return "unanswered";
    case "audit-refused":
      return "auditRefused";
    case "closed-early":
      return "closedEarly";
    default:
      return "otherwise";
  }
}

/** How sure the statement is, in words first. null where the statement already says all. */
export function stageCertainty(asked: ShownLanguage, reading: StageReading): string | null {
  const { language, texts } = reportTexts(asked);
  const { certainty } = texts;
  switch (reading.kind) {
    case "named":
      return namedCertainty(language, reading);
    case "border":
      return fill(certainty.either, { chances: chances(language, reading.probabilities) });
    case "unchanged": {
      const said = { chances: chances(language, reading.probabilities) };
      return reading.stage === reading.leaning
        ? fill(certainty.still, said)
        : fill(certainty.leaning, { ...said, leaning: stageNames(language)[reading.leaning] });
    }
    case "guarded":
      return guarded(language, reading);
    case "held":
      return fill(certainty.held, { range: rangeShort(language, reading) });
    case "at-least":
    case "at-most":
    case "between":
      return certainty.bounded;
    case "withheld":
      return null;
  }
}

function namedCertainty(language: ShownLanguage, reading: Extract<StageReading, { kind: "named" }>): string {
  const { certainty } = reportTexts(language).texts;
  const said = { chances: chances(language, reading.probabilities) };
  if (!isClear(reading)) return fill(certainty.likely, said);
  return fill(reading.form?.says === "tentatively" ? certainty.clearOnce : certainty.clear, said);
}

/** A few words for a table: "Defined, likely". */
export function stageShort(asked: ShownLanguage, reading: StageReading): string {
  const { language, texts } = reportTexts(asked);
  const names = stageNames(language);
  const short = texts.stageShort;
  switch (reading.kind) {
    case "named":
      return fill(isClear(reading) ? short.clear : short.likely, { stage: names[reading.stage] });
    case "guarded":
      return reading.majority === "unknown"
        ? fill(short.orFurther, { stage: names[reading.stage] })
        : names[reading.stage];
    case "border":
      return fill(short.either, { lower: names[reading.lower], upper: names[reading.upper] });
    case "unchanged":
      return reading.stage === reading.leaning
        ? names[reading.stage]
        : fill(short.leaning, { stage: names[reading.stage], leaning: names[reading.leaning] });
    case "held":
      return fill(short.held, { stage: names[reading.stage], range: rangeShort(language, reading) });
    case "at-least":
      return rangeShort(language, { lower: reading.stage, upper: "integrated" });
    case "at-most":
      return rangeShort(language, { lower: "undefined", upper: reading.stage });
    case "between":
      return rangeShort(language, reading);
    case "withheld":
      return short.withheld;
  }
}

type Range = { lower: Stage; upper: Stage };

/** "Aligned or further", "At most Defined", "Defined to Aligned": what bounds leave possible. */
function rangeShort(asked: ShownLanguage, { lower, upper }: Range): string {
  const { language, texts } = reportTexts(asked);
  const names = stageNames(language);
  const { orFurther, atMost, range } = texts.stageShort;
  if (lower === upper) return names[lower];
  if (upper === "integrated" && lower !== "undefined") return fill(orFurther, { stage: names[lower] });
  if (lower === "undefined" && upper !== "integrated") return fill(atMost, { stage: names[upper] });
  return fill(range, { lower: names[lower], upper: names[upper] });
}

/** "Aligned", "Defined or Aligned": what the reading would be without the guard, for a table. */
export function aloneShort(language: ShownLanguage, reading: UnguardedReading): string {
  return reading.kind === "named"
    ? stageNames(reportTexts(language).language)[reading.stage]
    : stageShort(language, reading);
}

function guarded(language: ShownLanguage, { alone, majority, wouldBe }: Guarded): string {
  const { certainty } = reportTexts(language).texts;
  const withoutGuard = alone.kind === "unchanged" ? certainty.aloneWithEarlier : certainty.alone;
  const guard = majority === "unknown" ? certainty.guardUnknown : certainty.guardNotMet;
  return [
    fill(withoutGuard, { reading: aloneShort(language, alone) }),
    fill(guard, { stage: stageNames(language)[wouldBe] }),
  ].join(" ");
}

function isClear({ stage, probabilities }: Extract<StageReading, { kind: "named" }>): boolean {
  return probabilities[stage] >= CLEAR_PROBABILITY;
}

/** "Aligned about 70 %, Defined about 30 %": the likeliest first, what is under 5 % left out. */
function chances(language: ShownLanguage, probabilities: StageProbabilities): string {
  const { chance } = reportTexts(language).texts;
  const names = stageNames(language);
  const likely = STAGES.filter((stage) => probabilities[stage] >= 0.05).sort(
    (a, b) => probabilities[b] - probabilities[a],
  );
  const said = likely.map((stage) =>
    probabilities[stage] > 0.97
      ? fill(chance.above, { stage: names[stage], percent: formatPercent(language, 0.95) })
      : fill(chance.about, { stage: names[stage], percent: formatPercent(language, probabilities[stage]) }),
  );
  return formatList(language, said);
}
