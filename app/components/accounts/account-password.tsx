import { Form } from "@remix-run/react";
import { useTexts } from "~/components/texts";
import { PasswordWay } from "./password-way";

type AccountPasswordProps = { mail: boolean; errors: Readonly<Record<string, string>> };

export function AccountPassword({ mail, errors }: AccountPasswordProps) {
  const texts = useTexts("accounts").one;
  return (
    <section className="section">
      <h2>{texts.passwordTitle}</h2>
      <p>{texts.passwordText}</p>
      <Form method="post" noValidate>
        <input type="hidden" name="intent" value="password" />
        <PasswordWay mail={mail} chosen={undefined} errors={errors} />
        <button type="submit" className="button secondary">
          {texts.passwordButton}
        </button>
      </Form>
    </section>
  );
}
