import { accessibilityPath, chainPath } from "~/addresses";
import { accessibilityTexts } from "~/content/accessibility/texts";
import { formatNumber } from "~/content/intl";
import { fill } from "~/content/translated";
import type { OpenSurvey } from "~/features/survey/show-page.server";
import { closingText } from "./document";
import { LanguageSwitch } from "./language";

const MINUTES = 4;

/** What it is, what is promised, how to compare the fingerprint, and one button. */
export function SurveyStart({ survey }: { survey: OpenSurvey }) {
  const { texts, promise, manifest, language } = survey;
  const { start, refusals, chain, plainHttp, ticket } = texts;
  const [first, second] = manifest.departments;
  const names = { first: first.name, second: second.name };
  return (
    <form data-page="start" noValidate>
      <LanguageSwitch survey={survey} />
      <h1 tabIndex={-1}>{fill(texts.title, names)}</h1>
      <p className="lead">{start.intro}</p>
      <p>
        {fill(start.inShort, {
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
      <h2>{start.whoSeesTitle}</h2>
      <ul>
        {promise.whoSees.map((line) => (
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
      <section className="box">
        <h2>{start.honestTitle}</h2>
        <p>{promise.honest}</p>
        <h3>{start.cannotPreventTitle}</h3>
        <p>{promise.cannotPrevent}</p>
      </section>
      <p>{promise.paperBallots}</p>
      {/* The script writes which department; until then the line keeps its place. */}
      <p className="pending" data-invited>
        {fill(start.inviteCount, { count: formatNumber(language, first.invited), department: first.name })}
      </p>
      <p className="small">{start.inviteCountHelp}</p>
      <h2>{start.fingerprintLabel}</h2>
      <p className="print" data-fingerprint>
        {survey.fingerprint}
      </p>
      <p className="small">
        {start.fingerprintHelp} <a href={`${chainPath(manifest.wave)}?lang=${language}`}>{chain.title}</a>
      </p>
      <p className="small">
        <a href={`${accessibilityPath(manifest.wave)}?lang=${language}`}>
          {accessibilityTexts(language).texts.title}
        </a>
      </p>
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
