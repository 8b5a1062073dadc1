import { Form } from "@remix-run/react";
import { hideInterventionPath } from "~/addresses";

export function InterventionHiding({ id, hidden }: { id: string; hidden: boolean }) {
  return (
    <Form method="post" action={hideInterventionPath(id)} className="no-print">
      <input type="hidden" name="intent" value={hidden ? "show" : "hide"} />
      <button type="submit" className="button secondary">
        {hidden ? "Show it again" : "Hide it from suggestions"}
      </button>
    </Form>
  );
}
