import type { ReactNode } from "react";
import { SelectField, TextArea, TextField } from "~/components/form-field";
import type { DraftField } from "~/features/interventions/draft-intervention.server";
import type { InterventionFormProps } from "./form-props";

type FieldProps = Pick<InterventionFormProps, "draft" | "errors"> & {
  name: DraftField;
  label: string;
  hint?: string;
};

/** One field of the draft, with what was typed and what is wrong with it. */
export function DraftLine({ draft, errors, name, ...field }: FieldProps & { inputMode?: "decimal" }) {
  return (
    <TextField
      {...field}
      name={name}
      autoComplete="off"
      defaultValue={draft.texts[name]}
      error={errors[name]}
    />
  );
}

export function DraftText({ draft, errors, name, ...field }: FieldProps & { rows?: number }) {
  return <TextArea rows={3} {...field} name={name} defaultValue={draft.texts[name]} error={errors[name]} />;
}

export function DraftChoice({
  draft,
  errors,
  name,
  children,
  ...field
}: FieldProps & { children: ReactNode }) {
  return (
    <SelectField {...field} name={name} defaultValue={draft.texts[name]} error={errors[name]}>
      {children}
    </SelectField>
  );
}

export function FormPart({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <fieldset className="card form-part">
      <legend>{title}</legend>
      {lead ? <p className="muted">{lead}</p> : null}
      {children}
    </fieldset>
  );
}
