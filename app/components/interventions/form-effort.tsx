import { useTexts } from "~/components/texts";
import { DraftChoice, DraftLine, FormPart } from "./form-field";
import type { InterventionFormProps } from "./form-props";

export function InterventionFormEffort({ draft, errors }: InterventionFormProps) {
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
        <DraftLine {...least} name="leastFirst" label={texts.leastFirst} />
        <DraftLine {...least} name="leastSecond" label={texts.leastSecond} />
      </div>
      <DraftLine {...wire} name="whoFirst" label={texts.whoFirst} />
      <DraftLine {...wire} name="whoSecond" label={texts.whoSecond} />
      <DraftChoice {...wire} name="cost" label={texts.cost}>
        <option value="none">{texts.costs.none}</option>
        <option value="low">{texts.costs.low}</option>
        <option value="medium">{texts.costs.medium}</option>
        <option value="high">{texts.costs.high}</option>
      </DraftChoice>
    </FormPart>
  );
}
