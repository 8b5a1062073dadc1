import { Form } from "@remix-run/react";
import { SelectField, TextField } from "~/components/form-field";
import { SeenField } from "~/components/seen-field";
import { useTexts } from "~/components/texts";
import type { ListedAgreement } from "~/features/plan/list-agreements.server";

type AgreementFormProps = {
  agreement: ListedAgreement;
  errors: Readonly<Record<string, string>>;
  /** What was typed, when it could not be saved. */
  fields: Readonly<Record<string, string>>;
  /** Changes when the fields have to be filled anew, because somebody else saved meanwhile. */
  filling: string;
};

/** An agreement of a meeting, to be corrected or ticked off. Field names carry the topic: the page holds several. */
export function AgreementForm({ agreement, errors, fields, filling }: AgreementFormProps) {
  const { agreements: labels, action } = useTexts("plan");
  const { droppedBecause, droppedBecauseHint } = action;
  const { save, takeOut } = useTexts("meeting").agreements;
  const { topic, name } = agreement;
  const control = (
    field: "repair" | "owner" | "dueOn" | "status" | "ownerEmail" | "droppedBecause" | "seen",
  ) => {
    const key = `${topic}.${field}`;
    return { name: key, defaultValue: fields[key] ?? agreement[field], error: errors[key] };
  };
  const seen = control("seen");
  return (
    <Form method="post" className="agreement" aria-labelledby={`${topic}-name`} key={filling}>
      <h2 id={`${topic}-name`}>{name}</h2>
      <input type="hidden" name="topic" value={topic} />
      <SeenField name={seen.name} seen={seen.defaultValue} />
      <TextField {...control("repair")} label={labels.repair} maxLength={300} />
      <TextField {...control("owner")} label={labels.owner} maxLength={80} />
      <TextField
        {...control("ownerEmail")}
        label={labels.ownerEmail}
        hint={labels.ownerEmailHint}
        type="email"
        autoComplete="off"
        spellCheck={false}
      />
      <TextField {...control("dueOn")} label={labels.doneBy} type="date" />
      <SelectField {...control("status")} label={labels.status}>
        <option value="open">{labels.statuses.open}</option>
        <option value="done">{labels.statuses.done}</option>
        <option value="dropped">{labels.statuses.dropped}</option>
      </SelectField>
      <TextField
        {...control("droppedBecause")}
        label={droppedBecause}
        hint={droppedBecauseHint}
        maxLength={300}
      />
      {agreement.answer ? <p>{agreement.answer}</p> : null}
      <p className="cluster">
        <button type="submit" className="button" name="intent" value="save">
          {save}
        </button>
        <button type="submit" className="button danger" name="intent" value="withdraw">
          {takeOut}
        </button>
      </p>
    </Form>
  );
}
