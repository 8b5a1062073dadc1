import { Form } from "@remix-run/react";
import { SelectField } from "~/components/form-field";
import { useTexts } from "~/components/texts";

type OwnLanguageProps = {
  /** Null: that of the browser. */
  chosen: string | null;
  languages: readonly { code: string; name: string }[];
  error: string | undefined;
};

export function OwnLanguage({ chosen, languages, error }: OwnLanguageProps) {
  const texts = useTexts("accounts").language;
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="language" />
      <SelectField
        name="language"
        label={texts.label}
        hint={texts.hint}
        defaultValue={chosen ?? ""}
        error={error}
      >
        <option value="">{texts.browser}</option>
        {languages.map(({ code, name }) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <button type="submit" className="button">
        {texts.button}
      </button>
    </Form>
  );
}
