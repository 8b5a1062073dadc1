import { tallyBallotsPath, tallyOpeningPath, type WavePath } from "~/addresses";
import type { WavePage } from "~/features/waves/show-wave.server";
import { type TallyAssets, TallyDocument } from "./document";
import { KeyFileField, PassphraseField, TallyWork } from "./fields";

type TallyOpeningPageProps = { assets: TallyAssets; path: WavePath; wave: WavePage; quarter: string };

export function TallyOpeningPage({ assets, path, wave, quarter }: TallyOpeningPageProps) {
  const { key } = wave.tally;
  const data = {
    wave: wave.id,
    quarter: wave.quarter,
    keysAddress: tallyBallotsPath(path),
    openingAddress: tallyOpeningPath(path),
  };
  return (
    <TallyDocument
      assets={assets}
      kind="opening"
      title={`Open the ballots of ${quarter}`}
      lead="Your browser unwraps the keys of the single ballots with your key. The server opens, counts and destroys the ballots with them; you see none of them."
      path={path}
      data={data}
    >
      <dl className="facts">
        <dt>Closed</dt>
        <dd>{wave.closes}</dd>
        <dt>Fingerprint of the wave</dt>
        <dd className="fingerprint">{wave.fingerprint}</dd>
        <dt>Fingerprint of the key</dt>
        <dd className="fingerprint">{key?.fingerprint}</dd>
      </dl>
      <section data-step="open">
        <form data-form noValidate>
          <KeyFileField id="key-file" label="Key file" hint="The one you saved when you made the key." />
          <details data-paper>
            <summary>I have only the printed backup</summary>
            <div className="field">
              <label htmlFor="paper">The eight rows</label>
              <span className="hint" id="paper-hint">
                Small letters and missing spaces do not matter.
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
          <PassphraseField id="passphrase" label="Passphrase" />
          <button type="submit" className="button">
            Open and count the ballots
          </button>
        </form>
        <TallyWork name="open" />
        <div data-leave-out hidden>
          <p className="message warn" tabIndex={-1} data-leave-out-words />
          <button type="button" className="button secondary" data-leave-out-button>
            Count the others
          </button>
        </div>
      </section>
      <section data-step="done" hidden>
        <div className="message good" tabIndex={-1} data-focus>
          <h2>The wave has been counted</h2>
          <p data-counted />
        </div>
        <h2>Destroy the key now</h2>
        <p>
          Delete the key file everywhere you keep it, shred the printed backup and your note of the
          passphrase. That is your part of the promise; Tandem cannot do it for you.
        </p>
        <p>
          <a className="button" href={path}>
            To the wave
          </a>
        </p>
      </section>
    </TallyDocument>
  );
}
