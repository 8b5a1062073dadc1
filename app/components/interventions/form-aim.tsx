import { TextField } from "~/components/form-field";
import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import { FOLLOW_UP_QUESTION, FOLLOW_UP_WEEKS } from "~/domain/plan/follow-up";
import { DraftText, FormPart } from "./form-field";
import { InterventionFormItems } from "./form-items";
import type { InterventionFormProps } from "./form-props";
import { DraftRows } from "./form-rows";

/** How it begins, how one sees that it worked, and where it comes from. */
export function InterventionFormAim(form: InterventionFormProps) {
  const { draft, errors } = form;
  const texts = useTexts("interventions").form.aim;
  const wire = { draft, errors };
  const source = (name: string, label: string, value: string) => (
    <TextField name={name} label={label} autoComplete="off" defaultValue={value} error={errors[name]} />
  );
  return (
    <FormPart title={texts.title}>
      <DraftText {...wire} name="firstStep" label={texts.firstStep} hint={texts.firstStepHint} rows={2} />
      <DraftText
        {...wire}
        name="signOfSuccess"
        label={texts.signOfSuccess}
        hint={texts.signOfSuccessHint}
        rows={2}
      />
      <InterventionFormItems {...form} />
      {FOLLOW_UP_WEEKS.map((weeks) => FOLLOW_UP_QUESTION[weeks]).map((asked) => (
        <DraftText key={asked} {...wire} name={asked} label={texts[asked]} rows={2} />
      ))}
      <h3>{texts.sources}</h3>
      <DraftRows
        list="sources"
        named={(number) => fill(texts.source, { number })}
        rows={draft.sources}
        least={1}
        empty={NO_SOURCE}
      >
        {(row, name) => (
          <div className="pair">
            {source(name("authors"), texts.authors, row.authors)}
            {source(name("year"), texts.year, row.year)}
            {source(name("title"), texts.sourceTitle, row.title)}
            {source(name("where"), texts.where, row.where)}
          </div>
        )}
      </DraftRows>
    </FormPart>
  );
}

const NO_SOURCE = { authors: "", year: "", title: "", where: "" };
