import { TextArea, TextField } from "~/components/form-field";
import { DraftChoice, DraftText, FormPart } from "./form-field";
import type { InterventionFormProps } from "./form-props";
import { DraftRows } from "./form-rows";

/** What somebody who has never done it needs in their hand. */
export function InterventionFormRunning({ draft, errors, choices }: InterventionFormProps) {
  const wire = { draft, errors };
  return (
    <FormPart
      title="How it is run"
      lead="Write it for somebody who has never done it. Rows left empty fall away."
    >
      <h3>Run sheet</h3>
      <DraftRows list="runSheet" row="Step" rows={draft.runSheet} least={6} empty={NO_STEP}>
        {(step, name) => (
          <div className="step-row">
            <TextField
              name={name("minutes")}
              label="Minutes"
              inputMode="numeric"
              autoComplete="off"
              defaultValue={step.minutes}
              error={errors[name("minutes")]}
            />
            <TextField
              name={name("what")}
              label="What"
              autoComplete="off"
              defaultValue={step.what}
              error={errors[name("what")]}
            />
            <TextArea
              name={name("how")}
              label="How"
              rows={2}
              defaultValue={step.how}
              error={errors[name("how")]}
            />
          </div>
        )}
      </DraftRows>
      <h3>Roles</h3>
      <DraftRows list="roles" row="Role" rows={draft.roles} least={2} empty={NO_ROLE}>
        {(role, name) => (
          <div className="pair">
            <TextField
              name={name("role")}
              label="Who"
              autoComplete="off"
              defaultValue={role.role}
              error={errors[name("role")]}
            />
            <TextField
              name={name("does")}
              label="Does what"
              autoComplete="off"
              defaultValue={role.does}
              error={errors[name("does")]}
            />
          </div>
        )}
      </DraftRows>
      <h3>In the room</h3>
      <DraftText {...wire} name="materials" label="What to bring" hint="One thing a line." />
      <DraftChoice {...wire} name="worksheet" label="Worksheet of the catalogue to print with it">
        <option value="">none</option>
        {choices.worksheets.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </DraftChoice>
      <DraftText
        {...wire}
        name="scriptHints"
        label="What you can say"
        hint="At least two sentences, one a line."
      />
      <DraftText
        {...wire}
        name="risks"
        label="What can go wrong"
        hint="And what to do then. One sentence a line."
      />
      <DraftText {...wire} name="notWhen" label="When not to do it" hint="One sentence a line." />
    </FormPart>
  );
}

const NO_STEP = { minutes: "", what: "", how: "" };
const NO_ROLE = { role: "", does: "" };
