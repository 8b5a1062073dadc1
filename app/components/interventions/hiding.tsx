import { Form } from "@remix-run/react";
import { hideInterventionPath } from "~/addresses";
import { useTexts } from "~/components/texts";

export function InterventionHiding({ id, hidden }: { id: string; hidden: boolean }) {
  const texts = useTexts("interventions").actions;
  return (
    <Form method="post" action={hideInterventionPath(id)} className="no-print">
      <input type="hidden" name="intent" value={hidden ? "show" : "hide"} />
      <button type="submit" className="button secondary">
        {hidden ? texts.show : texts.hide}
      </button>
    </Form>
  );
}
