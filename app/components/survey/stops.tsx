import type { ReactNode } from "react";
import { receiptsPath } from "~/addresses";
import type { ShownLanguage } from "~/content/language";
import type { SurveyTexts } from "~/content/survey/texts";
import { fill } from "~/content/translated";
import { AnotherCode, DeleteAnswers } from "./device";

type SurveyStopsProps = { texts: SurveyTexts; closes: string; wave: string; language: ShownLanguage };

/** Pages the script ends on when something is in the way; each says what to do. */
export function SurveyStops({ texts, closes, wave, language }: SurveyStopsProps) {
  const { refusals, device, ticket, receipts } = texts;
  const still = <StillHere texts={texts} notDeleted={device.notDeleted} />;
  const another = <AnotherCode texts={texts} />;
  return (
    <>
      <Stop name="code-refused" title={refusals.codeTitle} text={refusals.code} steps={refusals.codeSteps}>
        {another}
      </Stop>
      <Stop name="proof" title={refusals.proofTitle} text={refusals.proof} steps={refusals.proofSteps} bad />
      <Stop name="tabs" title={refusals.twoTabsTitle} text={refusals.twoTabs}>
        {another}
      </Stop>
      <Stop name="closed" title={fill(refusals.closed, { date: closes })} text={texts.thankYou.receiptHelp}>
        <p data-gone hidden>
          {texts.keptHere.wiped}
        </p>
        <p>
          <a href={`${receiptsPath(wave)}?lang=${language}`}>{receipts.title}</a>
        </p>
        <div data-perhaps hidden>
          <p className="print" data-receipt />
          <p>{receipts.perhaps}</p>
        </div>
      </Stop>
      <Stop name="early" title={device.earlyTitle} text={device.early} bad>
        {still}
      </Stop>
      <Stop name="cancelled" title={refusals.gone}>
        {still}
      </Stop>
      <Stop name="rules-changed" title={refusals.rulesChanged} bad>
        {still}
      </Stop>
      <Stop name="elsewhere" title={ticket.elsewhereTitle} text={ticket.elsewhere}>
        {still}
      </Stop>
      <Stop name="moved" title={ticket.movedTitle} text={ticket.moved}>
        {another}
      </Stop>
      <Stop name="foreign" title={device.foreignTitle} steps={device.foreign}>
        {another}
      </Stop>
    </>
  );
}

function StillHere({ texts, notDeleted }: { texts: SurveyTexts; notDeleted: string }) {
  return (
    <div data-still hidden>
      <p>{notDeleted}</p>
      <button type="button" className="quiet" data-go="check">
        {texts.sending.tryAgain}
      </button>
      <DeleteAnswers texts={texts} />
    </div>
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
