import type { DepartmentRelease, Figure } from "~/domain/disclosure/release-shape";
import type { Answer, Instrument } from "~/domain/instrument";
import { SPREAD_CLASSES } from "../attacks/attack-spread";
import type { Gate } from "../attacks/gate-under-attack";
import { splitness } from "../auditor/item-worlds";
import type { ItemGate } from "../auditor/one-item";

const INSTRUMENT: Instrument = {
  version: "one item",
  dimensions: ["trust"],
  items: [{ id: "the item", kind: "scored", dimension: "trust" }],
};

type Counts = readonly [number, number, number, number, number];

/**
 * The real gate for a survey of one item: all that is released of it, dimension and score included. The gate is asked
 * once for every combination of sum and favourable answers; what more depends on single answers, the spread class and
 * the split opinion, is put in by the published rule. One in a hundred histograms is asked in full, and must agree.
 */
export function oneItemGate(gate: Gate, people: number): ItemGate {
  const known = new Map<number, { text: string; example: DepartmentRelease }>();
  let asked = 0;
  return (counts) => {
    const sum = counts.reduce((total, count, step) => total + count * (step + 1), 0);
    const place = sum * (people + 1) + counts[3] + counts[4];
    let found = known.get(place);
    if (!found) {
      const example = departmentOf(gate, counts);
      found = { text: plain(example), example };
      known.set(place, found);
    }
    const spread = found.example.spread.kind === "class" ? classOf(deviationOf(counts)) : "";
    const split = found.example.items["the item"]?.splitOpinion === null ? 0 : splitness(...counts);
    asked += 1;
    if (asked % 97 === 0) {
      const full = departmentOf(gate, counts);
      const said = full.items["the item"]?.splitOpinion;
      const same =
        plain(full) === found.text &&
        (full.spread.kind === "class" ? full.spread.standardDeviation : "") === spread &&
        (said == null || split === 0 || said === split > 0);
      if (!same) throw new Error(`the gate shows more of ${counts} than sum and favourable answers decide`);
    }
    return `${found.text}${spread && `, spread ${spread}`}${split > 0 ? ", split" : ""}`;
  };
}

function departmentOf(gate: Gate, counts: Counts): DepartmentRelease {
  const answers = counts.flatMap((count, step) => Array.from({ length: count }, () => (step + 1) as Answer));
  const own = answers.map((answer) => ({ answers: [answer], comment: null }));
  const other = answers.map((_, person) => ({ answers: [(2 + (person % 3)) as Answer], comment: null }));
  return gate({
    instrument: INSTRUMENT,
    threshold: 5,
    manifestHash: "",
    claimed: 0,
    departments: [
      { name: "Sales", invited: own.length, ballots: own },
      { name: "Marketing", invited: own.length, ballots: other },
    ],
  }).release.departments[0];
}

/** In words, without what depends on more than sum and favourable answers. */
function plain(release: DepartmentRelease): string {
  const item = release.items["the item"]!;
  return [
    `score ${words(release.score)}`,
    `dimension ${words(release.dimensions.trust!.score)}`,
    `favourable ${words(item.favourable)}`,
    `mean ${words(item.mean)}`,
    ...(item.distribution ?? []).map(words),
  ].join(", ");
}

function words(figure: Figure): string {
  switch (figure.kind) {
    case "value":
      return `${figure.value} in steps of ${figure.step}`;
    case "at-least":
      return `${figure.bound} or more`;
    case "at-most":
      return `${figure.bound} or less`;
    case "withheld":
      return figure.reason;
  }
}

function classOf(deviation: number): number {
  return SPREAD_CLASSES.find((limit) => deviation <= limit) ?? Number.POSITIVE_INFINITY;
}

function deviationOf(counts: Counts): number {
  const people = counts.reduce((total, count) => total + count, 0);
  const mean = counts.reduce((sum, count, step) => sum + count * (step + 1), 0) / people;
  const squares = counts.reduce((sum, count, step) => sum + count * (step + 1 - mean) ** 2, 0);
  return 20 * Math.sqrt(squares / (people - 1));
}
