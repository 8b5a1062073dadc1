import { tallyKeyPath, type WavePath } from "~/addresses";
import { FilledText } from "~/components/filled-text";
import type { DocumentAssets } from "~/components/plain-document";
import { type Fallback, useTexts } from "~/components/texts";
import type { TrusteeScriptTexts } from "~/content/tally/trustee/texts";
import { fill } from "~/content/translated";
import type { WavePage } from "~/features/waves/show-wave.server";
import { TallyDocument } from "./document";
import { KeyFileField, PassphraseField, TallyWork } from "./fields";
import { TallyPaper } from "./paper";

type TallyKeyPageProps = {
  assets: DocumentAssets;
  path: WavePath;
  fallback: Fallback | null;
  wave: WavePage;
  quarter: string;
  organisation: string;
  /** What the script says. */
  words: TrusteeScriptTexts;
};

/** Three steps: a passphrase, a file and a paper, and the proof that they work. Only then the server hears of the key. */
export function TallyKeyPage({
  assets,
  path,
  fallback,
  wave,
  quarter,
  organisation,
  words,
}: TallyKeyPageProps) {
  const texts = useTexts("trustee").key;
  const data = { wave: wave.id, quarter: wave.quarter, keyAddress: tallyKeyPath(path), words };
  return (
    <TallyDocument
      assets={assets}
      kind="key"
      title={fill(texts.title, { quarter })}
      lead={texts.lead}
      path={path}
      fallback={fallback}
      data={data}
      paper={<TallyPaper organisation={organisation} quarter={quarter} wave={wave} />}
    >
      <BeforeStep wave={wave} />
      <ChooseStep />
      <KeepStep />
      <ProveStep />
      <DoneStep path={path} />
    </TallyDocument>
  );
}

function BeforeStep({ wave }: { wave: WavePage }) {
  const { key: texts } = useTexts("trustee");
  const { before } = texts;
  return (
    <div data-step="before">
      <KeyThere made={wave.tally.key} />
      <section className="message warn">
        <h2>{before.title}</h2>
        <ul>
          <li>
            <strong>{before.lost}</strong> {before.lostHow}
          </li>
          <li>{fill(before.comeBack, { closes: wave.closes })}</li>
          <li>{fill(before.destroy, { holder: wave.tally.holder ?? "" })}</li>
          <li>{before.device}</li>
        </ul>
      </section>
    </div>
  );
}

function KeyThere({ made }: { made: WavePage["tally"]["key"] }) {
  const texts = useTexts("trustee").key;
  if (!made) return null;
  const fingerprint = <span className="fingerprint">{made.fingerprint}</span>;
  return (
    <p className="message warn">
      {made.by ? (
        <FilledText text={texts.replacesThatOf} values={{ fingerprint, name: made.by }} />
      ) : (
        <FilledText text={texts.replaces} values={{ fingerprint }} />
      )}
    </p>
  );
}

function ChooseStep() {
  const { choose } = useTexts("trustee").key;
  return (
    <section data-step="choose">
      <h2>{choose.title}</h2>
      <p>{choose.howTo}</p>
      {/* Its words are English, whatever the page is. */}
      <p className="tally-suggestion" lang="en" data-suggestion />
      <p>
        <button type="button" className="link-button" data-another>
          {choose.another}
        </button>
      </p>
      <form data-form noValidate>
        <PassphraseField id="passphrase" hint={choose.hint} />
        <div className="field">
          <span className="problem" id="understood-problem" role="alert" hidden />
          <div className="choice">
            <input type="checkbox" id="understood" aria-describedby="understood-problem" />
            <label htmlFor="understood">{choose.understood}</label>
          </div>
        </div>
        <button type="submit" className="button">
          {choose.button}
        </button>
      </form>
      <TallyWork name="choose" />
    </section>
  );
}

function KeepStep() {
  const { keep } = useTexts("trustee").key;
  return (
    <section data-step="keep" hidden>
      <h2 tabIndex={-1} data-focus>
        {keep.title}
      </h2>
      <p>{keep.howTo}</p>
      <p className="cluster">
        <a className="button" data-download href="#keep">
          {keep.save}
        </a>
        <button type="button" className="button secondary" data-print>
          {keep.print}
        </button>
      </p>
    </section>
  );
}

function ProveStep() {
  const { prove } = useTexts("trustee").key;
  return (
    <section data-step="prove" hidden>
      <h2>{prove.title}</h2>
      <p>{prove.howTo}</p>
      <form data-form noValidate>
        <KeyFileField id="proof-file" hint={prove.fileHint} />
        <PassphraseField id="proof-passphrase" />
        <button type="submit" className="button">
          {prove.button}
        </button>
      </form>
      <TallyWork name="prove" />
    </section>
  );
}

function DoneStep({ path }: { path: WavePath }) {
  const { key, toWave } = useTexts("trustee");
  const { done } = key;
  return (
    <section data-step="done" hidden>
      <div className="message good" tabIndex={-1} data-focus>
        <h2>{done.title}</h2>
        <p>
          <FilledText
            text={done.fingerprint}
            values={{ fingerprint: <strong className="fingerprint" data-fingerprint /> }}
          />
        </p>
      </div>
      <p>{done.apart}</p>
      <p>{done.compare}</p>
      <p>
        <a className="button" href={path}>
          {toWave}
        </a>
      </p>
    </section>
  );
}
