import { Link } from "@remix-run/react";
import { interventionPath } from "~/addresses";
import { TextArea, TextField } from "~/components/form-field";
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
  const wire = (field: keyof EditedAction, label: string) => {
    const name = `actions.${index}.${field}`;
    return { name, label, defaultValue: fields[name] ?? String(action[field] ?? ""), error: errors[name] };
  };
  const address = (field: "firstOwnerEmail" | "secondOwnerEmail", department: string) => ({
    ...wire(field, `E-mail of the owner from ${department}`),
    hint: "If you like: for a reminder after two and after six weeks.",
    type: "email",
    autoComplete: "off",
    spellCheck: false,
  });
  const status = wire("status", "Status");
  const takeOut = `actions.${index}.takeOut`;
  return (
    <fieldset className="card plan-action">
      <legend>{action.name}</legend>
      <input type="hidden" name={`actions.${index}.interventionId`} value={action.interventionId} />
      <p>
        {action.purpose} <Link to={interventionPath(action.interventionId)}>How it is run</Link>
      </p>
      <div className="pair">
        <TextField {...wire("firstOwner", `Owner from ${departments[0]}`)} autoComplete="off" />
        <TextField {...wire("secondOwner", `Owner from ${departments[1]}`)} autoComplete="off" />
        <TextField {...address("firstOwnerEmail", departments[0])} />
        <TextField {...address("secondOwnerEmail", departments[1])} />
        <TextField {...wire("startsOn", "Starts on")} type="date" />
        <TextField {...wire("dueOn", "Done by")} type="date" />
        <TextArea {...wire("firstStep", "First step")} rows={3} />
        <TextArea {...wire("signOfSuccess", "Sign of success")} rows={3} />
        <StatusField name={status.name} value={status.defaultValue} />
        <TextField
          {...wire("droppedBecause", "If dropped: why")}
          hint="One sentence. Everybody will read it."
        />
      </div>
      <TextArea {...wire("notes", "Notes")} rows={2} />
      <PlanReminders action={action} sendsMail={sendsMail} />
      <div className="choice">
        <input type="checkbox" id={takeOut} name={takeOut} defaultChecked={takeOut in fields} />
        <label htmlFor={takeOut}>Take this out of the plan when saving, as if it had never been chosen</label>
      </div>
    </fieldset>
  );
}
