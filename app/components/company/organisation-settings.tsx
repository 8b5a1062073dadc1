import { Form, useNavigation } from "@remix-run/react";
import { SelectField, TextArea, TextField } from "~/components/form-field";
import type { OrganisationSettings } from "~/features/company/change-organisation.server";

type OrganisationFormProps = {
  settings: OrganisationSettings;
  languages: readonly { code: string; name: string }[];
  result: { errors: Readonly<Record<string, string>>; fields: Readonly<Record<string, string>> } | undefined;
};

export function OrganisationForm({ settings, languages, result }: OrganisationFormProps) {
  const errors: Readonly<Record<string, string>> = result?.errors ?? {};
  const given = (name: keyof OrganisationSettings) => result?.fields[name] ?? String(settings[name] ?? "");
  const busy = useNavigation().state === "submitting";
  return (
    <Form method="post" noValidate>
      <TextField
        name="name"
        label="Name of the organisation"
        autoComplete="organization"
        defaultValue={given("name")}
        error={errors.name}
      />
      <SelectField
        name="language"
        label="Language"
        hint="For people whose own language is not in the roster."
        defaultValue={given("language")}
        error={errors.language}
      >
        {languages.map(({ code, name }) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <TextArea
        name="dataProtectionContact"
        label="Whom employees may ask about their data"
        hint="Name, address or telephone of the data protection officer. Stands in the printed document."
        rows={3}
        defaultValue={given("dataProtectionContact")}
        error={errors.dataProtectionContact}
      />
      <h2>How long data is kept</h2>
      <TextField
        name="rosterKeptMonths"
        label="Delete a roster after this many months"
        hint="Counted from the end of the last wave, or from the last import if that was later. Empty: until HR deletes it. Never while a wave is planned or open."
        inputMode="numeric"
        maxLength={3}
        className="short"
        defaultValue={given("rosterKeptMonths")}
        error={errors.rosterKeptMonths}
      />
      <TextField
        name="commentsKeptMonths"
        label="Delete comments after this many months"
        hint="Counted from the end of their wave. Empty: they stay. Figures are not affected."
        inputMode="numeric"
        maxLength={3}
        className="short"
        defaultValue={given("commentsKeptMonths")}
        error={errors.commentsKeptMonths}
      />
      <button type="submit" className="button" aria-disabled={busy}>
        Save
      </button>
    </Form>
  );
}
