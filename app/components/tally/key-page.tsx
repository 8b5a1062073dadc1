import { tallyKeyPath, type WavePath } from "~/addresses";
import type { WavePage } from "~/features/waves/show-wave.server";
import { type TallyAssets, TallyDocument } from "./document";
import { KeyFileField, PassphraseField, TallyWork } from "./fields";
import { TallyPaper } from "./paper";

type TallyKeyPageProps = {
  assets: TallyAssets;
  path: WavePath;
  wave: WavePage;
  quarter: string;
  organisation: string;
};

/** Three steps: a passphrase, a file and a paper, and the proof that they work. Only then the server hears of the key. */
export function TallyKeyPage({ assets, path, wave, quarter, organisation }: TallyKeyPageProps) {
  const { key, holder } = wave.tally;
  const data = { wave: wave.id, quarter: wave.quarter, keyAddress: tallyKeyPath(path) };
  return (
    <TallyDocument
      assets={assets}
      kind="key"
      title={`Make the key for ${quarter}`}
      lead="Only this key opens the ballots of this wave. It is made in your browser, and only you get it."
      path={path}
      data={data}
      paper={<TallyPaper organisation={organisation} quarter={quarter} wave={wave} />}
    >
      <div data-step="before">
        {key ? (
          <p className="message warn">
            There is a key already, with the fingerprint{" "}
            <span className="fingerprint">{key.fingerprint}</span>
            {key.by ? `, made by ${key.by}` : ""}. A new one takes its place; the old file is then worth
            nothing.
          </p>
        ) : null}
        <section className="message warn">
          <h2>Before you begin</h2>
          <ul>
            <li>
              <strong>If you lose the key, the wave is lost.</strong> Without the passphrase, or without both
              the file and the printed backup, nobody can ever open the answers.
            </li>
            <li>You come back with it after {wave.closes}. Until then there are no results.</li>
            <li>
              When the wave has been counted, you destroy every copy. Respondents are told that {holder} does
              that.
            </li>
            <li>
              Use a device that you trust. The program on this page comes from the server: whoever alters it
              could copy the key.
            </li>
          </ul>
        </section>
      </div>
      <ChooseStep />
      <KeepStep />
      <ProveStep />
      <section data-step="done" hidden>
        <div className="message good" tabIndex={-1} data-focus>
          <h2>The key is in place</h2>
          <p>
            Its fingerprint is <strong className="fingerprint" data-fingerprint />. The page of the wave shows
            the same one, and so does your printed backup.
          </p>
        </div>
        <p>Keep the file and the paper in two different places, and the passphrase in a third.</p>
        <p>
          Look at the page of the wave again when it has opened, or at its notice: the fingerprint must still
          be this one. If it is another, somebody has replaced your key; tell people not to answer.
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

function ChooseStep() {
  return (
    <section data-step="choose">
      <h2>1. Choose a passphrase</h2>
      <p>
        It locks the key file. Take this suggestion, or make up at least 16 characters of your own that nobody
        can guess. Write it down, apart from the file.
      </p>
      <p className="tally-suggestion" data-suggestion />
      <p>
        <button type="button" className="link-button" data-another>
          Suggest another one
        </button>
      </p>
      <form data-form noValidate>
        <PassphraseField id="passphrase" label="Passphrase" hint="Spaces count as one; capitals matter." />
        <div className="field">
          <span className="problem" id="understood-problem" role="alert" hidden />
          <div className="choice">
            <input type="checkbox" id="understood" aria-describedby="understood-problem" />
            <label htmlFor="understood">I understand that the wave is lost if I lose the key.</label>
          </div>
        </div>
        <button type="submit" className="button">
          Make the key
        </button>
      </form>
      <TallyWork name="choose" />
    </section>
  );
}

function KeepStep() {
  return (
    <section data-step="keep" hidden>
      <h2 tabIndex={-1} data-focus>
        2. Keep the key
      </h2>
      <p>
        Save the file to a stick or a folder of your own, not to a shared one. Print the backup in case the
        file breaks. Both need the passphrase.
      </p>
      <p className="cluster">
        <a className="button" data-download href="#keep">
          Save the key file
        </a>
        <button type="button" className="button secondary" data-print>
          Print the backup
        </button>
      </p>
    </section>
  );
}

function ProveStep() {
  return (
    <section data-step="prove" hidden>
      <h2>3. Show that it works</h2>
      <p>Choose the file you have just saved and type the passphrase again. Nothing of either is sent.</p>
      <form data-form noValidate>
        <KeyFileField id="proof-file" label="Key file" hint="It ends in .json." />
        <PassphraseField id="proof-passphrase" label="Passphrase" />
        <button type="submit" className="button">
          Check it and put the key in place
        </button>
      </form>
      <TallyWork name="prove" />
    </section>
  );
}
