import { useTexts } from "~/components/texts";
import { STAGES } from "~/domain/report/report";
import { DraftChoice, DraftLine, DraftText, FormPart } from "./form-field";
import type { InterventionFormProps } from "./form-props";
import { Named } from "./form-subject";

/** The stage gate and everything else that decides whether it may be suggested. */
export function InterventionFormFit({ draft, errors, choices }: InterventionFormProps) {
  const { fit: texts, choose } = useTexts("interventions").form;
  const wire = { draft, errors };
  return (
    <FormPart title={texts.title} lead={texts.lead}>
      <div className="pair">
        <DraftChoice {...wire} name="earliest" label={texts.earliest}>
          <option value="">{choose}</option>
          <Stages />
        </DraftChoice>
        <DraftChoice {...wire} name="latest" label={texts.latest}>
          <Stages />
        </DraftChoice>
        <DraftChoice {...wire} name="onlyForTarget" label={texts.onlyForTarget}>
          <option value="">{texts.anyTarget}</option>
          <Stages />
        </DraftChoice>
        <DraftChoice {...wire} name="structural" label={texts.structural}>
          <option value="">{texts.no}</option>
          <option value="yes">{texts.yes}</option>
        </DraftChoice>
      </div>
      <DraftText {...wire} name="agreed" label={texts.agreed} hint={texts.agreedHint} rows={2} />
      <div className="pair">
        <DraftChoice {...wire} name="scoreTopic" label={texts.scoreTopic}>
          <option value="">{texts.noTopic}</option>
          <Named among={choices.topics} />
        </DraftChoice>
        <DraftLine {...wire} name="scoreAtLeast" label={texts.scoreAtLeast} inputMode="decimal" />
        <DraftChoice {...wire} name="doneBefore" label={texts.doneBefore}>
          <option value="">{texts.nothingBefore}</option>
          <Named among={choices.interventions} />
        </DraftChoice>
      </div>
    </FormPart>
  );
}

function Stages() {
  const { stages } = useTexts("frame");
  return (
    <>
      {STAGES.map((stage) => (
        <option key={stage} value={stage}>
          {stages[stage]}
        </option>
      ))}
    </>
  );
}
