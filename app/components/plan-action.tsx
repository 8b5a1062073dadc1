import { Link } from "@remix-run/react";
import type { EditedAction } from "~/features/show-action-plan.server";
import { TextArea, TextField } from "./form-field";
import { StatusField } from "./plan-status";

type PlanActionProps = {
  action: EditedAction;
  index: number;
  departments: readonly [string, string];
  errors: Readonly<Record<string, string>>;
  fields: Readonly<Record<string, string>>;
};

export function PlanAction({ action, index, departments, errors, fields }: PlanActionProps) {
  const wire = (field: keyof EditedAction, label: string) => {
    const name = `actions.${index}.${field}`;
    return { name, label, defaultValue: fields[name] ?? String(action[field] ?? ""), error: errors[name] };
  };
  const status = wire("status", "Status");
  const takeOut = `actions.${index}.takeOut`;
  return (
    <fieldset className="card plan-action">
      <legend>{action.name}</legend>
      <input type="hidden" name={`actions.${index}.interventionId`} value={action.interventionId} />
      <p>
        {action.purpose} <Link to={`/interventions/${action.interventionId}`}>How it is run</Link>
      </p>
      <div className="pair">
        <TextField {...wire("firstOwner", `Owner from ${departments[0]}`)} autoComplete="off" />
        <TextField {...wire("secondOwner", `Owner from ${departments[1]}`)} autoComplete="off" />
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
      <div className="choice">
        <input type="checkbox" id={takeOut} name={takeOut} defaultChecked={takeOut in fields} />
        <label htmlFor={takeOut}>Take this out of the plan when saving, as if it had never been chosen</label>
      </div>
    </fieldset>
  );
}
