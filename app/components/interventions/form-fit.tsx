import { useTexts } from "~/components/texts";
import { STAGES } from "~/domain/report/report";
import { DraftChoice, DraftLine, DraftText, FormPart } from "./form-field";
import type { InterventionFormProps } from "./form-props";
import { Topics } from "./form-subject";

/** The stage gate and everything else that decides whether it may be suggested. */
export function InterventionFormFit({ draft, errors, choices }: InterventionFormProps) {
  const wire = { draft, errors };
  return (
    <FormPart title="When it fits" lead="What is outside these bounds is never suggested.">
      <div className="pair">
        <DraftChoice {...wire} name="earliest" label="Makes sense from">
          <option value="">Choose</option>
          <Stages />
        </DraftChoice>
        <DraftChoice {...wire} name="latest" label="Makes sense up to">
          <Stages />
        </DraftChoice>
        <DraftChoice {...wire} name="onlyForTarget" label="Only if your target is">
          <option value="">any</option>
          <Stages />
        </DraftChoice>
        <DraftChoice {...wire} name="structural" label="Changes teams, pay or reporting lines">
          <option value="">no</option>
          <option value="yes">yes</option>
        </DraftChoice>
      </div>
      <DraftText
        {...wire}
        name="agreed"
        label="What must be so before you start"
        hint="Sentences that people can check, one a line. May stay empty."
        rows={2}
      />
      <div className="pair">
        <DraftChoice {...wire} name="scoreTopic" label="Needs a score on">
          <option value="">no topic</option>
          <Topics />
        </DraftChoice>
        <DraftLine {...wire} name="scoreAtLeast" label="of at least this many points" inputMode="decimal" />
        <DraftChoice {...wire} name="doneBefore" label="Needs an earlier plan to have held">
          <option value="">nothing</option>
          {choices.interventions.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
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
