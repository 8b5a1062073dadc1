import { Form, Link } from "@remix-run/react";
import { interventionPath } from "~/addresses";
import { SelectField } from "~/components/form-field";
import { useLanguage, useTexts } from "~/components/texts";
import { plural } from "~/content/intl";
import { fill } from "~/content/translated";
import type { PlanPage, Suggested } from "~/features/plan/show-plan.server";
import { PlanConsidered } from "./considered";
import type { PlanFormProps } from "./form-props";

/** The advice with its reasons, and the rest of the catalogue for those who know better. */
export function PlanChoice({ page, errors }: PlanFormProps) {
  const texts = useTexts("plan").choice;
  return (
    <section className="section" aria-labelledby="advice-title">
      <h2 id="advice-title">{page.basis === "neutral-start" ? texts.titleNeutral : texts.title}</h2>
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
  const texts = useTexts("plan").choice;
  const { id, name, purpose, takes, reasons, inPlan } = suggestion;
  return (
    <li className="card suggestion">
      <div>
        <h3>
          <Link to={interventionPath(id)}>{name}</Link>
        </h3>
        <p>{purpose}</p>
        <p className="small muted">{takes}</p>
        {inPlan ? (
          <span className="tag">{texts.inPlan}</span>
        ) : (
          <div className="choice">
            <input type="checkbox" id={`choose-${id}`} name="intervention" value={id} disabled={room === 0} />
            <label htmlFor={`choose-${id}`}>{fill(texts.choose, { name })}</label>
          </div>
        )}
      </div>
      <div>
        <h4>{texts.why}</h4>
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
  const texts = useTexts("plan").choice;
  const language = useLanguage();
  return (
    <>
      <SelectField
        name="intervention"
        label={texts.other}
        hint={plural(language, texts.room, page.room)}
        error={error}
      >
        <option value="">{texts.nothingElse}</option>
        {page.others.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <button type="submit" className="button">
        {texts.put}
      </button>
    </>
  );
}

function Full() {
  return <p className="muted">{useTexts("plan").choice.full}</p>;
}
