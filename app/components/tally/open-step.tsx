import type { ReactNode } from "react";
import { useTexts } from "~/components/texts";
import { KeyFileField, PassphraseField, TallyWork } from "./fields";

/** File or paper, and the passphrase. Hidden where it is not its turn yet. */
export function OpenStep({ hidden = false, children }: { hidden?: boolean; children?: ReactNode }) {
  const { opening, capitals } = useTexts("holder");
  return (
    <section data-step="open" hidden={hidden}>
      {children}
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
        <PassphraseField id="passphrase" hint={capitals} />
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
