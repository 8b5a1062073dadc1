import { useTexts } from "~/components/texts";

type PassphraseFieldProps = { id: string; hint?: string };
type KeyFileFieldProps = { id: string; hint: string };

/** Fields without names, which no form sends: the page's policy forbids forms to be sent. */
export function PassphraseField({ id, hint }: PassphraseFieldProps) {
  const texts = useTexts("holder");
  return (
    <div className="field">
      <label htmlFor={id}>{texts.passphrase}</label>
      {hint ? (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
      <span className="problem" id={`${id}-problem`} role="alert" hidden />
      <input
        id={id}
        type="password"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-describedby={`${hint ? `${id}-hint ` : ""}${id}-problem`}
      />
      <div className="choice">
        <input type="checkbox" id={`${id}-shown`} data-shows={id} />
        <label htmlFor={`${id}-shown`}>{texts.showPassphrase}</label>
      </div>
    </div>
  );
}

export function KeyFileField({ id, hint }: KeyFileFieldProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{useTexts("holder").keyFile}</label>
      <span className="hint" id={`${id}-hint`}>
        {hint}
      </span>
      <span className="problem" id={`${id}-problem`} role="alert" hidden />
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        aria-describedby={`${id}-hint ${id}-problem`}
      />
    </div>
  );
}

type WorkProps = { name: string };

/** How far a step has come, and what stopped it. */
export function TallyWork({ name }: WorkProps) {
  return (
    <div data-work={name}>
      <p className="message bad" role="alert" data-problem hidden />
      <div role="status">
        <p data-doing hidden />
      </div>
      <progress max={1} value={0} aria-label={useTexts("holder").progress} data-progress hidden />
    </div>
  );
}
