import { Form } from "@remix-run/react";
import { TextArea, TextField } from "~/components/form-field";
import { PlanAction } from "./action";
import type { PlanFormProps } from "./form-props";

export function PlanEditor({ page, errors, fields, sendsMail }: PlanFormProps & { sendsMail: boolean }) {
  const { plan } = page;
  if (!plan) return null;
  return (
    <section className="section" aria-labelledby="plan-title">
      <h2 id="plan-title">The plan</h2>
      <p>One owner from each department for every action. An action that nobody owns does not happen.</p>
      <Form method="post" noValidate>
        <input type="hidden" name="intent" value="save" />
        {plan.actions.map((action, index) => (
          <PlanAction
            key={action.id}
            action={action}
            index={index}
            departments={page.departments}
            errors={errors}
            fields={fields}
            sendsMail={sendsMail}
          />
        ))}
        <div className="columns">
          <TextField
            name="reviewOn"
            label="Both heads review the plan on"
            type="date"
            defaultValue={fields.reviewOn ?? plan.reviewOn}
            error={errors.reviewOn}
          />
          <TextArea
            name="notes"
            label="Notes"
            hint="For you and your colleagues; printed on the action sheet."
            rows={3}
            defaultValue={fields.notes ?? plan.notes}
            error={errors.notes}
          />
        </div>
        <button type="submit" className="button">
          Save the plan
        </button>
      </Form>
    </section>
  );
}
