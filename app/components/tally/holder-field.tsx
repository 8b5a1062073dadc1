import { SelectField, TextField } from "~/components/form-field";
import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";

type HolderFieldProps = {
  place: number;
  fields: Readonly<Record<string, string>>;
  accounts: readonly { id: string; label: string }[];
  errors: Readonly<Record<string, string>>;
};

/** One person who holds a key: whose account, what respondents read, and whether HR or IT is where they work. */
export function HolderField({ place, fields, accounts, errors }: HolderFieldProps) {
  const texts = useTexts("tally").field;
  const name = `holder-${place}`;
  return (
    <fieldset className="field">
      <legend>{fill(texts.holder, { number: String(place + 1) })}</legend>
      <div className="columns two-fields">
        <SelectField
          name={`${name}-account`}
          label={texts.account}
          defaultValue={fields[`${name}-account`] ?? ""}
          error={errors[`${name}-account`]}
        >
          <option value="">{texts.choose}</option>
          {accounts.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </SelectField>
        <TextField
          name={`${name}-name`}
          label={texts.name}
          maxLength={80}
          defaultValue={fields[`${name}-name`] ?? ""}
          error={errors[`${name}-name`]}
        />
      </div>
      <div className="choice">
        <input
          type="checkbox"
          id={`${name}-inside`}
          name={`${name}-inside`}
          value="yes"
          defaultChecked={fields[`${name}-inside`] === "yes"}
        />
        <label htmlFor={`${name}-inside`}>{texts.inside}</label>
      </div>
    </fieldset>
  );
}
