import { Form } from "@remix-run/react";
import { useTexts } from "~/components/texts";

/** Where a sign-in is too old for what the page changes. */
export function SignInFirst() {
  const texts = useTexts("accounts").ownSigningIn.again;
  return (
    <div className="message warn">
      <h2>{texts.title}</h2>
      <p>{texts.why}</p>
      <Form method="post">
        <button type="submit" name="intent" value="again" className="button">
          {texts.button}
        </button>
      </Form>
    </div>
  );
}
