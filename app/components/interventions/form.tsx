import { Form, Link } from "@remix-run/react";
import type { InterventionDraft } from "~/features/interventions/draft-intervention.server";
import { InterventionFormAim } from "./form-aim";
import { InterventionFormEffort } from "./form-effort";
import { InterventionFormFit } from "./form-fit";
import { InterventionFormRunning } from "./form-running";
import { InterventionFormSubject } from "./form-subject";

export type InterventionFormProps = {
  draft: InterventionDraft;
  errors: Readonly<Record<string, string>>;
  /** What the catalogue offers to choose from. */
  choices: {
    items: readonly { id: string; topic: string; text: string }[];
    worksheets: readonly { id: string; title: string }[];
    interventions: readonly { id: string; name: string }[];
  };
};

/** The limits are checked after sending, so that what is wrong is said in words. Empty rows are left out. */
export function InterventionForm({ cancel, ...form }: InterventionFormProps & { cancel: string }) {
  return (
    <Form method="post" noValidate className="intervention-form">
      <input type="hidden" name="intent" value="save" />
      <InterventionFormSubject {...form} />
      <InterventionFormFit {...form} />
      <InterventionFormEffort {...form} />
      <InterventionFormRunning {...form} />
      <InterventionFormAim {...form} />
      <p className="cluster">
        <button type="submit" className="button">
          Save the intervention
        </button>
        <Link to={cancel}>Leave without saving</Link>
      </p>
    </Form>
  );
}
