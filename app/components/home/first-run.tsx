import { Form, Link } from "@remix-run/react";
import { DEMONSTRATION_PATH, SET_UP_PATH } from "~/addresses";
import { FIRST_RUN } from "~/content/home/first-run";

export function FirstRun({ hasCode, loaded }: { hasCode: boolean; loaded: boolean }) {
  return (
    <div className="page">
      <h1 className="statement">{FIRST_RUN.title}</h1>
      <p className="lead">{FIRST_RUN.lead}</p>
      <div className="columns section">
        <SetUpCard hasCode={hasCode} />
        <section className="card">
          <h2>{FIRST_RUN.lookTitle}</h2>
          <p>{loaded ? FIRST_RUN.lookLoaded : FIRST_RUN.lookText}</p>
          <p className="muted small">{FIRST_RUN.lookOpen}</p>
          <Form method="post" action={DEMONSTRATION_PATH}>
            <button type="submit" className="button secondary">
              {FIRST_RUN.lookButton}
            </button>
          </Form>
        </section>
      </div>
    </div>
  );
}

/** Offered to the demonstration's guest too: one's own organisation takes the place of the fictional one. */
export function OwnOrganisation({ hasCode }: { hasCode: boolean }) {
  return (
    <div className="page page-continued">
      <SetUpCard hasCode={hasCode} />
    </div>
  );
}

function SetUpCard({ hasCode }: { hasCode: boolean }) {
  return (
    <section className="card">
      <h2>{FIRST_RUN.setUpTitle}</h2>
      <p>{FIRST_RUN.setUpText}</p>
      <p className="muted small">{hasCode ? FIRST_RUN.codeShown : FIRST_RUN.codeNeeded}</p>
      <Link className="button" to={SET_UP_PATH}>
        {FIRST_RUN.setUpTitle}
      </Link>
    </section>
  );
}
