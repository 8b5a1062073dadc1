import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import type { OpenSurvey } from "~/features/survey/show-page.server";
import type { PaperEntryProps } from "./entry-props";

type PaperEntryBeginProps = Pick<PaperEntryProps, "survey" | "accountName">;

/** Who is here, and what has been done with the pile. */
export function PaperEntryBegin({ survey, accountName: name }: PaperEntryBeginProps) {
  const { begin } = useTexts("paperEntry");
  return (
    <>
      <p className="lead">{begin.lead}</p>
      <ol className="paper-rules">
        {begin.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ol>
      <Facts survey={survey} />
      <p className="message warn" data-waiting hidden />
      <form data-begin noValidate className="paper-begin">
        <div className="field">
          <span className="label">{begin.first}</span>
          <p>{fill(begin.signedIn, { name })}</p>
        </div>
        <div className="field">
          <label htmlFor="second">{begin.second}</label>
          <span className="hint" id="second-hint">
            {begin.secondHint}
          </span>
          <input id="second" autoComplete="off" maxLength={100} aria-describedby="second-hint" />
        </div>
        <Confirmation id="here-first" text={fill(begin.firstIsHere, { name })} />
        <Confirmation id="here-second" text={begin.secondIsHere} />
        <Confirmation id="shuffled" text={begin.shuffled} />
        <p className="muted small">{begin.recorded}</p>
        <p className="problem" role="alert" data-begin-problem hidden />
        <button type="submit" className="button">
          {begin.button}
        </button>
      </form>
    </>
  );
}

function Facts({ survey }: { survey: OpenSurvey }) {
  const { begin } = useTexts("paperEntry");
  return (
    <dl className="facts">
      <dt>{begin.fingerprint}</dt>
      <dd>
        <span className="fingerprint" data-fingerprint>
          {survey.fingerprint}
        </span>{" "}
        <span className="muted small">{begin.onEveryBallot}</span>
      </dd>
      <dt>{begin.statementsIn}</dt>
      <dd className="cluster">
        {survey.languages.map(({ language, name }) => (
          <a
            key={language}
            href={`?lang=${language}`}
            lang={language}
            className="paper-language"
            aria-current={language === survey.language ? "true" : undefined}
          >
            {name}
          </a>
        ))}
      </dd>
    </dl>
  );
}

function Confirmation({ id, text }: { id: string; text: string }) {
  return (
    <label className="choice" htmlFor={id}>
      <input type="checkbox" id={id} autoComplete="off" data-confirm />
      <span>{text}</span>
    </label>
  );
}
