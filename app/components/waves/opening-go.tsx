import { Form, useNavigation } from "@remix-run/react";
import { useTexts } from "~/components/texts";

type OpeningGoProps = { seen: string; explained: string };

/** Where the plan asks for a person's go: lets the clock open the wave on its date. */
export function OpeningGo({ seen, explained }: OpeningGoProps) {
  const texts = useTexts("waves").opening.go;
  const busy = useNavigation().state === "submitting";
  return (
    <section className="section card">
      <h2>{texts.title}</h2>
      <p>{explained}</p>
      <Form method="post">
        <input type="hidden" name="intent" value="go" />
        <input type="hidden" name="seen" value={seen} />
        <button type="submit" className="button" aria-disabled={busy}>
          {texts.button}
        </button>
      </Form>
    </section>
  );
}
