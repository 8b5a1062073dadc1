import { Form } from "@remix-run/react";
import { useTexts } from "~/components/texts";
import { InterventionHiding } from "./hiding";

type InterventionRemovalProps = { id: string; planned: boolean; hidden: boolean };

/** What no plan has ever held may be deleted; everything else is hidden. */
export function InterventionRemoval({ id, planned, hidden }: InterventionRemovalProps) {
  const texts = useTexts("interventions").form.removal;
  return (
    <section className="section">
      <h2>{planned ? texts.retireTitle : texts.deleteTitle}</h2>
      {planned ? (
        <>
          <p>{texts.retire}</p>
          <InterventionHiding id={id} hidden={hidden} />
        </>
      ) : (
        <Form method="post">
          <p>{texts.delete}</p>
          <input type="hidden" name="intent" value="remove" />
          <button type="submit" className="button danger">
            {texts.deleteButton}
          </button>
        </Form>
      )}
    </section>
  );
}
