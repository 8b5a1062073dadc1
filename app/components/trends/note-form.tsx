import { Form } from "@remix-run/react";
import { TextField } from "~/components/form-field";
import { useTexts } from "~/components/texts";

type NoteFormProps = {
  button: string;
  errors: Readonly<Record<string, string>>;
  fields: Readonly<Record<string, string>>;
};

/** The limits are checked after sending, so that what is wrong is said in words. */
export function TimelineNoteForm({ button, errors, fields }: NoteFormProps) {
  const texts = useTexts("trends").notes;
  return (
    <Form method="post" noValidate className="note-form">
      <input type="hidden" name="intent" value="save" />
      <TextField
        name="happenedOn"
        label={texts.when}
        type="date"
        defaultValue={fields.happenedOn}
        error={errors.happenedOn}
      />
      <TextField
        name="text"
        label={texts.what}
        hint={texts.whatHint}
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
