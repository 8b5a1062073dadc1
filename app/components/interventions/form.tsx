import { Form, Link } from "@remix-run/react";
import { SeenField } from "~/components/seen-field";
import { useTexts } from "~/components/texts";
import { InterventionFormAim } from "./form-aim";
import { InterventionFormEffort } from "./form-effort";
import { InterventionFormFit } from "./form-fit";
import type { InterventionFormProps } from "./form-props";
import { InterventionFormRunning } from "./form-running";
import { InterventionFormSubject } from "./form-subject";

/** The limits are checked after sending, so that what is wrong is said in words. Empty rows are left out. */
export function InterventionForm({
  cancel,
  seen,
  ...form
}: InterventionFormProps & { cancel: string; seen?: string }) {
  const texts = useTexts("interventions").form;
  return (
    <Form method="post" noValidate className="intervention-form">
      <input type="hidden" name="intent" value="save" />
      {seen === undefined ? null : <SeenField name="seen" seen={seen} />}
      <InterventionFormSubject {...form} />
      <InterventionFormFit {...form} />
      <InterventionFormEffort {...form} />
      <InterventionFormRunning {...form} />
      <InterventionFormAim {...form} />
      <p className="cluster">
        <button type="submit" className="button">
          {texts.save}
        </button>
        <Link to={cancel}>{texts.leave}</Link>
      </p>
    </Form>
  );
}
