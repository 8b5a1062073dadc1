import { Form } from "@remix-run/react";
import { useTexts } from "~/components/texts";

export function AccountLock({ disabled }: { disabled: boolean }) {
  const texts = useTexts("accounts").one;
  return (
    <section className="section">
      <h2>{texts.disableTitle}</h2>
      <p>{disabled ? texts.enableText : texts.disableText}</p>
      <Form method="post">
        <button
          type="submit"
          name="intent"
          value={disabled ? "enable" : "disable"}
          className="button secondary"
        >
          {disabled ? texts.enable : texts.disable}
        </button>
      </Form>
    </section>
  );
}
