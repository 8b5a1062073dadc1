import { useTexts } from "~/components/texts";
import { DraftChoice, DraftLine, DraftText, FormPart } from "./form-field";
import type { InterventionFormProps } from "./form-props";

export function InterventionFormSubject({ draft, errors, choices }: InterventionFormProps) {
  const { subject: texts, choose } = useTexts("interventions").form;
  const wire = { draft, errors };
  return (
    <FormPart title={texts.title}>
      <DraftLine {...wire} name="name" label={texts.name} />
      <DraftText {...wire} name="purpose" label={texts.purpose} hint={texts.purposeHint} rows={2} />
      <DraftText {...wire} name="whyItWorks" label={texts.whyItWorks} hint={texts.whyItWorksHint} />
      <div className="pair">
        <DraftChoice {...wire} name="mainTopic" label={texts.mainTopic}>
          <option value="">{choose}</option>
          <Named among={choices.topics} />
        </DraftChoice>
        <DraftChoice {...wire} name="sideTopic" label={texts.sideTopic}>
          <option value="">{texts.noSideTopic}</option>
          <Named among={choices.topics} />
        </DraftChoice>
      </div>
      <DraftText {...wire} name="ideas" label={texts.ideas} hint={texts.ideasHint} rows={2} />
    </FormPart>
  );
}

export function Named({ among }: { among: readonly { id: string; name: string }[] }) {
  return (
    <>
      {among.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </>
  );
}
