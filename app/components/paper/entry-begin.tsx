import type { PaperEntryProps } from "./entry-props";

const RULES = [
  "Empty the box on the day on which the wave closes, and type in everything in one batch: a ballot that is typed alone belongs to somebody.",
  "Put the ballots on one pile, unfold and shuffle them. Neither of you looks at a ballot before.",
  "One reads, the other types. Then the other reads back from the screen, and the first compares with the paper.",
  "Type comments as they are written. Do not guess who wrote one, and do not speak about it.",
  "Keep the paper until the batch has arrived; then shred it together.",
];

/** Who is here, and what has been done with the pile. */
export function PaperEntryBegin({ survey, accountName }: PaperEntryProps) {
  return (
    <>
      <p className="lead">
        Two people, one shuffled pile. What you type is sealed in this browser and goes the way of all
        ballots; the server never reads it.
      </p>
      <ol className="paper-rules">
        {RULES.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ol>
      <dl className="facts">
        <dt>Fingerprint</dt>
        <dd>
          <span className="fingerprint" data-fingerprint>
            {survey.fingerprint}
          </span>{" "}
          <span className="muted small">It stands on every ballot of this wave.</span>
        </dd>
        <dt>Statements in</dt>
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
      <p className="message warn" data-waiting hidden />
      <form data-begin noValidate className="paper-begin">
        <div className="field">
          <span className="label">First person</span>
          <p>{accountName}, signed in</p>
        </div>
        <div className="field">
          <label htmlFor="second">Second person</label>
          <span className="hint" id="second-hint">
            First and last name. Where there is a works council, somebody it has named.
          </span>
          <input id="second" autoComplete="off" maxLength={100} aria-describedby="second-hint" />
        </div>
        <Confirmation id="here-first" text={`${accountName}: I am here until the batch has been sent.`} />
        <Confirmation id="here-second" text="Second person: I am here until the batch has been sent." />
        <Confirmation id="shuffled" text="The ballots of both departments have been shuffled." />
        <p className="muted small">
          That you both began is recorded in the audit trail with your names; how many ballots there are, and
          what they say, is not.
        </p>
        <p className="problem" role="alert" data-begin-problem hidden />
        <button type="submit" className="button">
          Begin
        </button>
      </form>
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
