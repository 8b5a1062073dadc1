import { Form, Link } from "@remix-run/react";
import { DEMONSTRATION_PATH, SET_UP_PATH } from "~/addresses";
import { useTexts } from "~/components/texts";

export function FirstRun({ hasCode, loaded }: { hasCode: boolean; loaded: boolean }) {
  const texts = useTexts("home").firstRun;
  return (
    <div className="page">
      <h1 className="statement">{texts.title}</h1>
      <p className="lead">{texts.lead}</p>
      <div className="columns section">
        <SetUpCard hasCode={hasCode} />
        <section className="card">
          <h2>{texts.lookTitle}</h2>
          <p>{loaded ? texts.lookLoaded : texts.lookText}</p>
          <p className="muted small">{texts.lookOpen}</p>
          <Form method="post" action={DEMONSTRATION_PATH}>
            <button type="submit" className="button secondary">
              {texts.lookButton}
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
  const texts = useTexts("home").firstRun;
  return (
    <section className="card">
      <h2>{texts.setUpTitle}</h2>
      <p>{texts.setUpText}</p>
      <p className="muted small">{hasCode ? texts.codeShown : texts.codeNeeded}</p>
      <Link className="button" to={SET_UP_PATH}>
        {texts.setUpTitle}
      </Link>
    </section>
  );
}
