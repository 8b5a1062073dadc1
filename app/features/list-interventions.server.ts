import { CATALOGUE } from "~/content/catalogue";
import type { DimensionId } from "~/domain/instrument";
import type { Intervention } from "~/domain/intervention";
import { STAGES, type Stage } from "~/domain/report";

export type InterventionFilter = {
  text: string;
  dimension: DimensionId | null;
  stage: Stage | null;
  /** Longest meeting, minutes. */
  atMostMinutes: number | null;
};

export type InterventionSummary = Pick<
  Intervention,
  "id" | "name" | "purpose" | "dimensions" | "gate" | "cost"
> & {
  minutes: number;
  hoursInAll: number;
};

/** What fits the filter, in the order of the catalogue: from a first handshake to merged teams. */
export function listInterventions(filter: InterventionFilter): InterventionSummary[] {
  return CATALOGUE.filter((entry) => fits(entry, filter)).map(({ effort, ...entry }) => ({
    id: entry.id,
    name: entry.name,
    purpose: entry.purpose,
    dimensions: entry.dimensions,
    gate: entry.gate,
    cost: entry.cost,
    minutes: effort.minutesOfMeeting,
    hoursInAll: effort.hoursInAll,
  }));
}

function fits(entry: Intervention, { text, dimension, stage, atMostMinutes }: InterventionFilter): boolean {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const said = [entry.name, entry.purpose, entry.whyItWorks, ...entry.ideas].join(" ").toLowerCase();
  return (
    words.every((word) => said.includes(word)) &&
    (dimension === null || entry.dimensions.includes(dimension)) &&
    (stage === null || makesSenseAt(entry, stage)) &&
    (atMostMinutes === null || entry.effort.minutesOfMeeting <= atMostMinutes)
  );
}

function makesSenseAt({ gate }: Intervention, stage: Stage): boolean {
  const at = STAGES.indexOf(stage);
  return STAGES.indexOf(gate.earliest) <= at && at <= STAGES.indexOf(gate.latest);
}
