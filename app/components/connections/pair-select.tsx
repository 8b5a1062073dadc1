import { SelectField } from "~/components/form-field";
import { useTexts } from "~/components/texts";

type PairSelectProps = {
  label: string;
  pairs: readonly { id: string; name: string }[];
  chosen: string;
  error?: string | undefined;
};

/** Every pair of departments, or one. */
export function PairSelect({ label, pairs, chosen, error }: PairSelectProps) {
  const { everyPair } = useTexts("connections");
  return (
    <SelectField name="pair" label={label} defaultValue={chosen} error={error}>
      <option value="">{everyPair}</option>
      {pairs.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}
