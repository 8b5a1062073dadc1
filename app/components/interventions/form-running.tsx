import { TextArea, TextField } from "~/components/form-field";
import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import { DraftChoice, DraftText, FormPart } from "./form-field";
import type { InterventionFormProps } from "./form-props";
import { DraftRows } from "./form-rows";

/** What somebody who has never done it needs in their hand. */
export function InterventionFormRunning({ draft, errors, choices }: InterventionFormProps) {
  const texts = useTexts("interventions").form.running;
  const wire = { draft, errors };
  return (
    <FormPart title={texts.title} lead={texts.lead}>
      <h3>{texts.runSheet}</h3>
      <DraftRows
        list="runSheet"
        named={(number) => fill(texts.step, { number })}
        rows={draft.runSheet}
        least={6}
        empty={NO_STEP}
      >
        {(step, name) => (
          <div className="step-row">
            <TextField
              name={name("minutes")}
              label={texts.minutes}
              inputMode="numeric"
              autoComplete="off"
              defaultValue={step.minutes}
              error={errors[name("minutes")]}
            />
            <TextField
              name={name("what")}
              label={texts.what}
              autoComplete="off"
              defaultValue={step.what}
              error={errors[name("what")]}
            />
            <TextArea
              name={name("how")}
              label={texts.how}
              rows={2}
              defaultValue={step.how}
              error={errors[name("how")]}
            />
          </div>
        )}
      </DraftRows>
      <h3>{texts.roles}</h3>
      <DraftRows
        list="roles"
        named={(number) => fill(texts.role, { number })}
        rows={draft.roles}
        least={2}
        empty={NO_ROLE}
      >
        {(role, name) => (
          <div className="pair">
            <TextField
              name={name("role")}
              label={texts.who}
              autoComplete="off"
              defaultValue={role.role}
              error={errors[name("role")]}
            />
            <TextField
              name={name("does")}
              label={texts.does}
              autoComplete="off"
              defaultValue={role.does}
              error={errors[name("does")]}
            />
          </div>
        )}
      </DraftRows>
      <h3>{texts.inTheRoom}</h3>
      <DraftText {...wire} name="materials" label={texts.materials} hint={texts.materialsHint} />
      <DraftChoice {...wire} name="worksheet" label={texts.worksheet}>
        <option value="">{texts.noWorksheet}</option>
        {choices.worksheets.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </DraftChoice>
      <DraftText {...wire} name="scriptHints" label={texts.scriptHints} hint={texts.scriptHintsHint} />
      <DraftText {...wire} name="risks" label={texts.risks} hint={texts.risksHint} />
      <DraftText {...wire} name="notWhen" label={texts.notWhen} hint={texts.notWhenHint} />
    </FormPart>
  );
}

const NO_STEP = { minutes: "", what: "", how: "" };
const NO_ROLE = { role: "", does: "" };
