import { Form } from "@remix-run/react";
import { InterventionHiding } from "./hiding";

type InterventionRemovalProps = { id: string; planned: boolean; hidden: boolean };

/** What no plan has ever held may be deleted; everything else is hidden. */
export function InterventionRemoval({ id, planned, hidden }: InterventionRemovalProps) {
  return (
    <section className="section">
      <h2>{planned ? "Retire it" : "Delete it"}</h2>
      {planned ? (
        <>
          <p>
            A plan holds it, so it cannot be deleted. Hidden, it is no longer suggested or offered, and the
            plans that hold it keep it.
          </p>
          <InterventionHiding id={id} hidden={hidden} />
        </>
      ) : (
        <Form method="post">
          <p>No plan holds it. To have it back you would have to write it again.</p>
          <input type="hidden" name="intent" value="remove" />
          <button type="submit" className="button danger">
            Delete the intervention
          </button>
        </Form>
      )}
    </section>
  );
}
