import { receiptsPath } from "~/addresses";
import { fill } from "~/content/translated";
import type { OpenSurvey } from "~/features/survey/show-page.server";
import { AnotherCode } from "./device";
import { closingText } from "./document";

/** Everything once more before it is sealed; the script lists sections and answers. */
export function SurveyCheck({ survey }: { survey: OpenSurvey }) {
  const { check, sending, navigation, keptHere } = survey.texts;
  return (
    <form data-page="check" data-title={check.title} hidden noValidate>
      <h1 tabIndex={-1}>{check.title}</h1>
      <p data-not-sent>{check.intro}</p>
      <div className="box warn" data-too-few hidden>
        <p>{check.tooFewAnswers}</p>
      </div>
      <div data-answers />
      <div className="bar">
        <p data-final>{check.final}</p>
        <div className="box bad" tabIndex={-1} data-send-problem hidden>
          <p data-send-message />
          <p>{sending.nothingLost}</p>
        </div>
        <button type="submit" data-send>
          {check.send}
        </button>
        <button type="button" className="quiet" data-back>
          {navigation.back}
        </button>
        <p role="status" className="small" data-send-status />
        <p className="small" data-kept>
          {keptHere.saved}
        </p>
      </div>
    </form>
  );
}

export function SurveyThanks({ survey }: { survey: OpenSurvey }) {
  const { thankYou, device, receipts } = survey.texts;
  const date = closingText(survey);
  return (
    <section data-page="thanks" data-title={thankYou.title} hidden>
      <h1 tabIndex={-1}>{thankYou.title}</h1>
      <p className="lead">{thankYou.received}</p>
      <h2>{thankYou.receiptLabel}</h2>
      <p className="print" data-receipt />
      <button type="button" className="link" data-copy>
        {thankYou.copy}
      </button>
      <span role="status" className="small">
        <span data-copied hidden>
          {thankYou.copied}
        </span>
      </span>
      <p>
        {thankYou.receiptHelp} {thankYou.receiptPrivate}
      </p>
      <p>
        <a href={`${receiptsPath(survey.manifest.wave)}?lang=${survey.language}`}>{receipts.title}</a>
      </p>
      <h2>{thankYou.nextTitle}</h2>
      <ul>
        {thankYou.next.map((line) => (
          <li key={line}>{fill(line, { date })}</li>
        ))}
      </ul>
      <p>{thankYou.safeToClose}</p>
      <p>{device.shared}</p>
      <div className="bar">
        <button type="button" data-done>
          {device.done}
        </button>
        <AnotherCode texts={survey.texts} />
      </div>
    </section>
  );
}
