import { Form } from "@remix-run/react";
import { TextArea, TextField } from "~/components/form-field";
import type { PreviousAction } from "~/features/plan/show-previous-plan.server";
import type { PlanFormProps } from "./form-props";
import { STATUS_WORDS, StatusField } from "./status";

/** First things first: what came of what was agreed last time. */
export function PlanReview({ page, errors, fields }: PlanFormProps) {
  const { previous } = page;
  if (!previous) return null;
  const open = previous.actions.filter((action) => action.open);
  const settled = previous.actions.filter((action) => !action.open);
  return (
    <section className="section" aria-labelledby="review-title">
      <h2 id="review-title">What came of the plan of {previous.quarter}</h2>
      <p>
        Settle this before planning anew: what was done, what goes on, and what was not done, with the reason.
      </p>
      {settled.length > 0 ? (
        <ul className="settled">
          {settled.map((action) => (
            <li key={action.id}>
              <strong>{action.name}</strong>{" "}
              <span className="tag">
                {action.carriedOver ? "Goes on in this plan" : STATUS_WORDS[action.status]}
              </span>
              {action.droppedBecause ? <span className="muted"> {action.droppedBecause}</span> : null}
            </li>
          ))}
        </ul>
      ) : null}
      {open.length > 0 ? (
        <Form method="post" noValidate>
          <input type="hidden" name="intent" value="review" />
          {/* The Enter key presses the first button of a form, which must not be one that carries over. */}
          <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true">
            Save what came of it
          </button>
          <div>
            {open.map((action) => (
              <OpenAction key={action.id} action={action} errors={errors} fields={fields} />
            ))}
          </div>
          <p className="section-small">
            <button type="submit" className="button secondary">
              Save what came of it
            </button>
          </p>
        </Form>
      ) : null}
    </section>
  );
}

type OpenActionProps = Pick<PlanFormProps, "errors" | "fields"> & { action: PreviousAction };

function OpenAction({ action, errors, fields }: OpenActionProps) {
  const name = (field: string) => `review.${action.id}.${field}`;
  return (
    <fieldset className="card plan-action">
      <legend>{action.name}</legend>
      <input type="hidden" name="review" value={action.id} />
      <p className="small muted">
        {action.owners ? `${action.owners}, ` : null}due {action.due}
        {action.overdue ? <strong>, overdue</strong> : null}
      </p>
      <div className="pair">
        <StatusField name={name("status")} value={fields[name("status")] ?? action.status} />
        <TextField
          name={name("droppedBecause")}
          label="If dropped: why"
          hint="One sentence. Everybody will read it."
          defaultValue={fields[name("droppedBecause")] ?? action.droppedBecause ?? ""}
          error={errors[name("droppedBecause")]}
        />
        <TextArea
          name={name("notes")}
          label="Notes"
          rows={2}
          defaultValue={fields[name("notes")] ?? action.notes}
          error={errors[name("notes")]}
        />
      </div>
      <button type="submit" className="button secondary" name="carry" value={action.id}>
        Carry it over to this plan
      </button>
    </fieldset>
  );
}
