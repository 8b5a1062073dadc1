import { SelectField } from "~/components/form-field";
import type { ActionStatus } from "~/domain/plan/action-plan";

export const STATUS_WORDS: Readonly<Record<ActionStatus, string>> = {
  planned: "Not started",
  started: "Under way",
  done: "Done",
  dropped: "Dropped",
};

const STATUSES: readonly ActionStatus[] = ["planned", "started", "done", "dropped"];

export function StatusField({ name, value }: { name: string; value: string }) {
  return (
    <SelectField name={name} label="Status" defaultValue={value}>
      {STATUSES.map((status) => (
        <option key={status} value={status}>
          {STATUS_WORDS[status]}
        </option>
      ))}
    </SelectField>
  );
}
