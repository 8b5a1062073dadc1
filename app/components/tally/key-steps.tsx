import { useTexts } from "~/components/texts";
import { KeyFileField, PassphraseField, TallyWork } from "./fields";

/** A passphrase first: it locks what is made next. */
export function ChooseStep() {
  const { key, capitals } = useTexts("holder");
  const { choose } = key;
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
        <PassphraseField id="new-passphrase" hint={capitals} />
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

export function KeepStep() {
  const { keep } = useTexts("holder").key;
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

/** The file has to show that it opens. */
export function ProveStep({ howTo, button }: { howTo: string; button: string }) {
  const { key, capitals } = useTexts("holder");
  const { prove } = key;
  return (
    <section data-step="prove" hidden>
      <h2>{prove.title}</h2>
      <p>{howTo}</p>
      <form data-form noValidate>
        <KeyFileField id="proof-file" hint={prove.fileHint} />
        <PassphraseField id="proof-passphrase" hint={capitals} />
        <button type="submit" className="button">
          {button}
        </button>
      </form>
      <TallyWork name="prove" />
    </section>
  );
}
