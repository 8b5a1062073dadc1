import { SelectField, TextArea, TextField } from "~/components/form-field";
import { StatusField } from "~/components/plan/status";
import { GALLERY } from "~/content/gallery/en";
import { Specimen } from "./specimen";

const { states, label } = GALLERY;

const STATES = [
  { state: states.plain, given: { label } },
  { state: states.filled, given: { label, defaultValue: GALLERY.value } },
  { state: states.hinted, given: { label, hint: GALLERY.hint } },
  {
    state: states.wrong,
    given: { label, hint: GALLERY.hint, error: GALLERY.problem, defaultValue: "name@" },
  },
  { state: states.disabled, given: { label, disabled: true, defaultValue: GALLERY.value } },
  { state: states.long, given: { label: GALLERY.long, hint: GALLERY.sentence, defaultValue: GALLERY.long } },
] as const;

export function GalleryFields() {
  return (
    <section>
      <h2>{GALLERY.fields}</h2>
      {STATES.map(({ state, given }, index) => (
        <Specimen key={state} of="TextField, TextArea, SelectField" state={state}>
          <TextField name={`text-${index}`} {...given} />
          <TextArea name={`area-${index}`} rows={3} {...given} />
          <SelectField name={`select-${index}`} {...given}>
            <option>{GALLERY.value}</option>
            <option>{GALLERY.long}</option>
          </SelectField>
        </Specimen>
      ))}
      {(["radio", "checkbox"] as const).map((type) => (
        <Specimen
          key={type}
          of={`input[type=${type}]`}
          state={`${states.checked}, ${states.plain}, ${states.disabled}`}
        >
          <fieldset>
            <legend>{GALLERY.choice}</legend>
            {[states.checked, states.plain, states.disabled].map((state) => (
              <label key={state} className="choice">
                <input
                  type={type}
                  name={type}
                  defaultChecked={state === states.checked}
                  disabled={state === states.disabled}
                />{" "}
                {GALLERY.value}
              </label>
            ))}
          </fieldset>
        </Specimen>
      ))}
      <Specimen of="StatusField" state={states.plain}>
        <StatusField name="status" value="started" />
      </Specimen>
    </section>
  );
}
