import { accessibilityPath, chainPath } from "~/addresses";
import { accessibilityTexts } from "~/content/accessibility/texts";
import { formatNumber } from "~/content/intl";
import { fill } from "~/content/translated";
import type { OpenSurvey } from "~/features/survey/show-page.server";
import { closingText } from "./document";
import { LanguageSwitch } from "./language";

const MINUTES = 5;
/** Who reads group results and comments, of those who see something: the one that stands before Start. */
const SHOWN = 1;

/** Five lines and one button: whose survey it is, who sees what, how far the promise goes, who is invited, the fingerprint. */
export function SurveyStart({ survey }: { survey: OpenSurvey }) {
  const { texts, promise, manifest, language } = survey;
  const { start, refusals, plainHttp, ticket } = texts;
  const [first, second] = manifest.departments;
  const names = { first: first.name, second: second.name };
  return (
    <form data-page="start" noValidate>
      <LanguageSwitch survey={survey} />
      <h1 tabIndex={-1}>{fill(texts.title, names)}</h1>
      <p className="lead">
        {fill(start.asks, {
          organisation: manifest.asks?.organisation || start.employer,
          items: formatNumber(language, survey.instrument.items.length),
          minutes: formatNumber(language, MINUTES),
          date: closingText(survey),
        })}
      </p>
      <noscript>
        <div className="box bad">
          <h2>{refusals.noscriptTitle}</h2>
          <p>{refusals.noscript}</p>
        </div>
      </noscript>
      <p>{promise.whoSees[SHOWN]}</p>
      <section className="box">
        <p>{promise.honest}</p>
        <h2>{start.cannotPreventTitle}</h2>
        <p>{promise.cannotPrevent}</p>
      </section>
      {/* The script writes which department, once it knows. */}
      <p data-invited="">
        {fill(start.invitedBoth, {
          first: formatNumber(language, first.invited),
          firstDepartment: first.name,
          second: formatNumber(language, second.invited),
          secondDepartment: second.name,
        })}
      </p>
      <p>
        {start.fingerprintLabel}{" "}
        <span className="print" data-fingerprint>
          {survey.fingerprint}
        </span>
      </p>
      <StartDetails survey={survey} />
      <div className="box warn" data-plain hidden>
        <h2>{plainHttp.title}</h2>
        <p>{plainHttp.text}</p>
      </div>
      <div className="bar">
        <p className="small" data-start-note>
          {start.nothingSentYet}
        </p>
        <p className="small" data-resume-note hidden>
          {start.resume}
        </p>
        <p className="small" data-ticket-note hidden>
          {ticket.read}
        </p>
        <p className="box warn" data-not-kept hidden>
          {texts.keptHere.notSaved}
        </p>
        <p className="problem" role="alert" data-start-problem hidden />
        <button type="submit" data-start disabled>
          {start.button}
        </button>
        <p className="late small">{refusals.oldBrowser}</p>
      </div>
    </form>
  );
}

/** The rest of what is promised, for whoever wants to read it before Start. */
function StartDetails({ survey }: { survey: OpenSurvey }) {
  const { texts, promise, manifest, language } = survey;
  const { start, chain } = texts;
  return (
    <details>
      <summary>{start.howTitle}</summary>
      <h2>{start.whoSeesTitle}</h2>
      <ul>
        {promise.whoSees.toSpliced(SHOWN, 1).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{promise.threshold}</p>
      <h2>{start.keptTitle}</h2>
      <ul>
        {promise.kept.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{promise.paperBallots}</p>
      <h2>{start.askTitle}</h2>
      <p>{fill(start.ask, { contact: manifest.asks?.contact ?? start.askDefault })}</p>
      <p>{start.inviteCountHelp}</p>
      <p>
        {start.fingerprintHelp} <a href={`${chainPath(manifest.wave)}?lang=${language}`}>{chain.title}</a>
      </p>
      <p>
        <a href={`${accessibilityPath(manifest.wave)}?lang=${language}`}>
          {accessibilityTexts(language).texts.title}
        </a>
      </p>
    </details>
  );
}
