import type { MethodName } from "./method-under-test";
import { RESPONSE_RATES } from "./population";
import type { Cell, StudyName } from "./studies";
import type { Tallies } from "./tallies";

/** One simulation to run: many repetitions of one cell. */
export type Task = { study: StudyName; cell: Cell; repetitions: number; method: MethodName };

export type Bar = {
  group: string;
  name: string;
  value: number;
  /** What must hold; null for a number that is only told. */
  limit: { atLeast: number } | { atMost: number } | null;
  unit: "%" | "points" | "";
};

export type Judged = { task: Task; bars: (tallies: Tallies) => Bar[] };

const MIDDLE = 60;

/** Everything the calibration runs, with what is expected of it. `effort` 1 is the full run. */
export function plan(effort: number, method: MethodName = "product"): Judged[] {
  return [...coverage(), ...dataBased(), ...stages(), ...gaps(), ...more()].map(({ task, bars }) => ({
    task: { ...task, repetitions: Math.max(20, Math.round(task.repetitions * effort)), method },
    bars,
  }));
}

type Planned = { task: Omit<Task, "method">; bars: (tallies: Tallies) => Bar[] };

function coverage(): Planned[] {
  return [5, 6, 12, 30, 100].flatMap((n) =>
    RESPONSE_RATES.flatMap((rate) => [
      planned("coverage", { n, rate, level: MIDDLE }, repetitionsFor(n), (of) => [
        bar("Coverage of the 95 % interval of a department", cellName(n, rate), of("department values"), {
          atLeast: 0.945,
        }),
        bar("Coverage of the 95 % interval of a dimension", cellName(n, rate), of("dimension values"), {
          atLeast: 0.945,
        }),
        told("Scores released as a band only", `${cellName(n, rate)} at 60 points`, of("bounded"), "%"),
        told("Full width of the released interval", cellName(n, rate), of("department width"), "points"),
      ]),
      ...(n > 12
        ? []
        : [
            planned("coverage", { n, rate, level: 75 }, repetitionsFor(n) / 2, (of) => [
              bar("Coverage, bands included, at 75 points", cellName(n, rate), of("department all"), {
                atLeast: 0.945,
              }),
            ]),
          ]),
    ]),
  );
}

function dataBased(): Planned[] {
  const widths = [
    [6, 15],
    [12, 10],
    [30, 6.5],
    [100, 4],
  ] as const;
  return widths.map(([n, width]) =>
    planned("dataBased", { n, rate: 0.86, level: MIDDLE }, repetitionsFor(n), (of) => [
      bar("Data-based interval before rounding: coverage", cellName(n, 0.86), of("covered"), {
        atLeast: 0.945,
      }),
      bar(
        "Data-based interval before rounding: full width",
        cellName(n, 0.86),
        of("width"),
        { atMost: width },
        "points",
      ),
    ]),
  );
}

function stages(): Planned[] {
  const group = "Stage, 12 + 12 of 14 + 14";
  return [
    planned("stage", { n: 12, rate: 0.86 }, 800, (of) => [
      bar(group, "stage right", of("right"), { atLeast: 0.93 }),
      bar(group, "Brier score", of("brier"), { atMost: 0.09 }, ""),
      told(group, "Brier score of the bare point", of("brier of the point"), ""),
      told(group, "named", of("named"), "%"),
      told(group, "released as a band", of("bounded"), "%"),
    ]),
  ];
}

function gaps(): Planned[] {
  return [6, 12, 30, 100].flatMap((n) =>
    [0.86, 1].map((rate) =>
      planned("gap", { n, rate, level: MIDDLE }, repetitionsFor(n), (of) => [
        bar("Any false gap of a dimension in a report", cellName(n, rate), of("any dimension"), {
          atMost: 0.06,
        }),
        bar("False gap between the departments", cellName(n, rate), of("overall"), { atMost: 0.055 }),
      ]),
    ),
  );
}

function more(): Planned[] {
  return [
    ...[12, 30].map((n) =>
      planned("contrast", { n, rate: 0.86, level: MIDDLE }, 400, (of) => [
        bar(
          "Action without effect said to have moved more than the others",
          cellName(n, 0.86),
          of("moved more"),
          {
            atMost: 0.05,
          },
        ),
      ]),
    ),
    planned("lowest", { n: 12, rate: 0.86, level: MIDDLE }, 150, (of) => [
      bar(
        "Among the two lowest: how often true, less how often said, from 70 %",
        cellName(12, 0.86),
        of("was so") - of("said likely"),
        { atLeast: -0.05 },
      ),
    ]),
  ];
}

function planned(
  study: StudyName,
  cell: Cell,
  repetitions: number,
  bars: (of: (name: string) => number) => Bar[],
): Planned {
  const mean = (tallies: Tallies) => (name: string) => {
    const tally = tallies[name];
    return tally && tally.count > 0 ? tally.sum / tally.count : Number.NaN;
  };
  // A cell in which nothing is ever released as a value has nothing to be judged by.
  const judged = (tallies: Tallies) => bars(mean(tallies)).filter(({ value }) => !Number.isNaN(value));
  return { task: { study, cell, repetitions }, bars: judged };
}

/** Large departments take longer and vary less. */
function repetitionsFor(n: number): number {
  if (n <= 12) return 400;
  return n <= 40 ? 300 : 120;
}

function cellName(n: number, rate: number): string {
  return `n = ${n}, ${Math.round(100 * rate)} % answer`;
}

export function bar(
  group: string,
  name: string,
  value: number,
  limit: Bar["limit"],
  unit: Bar["unit"] = "%",
): Bar {
  return { group, name, value, limit, unit };
}

export function told(group: string, name: string, value: number, unit: Bar["unit"]): Bar {
  return { group, name, value, limit: null, unit };
}

/** Whether a bar is met; null when there is none. */
export function isMet({ value, limit }: Bar): boolean | null {
  if (!limit) return null;
  return "atLeast" in limit ? value >= limit.atLeast : value <= limit.atMost;
}
