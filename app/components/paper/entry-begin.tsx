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
      <div className="message warn" data-waiting hidden>
        <p data-waiting-words />
        <p>
          <button type="button" className="link-button" data-forget>
            {begin.forget}
          </button>
        </p>
      </div>
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
        <Word of="first" label={fill(begin.firstWord, { name })} again={fill(begin.firstAgain, { name })} />
        <Word of="second" label={begin.secondWord} again={begin.secondAgain} />
        <Confirmation id="here-first" text={fill(begin.firstIsHere, { name })} />
        <Confirmation id="here-second" text={begin.secondIsHere} />
        <Confirmation id="shuffled" text={begin.shuffled} />
        <p className="muted small">{begin.recorded}</p>
        <p className="problem" role="alert" data-begin-problem hidden />
        <button type="submit" className="button" data-begin-button>
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

/**
 * Hidden like a password without being one: a browser that offered to save it would undo what it is for. Typed twice
 * when it is chosen, so that what was sealed can be opened again.
 */
function Word({ of, label, again }: { of: "first" | "second"; label: string; again: string }) {
  const { begin } = useTexts("paperEntry");
  const id = `word-${of}`;
  const field = {
    autoComplete: "off",
    autoCapitalize: "none",
    spellCheck: false,
    maxLength: 100,
    className: "paper-word",
    "data-word": true,
  };
  return (
    <>
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <span className="hint" id={`${id}-hint`}>
          {begin.wordHint}
        </span>
        <input id={id} aria-describedby={`${id}-hint`} {...field} />
      </div>
      <div className="field" data-choose-word>
        <label htmlFor={`${id}-again`}>{again}</label>
        <input id={`${id}-again`} {...field} />
      </div>
    </>
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
