import { Link } from "@remix-run/react";
import { interventionPath } from "~/addresses";
import { TextArea, TextField } from "~/components/form-field";
import { SeenField } from "~/components/seen-field";
import { useLanguage, useTexts } from "~/components/texts";
import { formatList, plural } from "~/content/intl";
import { fill } from "~/content/translated";
import { FOLLOW_UP_WEEKS } from "~/domain/plan/follow-up";
import type { EditedAction } from "~/features/plan/show-plan.server";
import { PlanReminders } from "./reminders";
import { StatusField } from "./status";

type PlanActionProps = {
  action: EditedAction;
  index: number;
  departments: readonly [string, string];
  errors: Readonly<Record<string, string>>;
  fields: Readonly<Record<string, string>>;
  sendsMail: boolean;
};

export function PlanAction({ action, index, departments, errors, fields, sendsMail }: PlanActionProps) {
  const texts = useTexts("plan").action;
  const language = useLanguage();
  const times = FOLLOW_UP_WEEKS.map((weeks) => plural(language, texts.afterWeeks, weeks));
  const wire = (field: keyof EditedAction, label: string) => {
    const name = `actions.${index}.${field}`;
    return { name, label, defaultValue: fields[name] ?? String(action[field] ?? ""), error: errors[name] };
  };
  const address = (field: "firstOwnerEmail" | "secondOwnerEmail", department: string) => ({
    ...wire(field, fill(texts.ownerEmail, { department })),
    hint: fill(texts.ownerEmailHint, { times: formatList(language, times) }),
    type: "email",
    autoComplete: "off",
    spellCheck: false,
  });
  const status = wire("status", texts.status);
  const seen = `actions.${index}.seen`;
  const takeOut = `actions.${index}.takeOut`;
  return (
    <fieldset className="card plan-action">
      <legend>{action.name}</legend>
      <input type="hidden" name={`actions.${index}.interventionId`} value={action.interventionId} />
      <SeenField name={seen} seen={fields[seen] ?? action.seen} />
      <p>
        {action.purpose} <Link to={interventionPath(action.interventionId)}>{texts.howItIsRun}</Link>
      </p>
      {action.said ? <p className="message">{action.said}</p> : null}
      <div className="pair">
        <TextField
          {...wire("firstOwner", fill(texts.owner, { department: departments[0] }))}
          autoComplete="off"
        />
        <TextField
          {...wire("secondOwner", fill(texts.owner, { department: departments[1] }))}
          autoComplete="off"
        />
        <TextField {...address("firstOwnerEmail", departments[0])} />
        <TextField {...address("secondOwnerEmail", departments[1])} />
        <TextField {...wire("startsOn", texts.startsOn)} type="date" />
        <TextField {...wire("dueOn", texts.dueOn)} type="date" />
        <TextArea {...wire("firstStep", texts.firstStep)} rows={3} />
        <TextArea {...wire("signOfSuccess", texts.signOfSuccess)} rows={3} />
        <StatusField name={status.name} value={status.defaultValue} />
        <TextField {...wire("droppedBecause", texts.droppedBecause)} hint={texts.droppedBecauseHint} />
      </div>
      <TextArea {...wire("notes", texts.notes)} rows={2} />
      <PlanReminders action={action} sendsMail={sendsMail} />
      <div className="choice">
        <input type="checkbox" id={takeOut} name={takeOut} defaultChecked={takeOut in fields} />
        <label htmlFor={takeOut}>{texts.takeOut}</label>
      </div>
    </fieldset>
  );
}
