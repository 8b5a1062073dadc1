import { Form, useNavigation } from "@remix-run/react";
import { SelectField, TextArea, TextField } from "~/components/form-field";
import { useTexts } from "~/components/texts";
import type { OrganisationSettings } from "~/features/company/change-organisation.server";
import { TimeZoneField } from "./time-zone-field";

type OrganisationFormProps = {
  settings: OrganisationSettings;
  languages: readonly { code: string; name: string }[];
  zones: readonly string[];
  result: { errors: Readonly<Record<string, string>>; fields: Readonly<Record<string, string>> } | undefined;
};

export function OrganisationForm({ settings, languages, zones, result }: OrganisationFormProps) {
  const texts = useTexts("company").settings;
  const errors: Readonly<Record<string, string>> = result?.errors ?? {};
  const given = (name: keyof OrganisationSettings) => result?.fields[name] ?? String(settings[name] ?? "");
  const busy = useNavigation().state === "submitting";
  return (
    <Form method="post" noValidate>
      <TextField
        name="name"
        label={texts.name}
        autoComplete="organization"
        defaultValue={given("name")}
        error={errors.name}
      />
      <SelectField
        name="language"
        label={texts.language}
        hint={texts.languageHint}
        defaultValue={given("language")}
        error={errors.language}
      >
        {languages.map(({ code, name }) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <TimeZoneField
        label={texts.timeZone}
        hint={texts.timeZoneHint}
        zones={zones}
        chosen={given("timeZone")}
        error={errors.timeZone}
      />
      <TextArea
        name="dataProtectionContact"
        label={texts.contact}
        hint={texts.contactHint}
        rows={3}
        defaultValue={given("dataProtectionContact")}
        error={errors.dataProtectionContact}
      />
      <h2>{texts.kept}</h2>
      <TextField
        name="rosterKeptMonths"
        label={texts.rosterKept}
        hint={texts.rosterKeptHint}
        inputMode="numeric"
        maxLength={3}
        className="short"
        defaultValue={given("rosterKeptMonths")}
        error={errors.rosterKeptMonths}
      />
      <TextField
        name="commentsKeptMonths"
        label={texts.commentsKept}
        hint={texts.commentsKeptHint}
        inputMode="numeric"
        maxLength={3}
        className="short"
        defaultValue={given("commentsKeptMonths")}
        error={errors.commentsKeptMonths}
      />
      <button type="submit" className="button" aria-disabled={busy}>
        {texts.save}
      </button>
    </Form>
  );
}
