import { tallyBallotsPath, tallyOpeningPath, type WavePath } from "~/addresses";
import type { DocumentAssets } from "~/components/plain-document";
import { type Fallback, useTexts } from "~/components/texts";
import type { TrusteeScriptTexts } from "~/content/tally/trustee/texts";
import { fill } from "~/content/translated";
import type { WavePage } from "~/features/waves/show-wave.server";
import { TallyDocument } from "./document";
import { KeyFileField, PassphraseField, TallyWork } from "./fields";

type TallyOpeningPageProps = {
  assets: DocumentAssets;
  path: WavePath;
  fallback: Fallback | null;
  wave: WavePage;
  quarter: string;
  /** What the script says. */
  words: TrusteeScriptTexts;
};

export function TallyOpeningPage({ assets, path, fallback, wave, quarter, words }: TallyOpeningPageProps) {
  const texts = useTexts("trustee").opening;
  const data = {
    wave: wave.id,
    quarter: wave.quarter,
    keysAddress: tallyBallotsPath(path),
    openingAddress: tallyOpeningPath(path),
    words,
  };
  return (
    <TallyDocument
      assets={assets}
      kind="opening"
      title={fill(texts.title, { quarter })}
      lead={texts.lead}
      path={path}
      fallback={fallback}
      data={data}
    >
      <dl className="facts">
        <dt>{texts.closed}</dt>
        <dd>{wave.closes}</dd>
        <dt>{texts.waveFingerprint}</dt>
        <dd className="fingerprint">{wave.fingerprint}</dd>
        <dt>{texts.keyFingerprint}</dt>
        <dd className="fingerprint">{wave.tally.key?.fingerprint}</dd>
      </dl>
      <OpenStep />
      <DoneStep path={path} />
    </TallyDocument>
  );
}

function OpenStep() {
  const { opening } = useTexts("trustee");
  return (
    <section data-step="open">
      <form data-form noValidate>
        <KeyFileField id="key-file" hint={opening.fileHint} />
        <details data-paper>
          <summary>{opening.onlyPaper}</summary>
          <div className="field">
            <label htmlFor="paper">{opening.rows}</label>
            <span className="hint" id="paper-hint">
              {opening.rowsHint}
            </span>
            <span className="problem" id="paper-problem" role="alert" hidden />
            <textarea
              id="paper"
              rows={8}
              autoComplete="off"
              spellCheck={false}
              aria-describedby="paper-hint paper-problem"
            />
          </div>
        </details>
        <PassphraseField id="passphrase" />
        <button type="submit" className="button">
          {opening.button}
        </button>
      </form>
      <TallyWork name="open" />
      <div data-leave-out hidden>
        <p className="message warn" tabIndex={-1} data-leave-out-words />
        <button type="button" className="button secondary" data-leave-out-button>
          {opening.countOthers}
        </button>
      </div>
    </section>
  );
}

function DoneStep({ path }: { path: WavePath }) {
  const { opening, toWave } = useTexts("trustee");
  const { after } = useTexts("tally");
  return (
    <section data-step="done" hidden>
      <div className="message good" tabIndex={-1} data-focus>
        <h2>{opening.done}</h2>
        <p data-counted />
      </div>
      <h2>{after.destroyTitle}</h2>
      <p>{after.destroy}</p>
      <p>
        <a className="button" href={path}>
          {toWave}
        </a>
      </p>
    </section>
  );
}
