import { paperEntryPath, type WavePath } from "~/addresses";
import { DataBlock, dayText } from "~/components/survey/document";
import { wordsOfScript } from "~/components/survey/script-words";
import { instrumentLanguages } from "~/content/instrument/texts";
import { quarterLabel } from "~/content/numbers";
import { SURVEY_LANGUAGES, surveyTexts } from "~/content/survey/texts";
import { PaperEntryBatch } from "./entry-batch";
import { PaperEntryBegin } from "./entry-begin";
import type { PaperEntryProps } from "./entry-props";
import { PaperEntryReadBack } from "./entry-read-back";
import { PaperEntryTyping } from "./entry-typing";

/** A whole document without hydration: the page on which answers are typed runs one script and no other. */
export function PaperEntryPage(props: PaperEntryProps) {
  const { assets, path, survey } = props;
  const { manifest } = survey;
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Type in paper ballots - Tandem</title>
        <meta name="robots" content="noindex" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={assets.stylesheet} />
        <script type="module" src={assets.script} />
      </head>
      <body className="paper-entry">
        <header className="masthead">
          <div className="masthead-inner">
            <a className="brand" href={path}>
              <img src="/favicon.svg" alt="" width="28" height="28" />
              Tandem
            </a>
            <a href={path}>Back to the wave</a>
          </div>
        </header>
        <main className="page">
          <p className="eyebrow">
            Wave {quarterLabel(manifest.quarter)}, open until {dayText(manifest.closesAt, "en")}
          </p>
          <h1>Type in paper ballots</h1>
          <noscript>
            <p className="message bad">
              This page needs JavaScript: what you type is sealed in your own browser, or nowhere.
            </p>
          </noscript>
          <section data-step="begin">
            <PaperEntryBegin {...props} />
          </section>
          <section data-step="work" hidden>
            <div className="paper-work">
              <div data-while-typing>
                <PaperEntryTyping survey={survey} />
                <PaperEntryReadBack />
              </div>
              <PaperEntryBatch survey={survey} />
            </div>
          </section>
          <Stops path={path} />
        </main>
        <DataBlock id="survey" value={{ manifest, words: wordsOfScript(survey) }} />
        <DataBlock id="paper-entry" value={dataOfScript(props)} />
      </body>
    </html>
  );
}

function Stops({ path }: { path: WavePath }) {
  return (
    <>
      <section data-step="done" hidden>
        <div className="message good" tabIndex={-1} data-focus>
          <h2>The batch has arrived</h2>
          <p>
            Every ballot is sealed in the ballot box with all others, and nothing is left in this browser.
          </p>
        </div>
        <p>
          Shred the paper now, all of it. There are no receipts to keep: they would show which of the sealed
          ballots came from paper.
        </p>
        <p>
          <a className="button" href={path}>
            Back to the wave
          </a>
        </p>
      </section>
      <section data-step="tabs" hidden>
        <p className="message warn" tabIndex={-1} data-focus>
          Another tab of this browser is typing in ballots of this wave. Go on there, or close it and reload
          this page.
        </p>
      </section>
      <section data-step="proof" hidden>
        <p className="message bad" tabIndex={-1} data-focus>
          The rules on this page are not those of the fingerprint. Type in nothing, and tell the works
          council.
        </p>
      </section>
    </>
  );
}

function dataOfScript({ path, survey }: PaperEntryProps) {
  const { manifest, items } = survey;
  const languages = instrumentLanguages(manifest.instrument.version);
  const words = SURVEY_LANGUAGES.map((language) => surveyTexts(language).texts.comment);
  const { identifiesKinds, role } = surveyTexts("en").texts.comment;
  return {
    beginAddress: paperEntryPath(path),
    departments: manifest.departments.map(({ name }) => name),
    options: items.options,
    dontKnow: items.dontKnow,
    kinds: { ...identifiesKinds, role },
    languages,
    owners: words.map(({ owners }) => owners).join("|"),
    roles: words.map(({ roles }) => roles).join("|"),
    extensions: words.map(({ extensions }) => extensions).join("|"),
  };
}
