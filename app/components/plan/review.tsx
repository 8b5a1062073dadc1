import { Form } from "@remix-run/react";
import { TextArea, TextField } from "~/components/form-field";
import { SeenField } from "~/components/seen-field";
import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import type { PreviousAction } from "~/features/plan/show-previous-plan.server";
import type { PlanFormProps } from "./form-props";
import { StatusField } from "./status";

/** First things first: what came of what was agreed last time. */
export function PlanReview({ page, errors, fields, filling }: PlanFormProps) {
  const { action: labels, review: texts } = useTexts("plan");
  const { previous } = page;
  if (!previous) return null;
  const open = previous.actions.filter((action) => action.open);
  const settled = previous.actions.filter((action) => !action.open);
  return (
    <section className="section" aria-labelledby="review-title">
      <h2 id="review-title">{fill(texts.title, { quarter: previous.quarter })}</h2>
      <p>{texts.lead}</p>
      {settled.length > 0 ? (
        <ul className="settled">
          {settled.map((action) => (
            <li key={action.id}>
              <strong>{action.name}</strong>{" "}
              <span className="tag">
                {action.carriedOver ? texts.goesOn : labels.statuses[action.status]}
              </span>
              {action.droppedBecause ? <span className="muted"> {action.droppedBecause}</span> : null}
            </li>
          ))}
        </ul>
      ) : null}
      {open.length > 0 ? (
        <Form method="post" noValidate key={filling}>
          <input type="hidden" name="intent" value="review" />
          {/* The Enter key presses the first button of a form, which must not be one that carries over. */}
          <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true">
            {texts.save}
          </button>
          <div>
            {open.map((action) => (
              <OpenAction key={action.id} action={action} errors={errors} fields={fields} />
            ))}
          </div>
          <p className="section-small">
            <button type="submit" className="button secondary">
              {texts.save}
            </button>
          </p>
        </Form>
      ) : null}
    </section>
  );
}

type OpenActionProps = Pick<PlanFormProps, "errors" | "fields"> & { action: PreviousAction };

function OpenAction({ action, errors, fields }: OpenActionProps) {
  const { action: labels, review: texts } = useTexts("plan");
  const name = (field: string) => `review.${action.id}.${field}`;
  return (
    <fieldset className="card plan-action">
      <legend>{action.name}</legend>
      <input type="hidden" name="review" value={action.id} />
      <SeenField name={name("seen")} seen={fields[name("seen")] ?? action.seen} />
      <p className="small muted">
        <DueAction action={action} />
      </p>
      <div className="pair">
        <StatusField name={name("status")} value={fields[name("status")] ?? action.status} />
        <TextField
          name={name("droppedBecause")}
          label={labels.droppedBecause}
          hint={labels.droppedBecauseHint}
          defaultValue={fields[name("droppedBecause")] ?? action.droppedBecause ?? ""}
          error={errors[name("droppedBecause")]}
        />
        <TextArea
          name={name("notes")}
          label={labels.notes}
          rows={2}
          defaultValue={fields[name("notes")] ?? action.notes}
          error={errors[name("notes")]}
        />
      </div>
      <button type="submit" className="button secondary" name="carry" value={action.id}>
        {texts.carryOver}
      </button>
    </fieldset>
  );
}

function DueAction({ action: { owners, due, overdue } }: { action: PreviousAction }) {
  const texts = useTexts("plan").review;
  if (!overdue) return owners ? fill(texts.dueOf, { owners, due }) : fill(texts.due, { due });
  return <strong>{owners ? fill(texts.overdueOf, { owners, due }) : fill(texts.overdue, { due })}</strong>;
}
