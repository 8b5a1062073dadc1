import { Form } from "@remix-run/react";
import { useTexts } from "~/components/texts";
import type { MailSwitch } from "~/domain/steering-mail";

type OwnMailProps = { offered: readonly { message: MailSwitch; wanted: boolean }[] };

/** Which messages about waves somebody gets. */
export function OwnMail({ offered }: OwnMailProps) {
  const { ownMail: texts } = useTexts("accounts");
  if (offered.length === 0) return null;
  return (
    <section className="section">
      <h2>{texts.title}</h2>
      <p>{texts.lead}</p>
      <Form method="post">
        <fieldset className="field">
          <legend className="visually-hidden">{texts.title}</legend>
          {offered.map(({ message, wanted }) => (
            <div key={message} className="choice">
              <input
                type="checkbox"
                id={`mail-${message}`}
                name="wanted"
                value={message}
                defaultChecked={wanted}
              />
              <label htmlFor={`mail-${message}`}>{texts.messages[message]}</label>
            </div>
          ))}
        </fieldset>
        <button type="submit" name="intent" value="mail" className="button secondary">
          {texts.save}
        </button>
      </Form>
    </section>
  );
}
