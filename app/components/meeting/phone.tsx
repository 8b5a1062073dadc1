import type { ReactNode } from "react";
import { phoneNowPath, phonePath } from "~/addresses";
import { PlainDocument } from "~/components/plain-document";
import { instrumentTexts } from "~/content/instrument/texts";
import type { ShownLanguage } from "~/content/language";
import { type PhoneTexts, phoneTexts } from "~/content/meeting/phone-texts";
import { dimensionText, withDepartments } from "~/content/texts";
import { fill } from "~/content/translated";
import { GUESSES, VOTES } from "~/domain/meeting/band";
import { RESULT_TOPIC } from "~/domain/meeting/meeting-plan";
import type { PhoneState } from "~/features/meeting/give-guess.server";
import { JoinForm } from "./join";

export type PhoneNotice = "sent" | "closed" | "full" | "too-many" | "department" | "value";

type PhonePage = {
  state: PhoneState;
  code: string;
  language: ShownLanguage;
  stylesheet: string;
  script: string;
  /** For phones without the script, which draws its own. */
  phoneKey: string;
  notices: readonly PhoneNotice[];
  chosen: { department: string; value: string };
};

/** A whole document for a phone: no account, no cookie, works without its script. */
export function MeetingPhone(page: PhonePage) {
  const { language, texts } = phoneTexts(page.language);
  const { state, notices } = page;
  const wrong = notices.filter((notice) => notice === "department" || notice === "value");
  const asked = state.kind === "asked" ? state.subject : state.kind;
  return (
    <PlainDocument
      assets={page}
      language={language}
      title={wrong.length > 0 ? fill(texts.problemTitle, { title: texts.title }) : texts.title}
      icon={false}
      data={{
        "data-asked": asked,
        "data-code": page.code,
        "data-here": phonePath(page.code),
        "data-now": phoneNowPath(page.code),
      }}
      head={
        <>
          <meta name="color-scheme" content="light dark" />
          {asked === "waiting" ? (
            <noscript>
              <meta httpEquiv="refresh" content="5" />
            </noscript>
          ) : null}
        </>
      }
    >
      <main>
        {notices.includes("too-many") ? (
          <Sentence title={texts.tooMany} again={texts.lookAgain} />
        ) : (
          <PhoneBody page={page} texts={texts} wrong={wrong} />
        )}
      </main>
    </PlainDocument>
  );
}

type BodyProps = { page: PhonePage; texts: PhoneTexts; wrong: readonly PhoneNotice[] };

function PhoneBody({ page, texts, wrong }: BodyProps) {
  const { state, notices } = page;
  if (state.kind === "unknown") {
    return (
      <>
        <Sentence title={texts.unknown} />
        <JoinForm texts={texts} />
      </>
    );
  }
  if (state.kind === "ended") return <Sentence title={texts.ended} />;
  if (state.kind === "waiting") {
    return (
      <Sentence title={notices.includes("closed") ? texts.closed : texts.waiting} again={texts.lookAgain}>
        <p>{texts.waitingHint}</p>
        <p className="small">{texts.anonymous}</p>
      </Sentence>
    );
  }
  if (notices.includes("full")) return <Sentence title={texts.full} />;
  const form = <AskedForm page={page} state={state} texts={texts} wrong={wrong} />;
  if (!notices.includes("sent")) return form;
  return (
    <>
      <div role="status">
        <h1>{texts.sent}</h1>
      </div>
      <p>{texts.waiting}</p>
      <p>
        <a href="?">{texts.lookAgain}</a>
      </p>
      <details>
        <summary>{texts.change}</summary>
        <p className="small">{texts.sentHint}</p>
        {form}
      </details>
    </>
  );
}

type AskedProps = BodyProps & { state: Extract<PhoneState, { kind: "asked" }> };

function AskedForm({ page, state, texts, wrong }: AskedProps) {
  const { subject, departments } = state;
  const [question, hint] = questionOf(state, page.language, texts);
  const again = page.notices.includes("sent");
  const choices: readonly (readonly [number, string])[] =
    subject === "usefulness"
      ? VOTES.map((vote) => [vote, texts.votes[vote]] as const)
      : GUESSES.map(
          (low) => [low, fill(texts.range, { low, high: low === HIGHEST_GUESS ? 100 : low + 9 })] as const,
        );
  const problems = {
    department: texts.missingDepartment,
    value: subject === "usefulness" ? texts.missingVote : texts.missingGuess,
  };
  return (
    <form method="post" data-subject={subject}>
      {wrong.length > 0 ? (
        <div className="box bad" role="alert">
          <strong>{texts.problem}</strong>
          {wrong.includes("department") ? <p>{problems.department}</p> : null}
          {wrong.includes("value") ? <p>{problems.value}</p> : null}
        </div>
      ) : null}
      {again ? <h2>{question}</h2> : <h1>{question}</h1>}
      {hint ? <p>{hint}</p> : null}
      <input type="hidden" name="subject" value={subject} />
      <input type="hidden" name="key" value={page.phoneKey} />
      <fieldset>
        <legend>{texts.department}</legend>
        <Problem text={problems.department} shown={wrong.includes("department")} />
        {departments.map((name, index) => (
          <Choice
            key={name}
            name="department"
            value={String(index)}
            label={name}
            chosen={page.chosen.department}
          />
        ))}
        <span hidden />
      </fieldset>
      <fieldset>
        <legend className="hidden">{question}</legend>
        <Problem text={problems.value} shown={wrong.includes("value")} />
        {choices.map(([value, label]) => (
          <Choice key={value} name="value" value={String(value)} label={label} chosen={page.chosen.value} />
        ))}
        <span hidden />
      </fieldset>
      <div className="bar">
        <p role="status" hidden data-waiting>
          {texts.notConnected}
        </p>
        <button type="submit">{texts.send}</button>
        <p className="small">{texts.anonymous}</p>
      </div>
    </form>
  );
}

function questionOf(
  { subject, departments, instrumentVersion }: AskedProps["state"],
  language: ShownLanguage,
  texts: PhoneTexts,
): readonly [string, string | null] {
  if (subject === "usefulness") return [texts.vote, null];
  if (subject === "mirror") return [texts.mirror, texts.mirrorHint];
  if (subject === RESULT_TOPIC) return [fill(texts.guess, { topic: texts.result }), texts.guessHint];
  const instrument = instrumentTexts(instrumentVersion, language);
  const [first, second] = departments;
  const topic = withDepartments(dimensionText(instrument, subject).name, { first, second });
  return [fill(texts.guess, { topic }), texts.guessHint];
}

const HIGHEST_GUESS = GUESSES[GUESSES.length - 1];

function Choice({
  name,
  value,
  label,
  chosen,
}: {
  name: string;
  value: string;
  label: string;
  chosen: string;
}) {
  return (
    <label className="option">
      <input type="radio" name={name} value={value} defaultChecked={chosen === value} />
      <span>{label}</span>
    </label>
  );
}

/** Stands where the survey's style expects it: above the options. */
function Problem({ text, shown }: { text: string; shown: boolean }) {
  return (
    <p className="problem" hidden={!shown}>
      {shown ? text : null}
    </p>
  );
}

function Sentence({ title, again, children }: { title: string; again?: string; children?: ReactNode }) {
  return (
    <>
      <h1>{title}</h1>
      {children}
      {again ? (
        <p>
          <a href="?">{again}</a>
        </p>
      ) : null}
    </>
  );
}
