import { SelectField } from "~/components/form-field";
import { useTexts } from "~/components/texts";
import type { ActionStatus } from "~/domain/plan/action-plan";

const STATUSES: readonly ActionStatus[] = ["planned", "started", "done", "dropped"];

export function StatusField({ name, value }: { name: string; value: string }) {
  const texts = useTexts("plan").action;
  return (
    <SelectField name={name} label={texts.status} defaultValue={value}>
      {STATUSES.map((status) => (
        <option key={status} value={status}>
          {texts.statuses[status]}
        </option>
      ))}
    </SelectField>
  );
}
