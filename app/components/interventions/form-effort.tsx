import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import { DraftChoice, DraftLine, FormPart } from "./form-field";
import type { InterventionFormProps } from "./form-props";

export function InterventionFormEffort({ draft, errors, choices }: InterventionFormProps) {
  const texts = useTexts("interventions").form.effort;
  const wire = { draft, errors };
  const least = { ...wire, hint: texts.leastHint, inputMode: "decimal" } as const;
  return (
    <FormPart title={texts.title} lead={texts.lead}>
      <div className="pair">
        <DraftLine {...wire} name="people" label={texts.people} inputMode="decimal" />
        <DraftLine {...wire} name="hoursInAll" label={texts.hoursInAll} inputMode="decimal" />
      </div>
      <div className="pair">
        <DraftLine
          {...least}
          name="leastFirst"
          label={fill(texts.leastFirst, { first: choices.departments.first })}
        />
        <DraftLine
          {...least}
          name="leastSecond"
          label={fill(texts.leastSecond, { second: choices.departments.second })}
        />
      </div>
      <DraftLine
        {...wire}
        name="whoFirst"
        label={fill(texts.whoFirst, { first: choices.departments.first })}
      />
      <DraftLine
        {...wire}
        name="whoSecond"
        label={fill(texts.whoSecond, { second: choices.departments.second })}
      />
      <DraftChoice {...wire} name="cost" label={texts.cost}>
        <option value="none">{texts.costs.none}</option>
        <option value="low">{texts.costs.low}</option>
        <option value="medium">{texts.costs.medium}</option>
        <option value="high">{texts.costs.high}</option>
      </DraftChoice>
    </FormPart>
  );
}
