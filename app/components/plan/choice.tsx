import { Form, Link } from "@remix-run/react";
import { interventionPath } from "~/addresses";
import { SelectField } from "~/components/form-field";
import { useLanguage, useTexts } from "~/components/texts";
import { formatDuration } from "~/content/frame/duration";
import type { PlanPage, Suggested } from "~/features/plan/show-plan.server";
import { PlanConsidered } from "./considered";
import type { PlanFormProps } from "./form-props";

/** The advice with its reasons, and the rest of the catalogue for those who know better. */
export function PlanChoice({ page, errors }: PlanFormProps) {
  return (
    <section className="section" aria-labelledby="advice-title">
      <h2 id="advice-title">{page.basis === "release" ? "What fits this result" : "Where to start"}</h2>
      {page.explanation.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Form method="post">
        <input type="hidden" name="intent" value="choose" />
        <ul className="suggestions">
          {page.suggestions.map((suggestion) => (
            <Suggestion key={suggestion.id} suggestion={suggestion} room={page.room} />
          ))}
        </ul>
        {page.room > 0 ? <OtherChoice page={page} error={errors.intervention} /> : <Full />}
      </Form>
      <PlanConsidered considered={page.considered} />
    </section>
  );
}

function Suggestion({ suggestion, room }: { suggestion: Suggested; room: number }) {
  const { id, name, purpose, effort, reasons, inPlan } = suggestion;
  const duration = formatDuration(useLanguage(), useTexts("frame").duration, effort.minutesOfMeeting);
  return (
    <li className="card suggestion">
      <div>
        <h3>
          <Link to={interventionPath(id)}>{name}</Link>
        </h3>
        <p>{purpose}</p>
        <p className="small muted">
          {duration} together, {effort.people} people
        </p>
        {inPlan ? (
          <span className="tag">In the plan</span>
        ) : (
          <div className="choice">
            <input type="checkbox" id={`choose-${id}`} name="intervention" value={id} disabled={room === 0} />
            <label htmlFor={`choose-${id}`}>Choose {name}</label>
          </div>
        )}
      </div>
      <div>
        <h4>Why this one</h4>
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </div>
    </li>
  );
}

function OtherChoice({ page, error }: { page: PlanPage; error: string | undefined }) {
  return (
    <>
      <SelectField
        name="intervention"
        label="Something else from the catalogue"
        hint={`The plan has room for ${page.room} ${page.room === 1 ? "more" : "in all"}: three are as many as two departments can carry.`}
        error={error}
      >
        <option value="">Nothing else</option>
        {page.others.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <button type="submit" className="button">
        Put into the plan
      </button>
    </>
  );
}

function Full() {
  return (
    <p className="muted">
      The plan is full. Three actions are as many as two departments can carry in a quarter.
    </p>
  );
}
