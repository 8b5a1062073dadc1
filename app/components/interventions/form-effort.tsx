import { LEAST_PEOPLE } from "~/content/interventions/form";
import { DraftChoice, DraftLine, FormPart } from "./form-field";
import type { InterventionFormProps } from "./form-props";
import { COST_WORDS } from "./words";

export function InterventionFormEffort({ draft, errors }: InterventionFormProps) {
  const wire = { draft, errors };
  return (
    <FormPart
      title="What it takes"
      lead="How long the meeting is follows from the run sheet below. Count preparation into the working hours."
    >
      <div className="pair">
        <DraftLine {...wire} name="people" label="People" inputMode="decimal" />
        <DraftLine
          {...wire}
          name="hoursInAll"
          label="Working hours of everybody together"
          inputMode="decimal"
        />
      </div>
      <div className="pair">
        <DraftLine {...wire} {...LEAST_PEOPLE.first} name="leastFirst" inputMode="decimal" />
        <DraftLine {...wire} {...LEAST_PEOPLE.second} name="leastSecond" inputMode="decimal" />
      </div>
      <DraftLine {...wire} name="whoFirst" label="Who from Sales" />
      <DraftLine {...wire} name="whoSecond" label="Who from Marketing" />
      <DraftChoice {...wire} name="cost" label="Cost">
        <option value="none">{COST_WORDS.none}</option>
        <option value="low">{COST_WORDS.low}</option>
        <option value="medium">{COST_WORDS.medium}</option>
        <option value="high">{COST_WORDS.high}</option>
      </DraftChoice>
    </FormPart>
  );
}
