import { DataBlock } from "~/components/data-block";
import { useLanguage, useTexts } from "~/components/texts";
import type { HolderScriptTexts } from "~/content/tally/holder/texts";
import { fill } from "~/content/translated";
import { OpenStep } from "./open-step";

type OfflinePageProps = {
  /** Script and style as texts, and the policy that lets these two run and nothing else be fetched or sent. */
  parts: { script: string; style: string; policy: string };
  words: HolderScriptTexts;
};

/** One file with all it needs: a holder saves it and uses a key in it, without the server. */
export function OfflinePage({ parts: { script, style, policy }, words }: OfflinePageProps) {
  const { documentTitle, needsScript, offline: texts, opening, ofSurvey } = useTexts("holder");
  return (
    <html lang={useLanguage()}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{fill(documentTitle, { title: texts.title })}</title>
        <link rel="icon" href="data:," />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the project's own style; the policy names its hash. */}
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body className="tally">
        <main className="page page-narrow tally-screen">
          <h1>{texts.title}</h1>
          <p className="lead">{texts.lead}</p>
          <noscript>
            <p className="message bad">{needsScript}</p>
          </noscript>
          <OpenStep>
            <div className="field">
              <label htmlFor="sheets">{texts.sheetsFile}</label>
              <span className="hint" id="sheets-hint">
                {texts.sheetsHint}
              </span>
              <span className="problem" id="sheets-problem" role="alert" hidden />
              <input
                id="sheets"
                type="file"
                accept=".json,application/json"
                aria-describedby="sheets-hint sheets-problem"
              />
            </div>
            <dl className="facts" data-list-facts hidden>
              <dt>{texts.closes}</dt>
              <dd data-closes />
              <dt>{ofSurvey}</dt>
              <dd className="fingerprint" data-survey-fingerprint />
              <dt>{opening.sheets}</dt>
              <dd data-sheets />
              <dt>{opening.list}</dt>
              <dd>
                <span className="fingerprint" data-list-fingerprint />
                <span className="fact-line muted small">{opening.listHelp}</span>
              </dd>
            </dl>
          </OpenStep>
          <section data-step="done" hidden>
            <div className="message good" tabIndex={-1} data-focus>
              <h2>{texts.made}</h2>
            </div>
            <p>
              <a className="button" href="data:," data-part>
                {texts.save}
              </a>
            </p>
            <p>{texts.after}</p>
          </section>
        </main>
        <DataBlock id="tally" value={{ words }} />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the project's own script; the policy names its hash. */}
        <script dangerouslySetInnerHTML={{ __html: script }} />
      </body>
    </html>
  );
}
