import { STUDIED } from "~/content/method/studied";
import { type Bar, bar, told } from "./bars";
import type { FamilyCell, FamilyStudyName } from "./family-studies";
import { NEUTRAL_KINDS } from "./family-studies";
import { FAMILY, type ShapeName, USUAL_SHAPES } from "./shapes";
import { meanOf, type Tallies } from "./tallies";
import type { VariantName } from "./variants";

/** One simulation of the family to run. */
export type FamilyTask = {
  family: FamilyStudyName;
  cell: FamilyCell;
  repetitions: number;
  variant: VariantName;
};

type Planned = { task: Omit<FamilyTask, "variant">; bars: (tallies: Tallies) => Bar[] };
export type FamilyJudged = { task: FamilyTask; bars: (tallies: Tallies) => Bar[] };

type Pair = readonly [number, number];
type Size = { n: Pair; N: Pair };

const size = (first: number, second: number, invited: Pair): Size => ({ n: [first, second], N: invited });
const TINY = size(5, 5, [5, 5]);
const SMALLEST = size(6, 6, [6, 6]);
const SMALL = size(8, 6, [8, 6]);
const USUAL = size(12, 12, [14, 14]);
const MIDDLE = size(STUDIED.answers, STUDIED.answers, [23, 23]);
const HALF_SILENT = size(25, 20, [42, 33]);
const LARGE = size(STUDIED.manyAnswers, STUDIED.manyAnswers, [80, 80]);

export const GROUPS = {
  falseChange: "False clear change of the score, only the mood of the day moved, over the family",
  falseTopic: "Any false clear change of a topic, over the family",
  anything: "Anything called clear on the page, nothing changed",
  falseLasting: "A change said to have lasted, nothing changed",
  right: "Headline right where it names a stage",
  stageChanges: "Changes of the stage in the headline in eleven steps, truth at a cut",
  wordChanges: "Changes of the words of the headline in eleven steps, truth at a cut",
  neutral: "Companies that say nothing called Aligned or Integrated",
  power5: "Power for +5 points in both departments, called clear",
  power8: "Power for +8 points in both departments, called clear",
  mean: "Mean over the family",
  silent: "Coverage where silence varies from wave to wave",
  split: "Coverage in split departments with people missing",
  unlike: "Coverage where silence depends on the score",
  falselyDivided: "Usual departments called far more divided than usual",
  dividedFew: "Split departments called far more divided than usual, 20 answers",
  dividedMany: "Split departments called far more divided than usual, 48 answers",
} as const;

/** The family with what is expected of it. What has no bar is told as measured, because nobody could keep one. */
export function familyPlan(effort: number, variant: VariantName = "product"): FamilyJudged[] {
  return [
    ...falseChanges(),
    ...movedResponse(),
    ...power(),
    ...lasting(),
    ...headlines(),
    ...cuts(),
    ...neutral(),
    ...silence(),
    ...divided(),
    ...missing(),
  ].map(({ task, bars }) => ({
    task: { ...task, repetitions: Math.max(20, Math.round(task.repetitions * effort)), variant },
    bars,
  }));
}

function falseChanges(): Planned[] {
  return FAMILY.flatMap((shape) =>
    [SMALL, USUAL, MIDDLE, HALF_SILENT, LARGE].map((of) => {
      const name = nameOf(shape, of);
      return planned("change", { shape, ...of, level: 60, mood: true }, 150, (mean) => [
        bar(GROUPS.falseChange, name, mean("clear"), { atMost: 0.08 }),
        told(GROUPS.falseTopic, name, mean("any topic"), "%"),
        told(GROUPS.anything, name, mean("anything"), "%"),
      ]);
    }),
  );
}

/** The bar is met by saying nothing where the rate moves by 15 points; below that the errors must carry it. */
function movedResponse(): Planned[] {
  const moves: readonly (readonly [Size, Pair])[] = [
    [size(12, 12, [14, 14]), [7, 7]],
    [size(34, 34, [40, 40]), [29, 29]],
    [size(86, 86, [100, 100]), [72, 72]],
  ];
  return moves.map(([of, later]) =>
    planned("change", { shape: "silence that varies", ...of, level: 60, later, mood: true }, 150, (mean) => [
      bar(
        "False clear change where others answer than before",
        `${nameOf("silence that varies", of)}, then ${later.join(" + ")}`,
        mean("clear"),
        { atMost: 0.08 },
      ),
    ]),
  );
}

function power(): Planned[] {
  const cell = (of: Size, shift: number): FamilyCell => ({
    shape: "ordinary",
    ...of,
    level: 57,
    shift,
    mood: true,
  });
  return [
    ...[MIDDLE, LARGE].flatMap((of) => [
      planned("change", cell(of, STUDIED.smallShift), 300, (mean) => [
        bar(GROUPS.power5, nameOf("ordinary", of), mean("clear"), { atLeast: 0.4 }),
      ]),
      planned("change", cell(of, STUDIED.largeShift), 300, (mean) => [
        bar(GROUPS.power8, nameOf("ordinary", of), mean("clear"), { atLeast: 0.8 }),
      ]),
    ]),
    planned("change", cell(USUAL, 9.3), 300, (mean) => [
      bar("Power for the smallest change as stated (9.3 points)", nameOf("ordinary", USUAL), mean("clear"), {
        atLeast: 0.75,
      }),
    ]),
  ];
}

function lasting(): Planned[] {
  const shapes: readonly ShapeName[] = ["ordinary", "wide and unsteady", "split departments"];
  return [
    ...shapes.flatMap((shape) =>
      [USUAL, LARGE].map((of) =>
        planned("lasting", { shape, ...of, level: 60, mood: true }, 120, (mean) => [
          bar(GROUPS.falseLasting, nameOf(shape, of), mean("lasting"), { atMost: 0.055 }),
        ]),
      ),
    ),
    ...[5, 8].map((shift) =>
      planned("lasting", { shape: "ordinary", ...MIDDLE, level: 57, shift, mood: true }, 120, (mean) => [
        told(
          `Power for +${shift} points that stay, said to have lasted`,
          nameOf("ordinary", MIDDLE),
          mean("lasting"),
          "%",
        ),
      ]),
    ),
  ];
}

function headlines(): Planned[] {
  const shapes: readonly ShapeName[] = ["ordinary", "wide", "unsteady"];
  const sizes = [SMALLEST, SMALL, USUAL, HALF_SILENT, LARGE];
  return [
    ...shapes.flatMap((shape) =>
      sizes.map((of) =>
        planned("named", { shape, ...of, level: 0 }, isSmall(of) ? 400 : 150, (mean) => [
          bar(GROUPS.right, nameOf(shape, of), mean("named right"), { atLeast: 0.97 }),
          told("Headlines that name a stage", nameOf(shape, of), mean("named"), "%"),
          bar("Report, trends and advice say the same", nameOf(shape, of), mean("agree"), { atLeast: 1 }),
        ]),
      ),
    ),
    ...[USUAL, LARGE].map((of) =>
      planned("named", { shape: "ordinary", ...of, level: 0, mood: true }, 150, (mean) => [
        told(
          "Headline right where it names a stage, by the truth apart from the mood of the day",
          nameOf("ordinary", of),
          mean("named right"),
          "%",
        ),
      ]),
    ),
    ...(["split departments", "yes-sayers"] as const).map((shape) =>
      planned("named", { shape, ...HALF_SILENT, level: 0 }, 150, (mean) => [
        told(
          "Headline right where it names a stage, in split departments",
          nameOf(shape, HALF_SILENT),
          mean("named right"),
          "%",
        ),
      ]),
    ),
  ];
}

function cuts(): Planned[] {
  return [
    ...[40, 65, 80].flatMap((level) =>
      [SMALL, USUAL, HALF_SILENT].map((of) =>
        planned("atCut", { shape: "ordinary", ...of, level }, 24, (mean) => [
          bar(
            GROUPS.stageChanges,
            `${nameOf("ordinary", of)}, at ${level}`,
            mean("stage changes"),
            { atMost: 1.1 },
            "",
          ),
          bar(
            GROUPS.wordChanges,
            `${nameOf("ordinary", of)}, at ${level}`,
            mean("word changes"),
            { atMost: 1.7 },
            "",
          ),
          told(
            'The same, apart from "as far as one can tell"',
            `${nameOf("ordinary", of)}, at ${level}`,
            mean("plain word changes"),
            "",
          ),
          told(
            "The same by the bare score",
            `${nameOf("ordinary", of)}, at ${level}`,
            mean("naive changes"),
            "",
          ),
        ]),
      ),
    ),
    planned("atCut", { shape: "ordinary", ...USUAL, level: 65, mood: true }, 24, (mean) => [
      told("The same with a mood of the day", "changes of the stage", mean("stage changes"), ""),
      told("The same with a mood of the day", "changes of the words", mean("word changes"), ""),
    ]),
    planned("delay", { shape: "ordinary", ...USUAL, level: 57, shift: 14 }, 60, (mean) => [
      bar(
        "Quarters until a move from 57 to 71 is in the headline",
        nameOf("ordinary", USUAL),
        mean("delay"),
        { atMost: 0.9 },
        "",
      ),
    ]),
  ];
}

function neutral(): Planned[] {
  return NEUTRAL_KINDS.flatMap((kind, level) =>
    [TINY, SMALL, USUAL, LARGE].map((of) =>
      planned("neutral", { shape: "ordinary", ...of, level }, 100, (mean) => [
        bar(GROUPS.neutral, `${kind}, ${sizeOf(of)}`, mean("beyond defined"), { atMost: 0.015 }),
      ]),
    ),
  );
}

function silence(): Planned[] {
  const sizes = [size(7, 7, [12, 12]), size(15, 15, [25, 25]), size(48, 48, [80, 80])];
  const coverage = (shape: ShapeName, bars: (name: string, covered: number) => Bar) =>
    sizes.map((of) =>
      planned("coverage", { shape, ...of, level: 60 }, 150, (mean) => [
        bars(nameOf(shape, of), mean("covered")),
      ]),
    );
  return [
    ...coverage("silence that varies", (name, covered) =>
      bar(GROUPS.silent, name, covered, { atLeast: 0.93 }),
    ),
    ...coverage("wide", (name, covered) => told("Coverage where answers spread more", name, covered, "%")),
    ...(["yes-sayers", "split departments"] as const).flatMap((shape) =>
      coverage(shape, (name, covered) => told(GROUPS.split, name, covered, "%")),
    ),
    ...(
      [
        "silence that depends on the score",
        "silence that depends strongly",
        "split departments, silent unlike the others",
      ] as const
    ).flatMap((shape) => coverage(shape, (name, covered) => told(GROUPS.unlike, name, covered, "%"))),
  ];
}

/** Named with power, and hardly ever without cause; near the ends of the scale less may be said. */
function divided(): Planned[] {
  const twenty = size(STUDIED.answers, STUDIED.answers, [28, 28]);
  const usual = USUAL_SHAPES.flatMap((shape) =>
    [twenty, LARGE].map((of) =>
      planned("divided", { shape, ...of, level: 60 }, 150, (mean) => [
        bar(GROUPS.falselyDivided, nameOf(shape, of), mean("divided"), { atMost: 0.01 }),
      ]),
    ),
  );
  const split = ([60, 45, 72] as const).flatMap((level) =>
    (
      [
        [GROUPS.dividedFew, twenty, 0.4],
        [GROUPS.dividedMany, LARGE, 0.8],
      ] as const
    ).map(([group, of, atLeast]) =>
      planned("divided", { shape: "split departments", ...of, level }, 80, (mean) => {
        const name = `${sizeOf(of)}, at ${level}`;
        const named = mean("divided");
        return [
          level === 60 ? bar(group, name, named, { atLeast }) : told(group, name, named, "%"),
          told("Where it is said whether opinions are divided", name, mean("said"), "%"),
        ];
      }),
    ),
  );
  return [...usual, ...split];
}

function missing(): Planned[] {
  const group = "Filling in one answer in ten, 12 people";
  return [
    planned("missing", { shape: "ordinary", n: [12, 12], N: [12, 12], level: 60 }, 2000, (mean) => [
      bar(group, "root mean square error", Math.sqrt(mean("squared error")), { atMost: 0.5 }, "points"),
      bar(group, "bias, either way", Math.abs(mean("error")), { atMost: 0.1 }, "points"),
    ]),
  ];
}

/** What is said of the family as a whole. */
export function familyMeans(bars: readonly Bar[]): Bar[] {
  const mean = (group: string) => {
    const values = bars.filter((one) => one.group === group).map(({ value }) => value);
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  return [
    bar(GROUPS.mean, GROUPS.falseChange, mean(GROUPS.falseChange), { atMost: 0.055 }),
    bar(GROUPS.mean, GROUPS.falseTopic, mean(GROUPS.falseTopic), { atMost: 0.06 }),
    told(GROUPS.mean, GROUPS.anything, mean(GROUPS.anything), "%"),
  ].filter(({ value }) => !Number.isNaN(value));
}

function planned(
  family: FamilyStudyName,
  cell: FamilyCell,
  repetitions: number,
  bars: (mean: (name: string) => number) => Bar[],
): Planned {
  return {
    task: { family, cell, repetitions },
    bars: (tallies) => bars((name) => meanOf(tallies, name)).filter(({ value }) => !Number.isNaN(value)),
  };
}

/** There a stage is named in one wave of five only. */
function isSmall({ n }: Size): boolean {
  return n[0] + n[1] < 20;
}

function sizeOf({ n, N }: Size): string {
  return n[0] === N[0] && n[1] === N[1] ? `${n.join(" + ")}` : `${n.join(" + ")} of ${N.join(" + ")}`;
}

function nameOf(shape: ShapeName, of: Size): string {
  return `${shape}, ${sizeOf(of)}`;
}
