import type { ReactNode } from "react";
import { surveyWords } from "~/content/survey/words";
import { fill, type SurveyTexts } from "~/content/texts";

/** Pages the script ends on when something is in the way; each says what to do. */
export function SurveyStops({ texts, closes, wave }: { texts: SurveyTexts; closes: string; wave: string }) {
  const { refusals } = texts;
  const { ticket, receipts } = surveyWords(texts.language);
  return (
    <>
      <Stop name="code-refused" title={refusals.codeTitle} text={refusals.code} steps={refusals.codeSteps} />
      <Stop name="proof" title={refusals.proofTitle} text={refusals.proof} steps={refusals.proofSteps} bad />
      <Stop name="tabs" title={refusals.twoTabsTitle} text={refusals.twoTabs} />
      <Stop name="closed" title={fill(refusals.closed, { date: closes })} text={texts.thankYou.receiptHelp}>
        <p>
          <a href={`/s/${wave}/receipts`}>{receipts.title}</a>
        </p>
        <div data-perhaps hidden>
          <p className="print" data-receipt />
          <p>{receipts.perhaps}</p>
        </div>
      </Stop>
      <Stop name="cancelled" title={refusals.cancelled} />
      <Stop name="rules-changed" title={refusals.rulesChanged} bad />
      <Stop name="elsewhere" title={ticket.elsewhereTitle} text={ticket.elsewhere} />
      <Stop name="moved" title={ticket.movedTitle} text={ticket.moved} />
    </>
  );
}

type StopProps = {
  name: string;
  title: string;
  text?: string;
  steps?: readonly string[];
  bad?: boolean;
  children?: ReactNode;
};

function Stop({ name, title: sentences, text, steps = [], bad, children }: StopProps) {
  const [title = "", ...rest] = sentences.replace(/\.$/, "").split(/(?<=\.) /);
  return (
    <section data-page={name} data-title={title} className={bad ? "box bad" : undefined} hidden>
      <h1 tabIndex={-1}>{title.replace(/\.$/, "")}</h1>
      {rest.length > 0 ? <p className="lead">{rest.join(" ")}.</p> : null}
      {text ? <p>{text}</p> : null}
      {steps.length > 0 ? (
        <ul>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      ) : null}
      {children}
    </section>
  );
}
