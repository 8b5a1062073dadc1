import { Form } from "@remix-run/react";
import { TextArea, TextField } from "~/components/form-field";
import { SeenField } from "~/components/seen-field";
import { useTexts } from "~/components/texts";
import { PlanAction } from "./action";
import type { PlanFormProps } from "./form-props";

export function PlanEditor({
  page,
  errors,
  fields,
  filling,
  sendsMail,
}: PlanFormProps & { sendsMail: boolean }) {
  const texts = useTexts("plan").editor;
  const { plan } = page;
  if (!plan) return null;
  return (
    <section className="section" aria-labelledby="plan-title">
      <h2 id="plan-title">{texts.title}</h2>
      <p>{texts.lead}</p>
      <Form method="post" noValidate key={filling}>
        <input type="hidden" name="intent" value="save" />
        <SeenField name="seen" seen={fields.seen ?? plan.seen} />
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
            label={texts.reviewOn}
            type="date"
            defaultValue={fields.reviewOn ?? plan.reviewOn}
            error={errors.reviewOn}
          />
          <TextArea
            name="notes"
            label={texts.notes}
            hint={texts.notesHint}
            rows={3}
            defaultValue={fields.notes ?? plan.notes}
            error={errors.notes}
          />
        </div>
        <button type="submit" className="button">
          {texts.save}
        </button>
      </Form>
    </section>
  );
}
