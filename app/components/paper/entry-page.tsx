import { paperEntryPath, type WavePath } from "~/addresses";
import { DataBlock } from "~/components/data-block";
import { dayText } from "~/components/survey/document";
import { useLanguage, useTexts } from "~/components/texts";
import { WaveDocument } from "~/components/wave-document";
import { instrumentLanguages } from "~/content/instrument/texts";
import { formatQuarter } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { scriptWords } from "~/content/survey/script-words";
import { SURVEY_LANGUAGES, surveyTexts } from "~/content/survey/texts";
import { fill } from "~/content/translated";
import { PaperEntryBatch } from "./entry-batch";
import { PaperEntryBegin } from "./entry-begin";
import type { PaperEntryProps } from "./entry-props";
import { PaperEntryReadBack } from "./entry-read-back";
import { PaperEntryTyping } from "./entry-typing";

/** The page on which answers are typed: a document of its own, whose script seals them. */
export function PaperEntryPage(props: PaperEntryProps) {
  const { assets, path, survey } = props;
  const { manifest } = survey;
  const texts = useTexts("paperEntry");
  const language = useLanguage();
  const wave = {
    quarter: formatQuarter(language, manifest.quarter),
    closes: dayText(survey.closesAt, language, survey.timeZone),
  };
  return (
    <WaveDocument
      assets={assets}
      title={texts.documentTitle}
      path={path}
      backLabel={texts.backToWave}
      className="paper-entry"
      fallback={props.fallback}
    >
      <main className="page">
        <p className="eyebrow">{fill(texts.wave, wave)}</p>
        <h1>{texts.title}</h1>
        <noscript>
          <p className="message bad">{texts.needsScript}</p>
        </noscript>
        <section data-step="begin">
          <PaperEntryBegin {...props} />
        </section>
        <section data-step="work" hidden>
          <div className="paper-work">
            <div data-while-typing>
              <PaperEntryTyping survey={survey} />
              <PaperEntryReadBack language={survey.language} />
            </div>
            <PaperEntryBatch survey={survey} />
          </div>
        </section>
        <Stops path={path} />
      </main>
      <DataBlock id="survey" value={{ manifest, words: scriptWords(survey.texts, survey.items) }} />
      <DataBlock id="paper-entry" value={dataOfScript(props, language)} />
    </WaveDocument>
  );
}

function Stops({ path }: { path: WavePath }) {
  const { done, backToWave, otherTab, otherRules } = useTexts("paperEntry");
  return (
    <>
      <section data-step="done" hidden>
        <div className="message good" tabIndex={-1} data-focus>
          <h2>{done.title}</h2>
          <p>{done.sealed}</p>
        </div>
        <p>{done.shred}</p>
        <p>
          <a className="button" href={path}>
            {backToWave}
          </a>
        </p>
      </section>
      <section data-step="tabs" hidden>
        <p className="message warn" tabIndex={-1} data-focus>
          {otherTab}
        </p>
      </section>
      <section data-step="proof" hidden>
        <p className="message bad" tabIndex={-1} data-focus>
          {otherRules}
        </p>
      </section>
    </>
  );
}

function dataOfScript({ path, survey, words }: PaperEntryProps, language: ShownLanguage) {
  const { manifest, items } = survey;
  const languages = instrumentLanguages(manifest.instrument.version);
  const rules = SURVEY_LANGUAGES.map((each) => surveyTexts(each).texts.comment);
  const { identifiesKinds, role } = surveyTexts(language).texts.comment;
  return {
    beginAddress: paperEntryPath(path),
    departments: manifest.departments.map(({ name }) => name),
    options: items.options,
    dontKnow: items.dontKnow,
    kinds: { ...identifiesKinds, role },
    languages,
    owners: rules.map(({ owners }) => owners).join("|"),
    roles: rules.map(({ roles }) => roles).join("|"),
    extensions: rules.map(({ extensions }) => extensions).join("|"),
    words,
  };
}
