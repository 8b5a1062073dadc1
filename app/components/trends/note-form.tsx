import { Form } from "@remix-run/react";
import { TextField } from "~/components/form-field";

type NoteFormProps = {
  button: string;
  errors: Readonly<Record<string, string>>;
  fields: Readonly<Record<string, string>>;
};

/** The limits are checked after sending, so that what is wrong is said in words. */
export function TimelineNoteForm({ button, errors, fields }: NoteFormProps) {
  return (
    <Form method="post" noValidate className="note-form">
      <input type="hidden" name="intent" value="save" />
      <TextField
        name="happenedOn"
        label="When"
        type="date"
        defaultValue={fields.happenedOn}
        error={errors.happenedOn}
      />
      <TextField
        name="text"
        label="What happened"
        hint="A few words, such as “New CRM” or “Reorganisation of Sales”. Everybody who may see the results reads it, so name no person."
        autoComplete="off"
        defaultValue={fields.text}
        error={errors.text}
      />
      <button type="submit" className="button">
        {button}
      </button>
    </Form>
  );
}
