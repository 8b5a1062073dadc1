import { Form, useNavigation } from "@remix-run/react";
import { SelectField, TextField } from "~/components/form-field";
import { useLanguage, useTexts } from "~/components/texts";
import { plural } from "~/content/intl";
import { TOKEN_DAYS, TOKEN_PERMISSIONS } from "~/domain/connections/token-permission";
import { PairSelect } from "./pair-select";
import { TickList } from "./tick-list";

type TokenFormProps = {
  pairs: readonly { id: string; name: string }[];
  fields: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string>>;
};

export function TokenForm({ pairs, fields, errors }: TokenFormProps) {
  const { token: texts, permissionNames } = useTexts("connections");
  const language = useLanguage();
  const busy = useNavigation().state === "submitting";
  return (
    <Form method="post" noValidate>
      <TextField
        name="name"
        label={texts.name}
        hint={texts.nameHint}
        maxLength={80}
        autoComplete="off"
        defaultValue={fields.name}
        error={errors.name}
      />
      <TickList
        name="permission"
        id="permissions"
        legend={texts.permissions}
        options={TOKEN_PERMISSIONS.map((value) => ({ value, label: permissionNames[value] }))}
        ticked={(fields.permissions ?? "").split(" ")}
        error={errors.permissions}
      />
      <PairSelect label={texts.pair} pairs={pairs} chosen={fields.pair ?? ""} error={errors.pair} />
      <SelectField
        name="days"
        label={texts.days}
        hint={texts.daysHint}
        defaultValue={fields.days ?? "90"}
        error={errors.days}
      >
        {TOKEN_DAYS.map((days) => (
          <option key={days} value={days}>
            {plural(language, texts.forDays, days)}
          </option>
        ))}
      </SelectField>
      <button type="submit" className="button" aria-disabled={busy}>
        {texts.button}
      </button>
    </Form>
  );
}
