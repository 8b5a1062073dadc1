import { Form, Link } from "@remix-run/react";
import { DEMONSTRATION_PATH } from "~/addresses";
import { Page } from "~/components/page";
import { useTexts } from "~/components/texts";
import type { RelationshipSteps } from "~/features/home/show-home.server";
import { Glance } from "./glance";

/** `loading` is said instead of the steps of a demonstration whose story is being told just now. */
export function NextSteps({ relationships }: { relationships: readonly RelationshipSteps[] }) {
  const texts = useTexts("home").nextSteps;
  return (
    <Page title={texts.title}>
      <div className="stack">
        {relationships.map((row) => (
          <section key={row.id} className="card next" aria-labelledby={`next-${row.id}`}>
            <div className="next-heading">
              <h2 id={`next-${row.id}`}>{row.name}</h2>
              {row.demonstration ? <span className="tag">{texts.demonstration}</span> : null}
            </div>
            {row.glance ? <Glance {...row.glance} /> : null}
            {row.status.map((status) => (
              <p key={status.href}>
                <Link className="quiet-link" to={status.href}>
                  {status.text}
                </Link>
              </p>
            ))}
            {row.loading ? <p role="status">{row.loading}</p> : <Steps steps={row.steps} />}
            {row.demonstration && row.removable ? <RemoveDemonstration id={row.id} /> : null}
          </section>
        ))}
      </div>
    </Page>
  );
}

function Steps({ steps }: { steps: RelationshipSteps["steps"] }) {
  const { nothing } = useTexts("home").nextSteps;
  if (steps.length === 0) return <p className="muted">{nothing}</p>;
  return (
    <ul className="steps">
      {steps.map((step) => (
        <li key={step.text} className={step.urgent ? "step urgent" : "step"}>
          <Link to={step.href}>
            <span>{step.text}</span>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M6 3l5 5-5 5" fill="none" stroke="currentColor" strokeWidth="2" />
            </svg>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function RemoveDemonstration({ id }: { id: string }) {
  const texts = useTexts("home").removeDemonstration;
  return (
    <Form method="post" action={DEMONSTRATION_PATH} className="next-foot">
      <p className="muted small">{texts.text}</p>
      <div className="field">
        <div className="choice">
          <input type="checkbox" id={`remove-${id}`} name="confirmed" value="yes" required />
          <label htmlFor={`remove-${id}`}>{texts.confirm}</label>
        </div>
      </div>
      <button type="submit" name="intent" value="remove" className="button secondary">
        {texts.button}
      </button>
    </Form>
  );
}
