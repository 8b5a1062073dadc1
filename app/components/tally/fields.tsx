type FieldProps = { id: string; label: string; hint?: string };

/** Fields without names, which no form sends: the page's policy forbids forms to be sent. */
export function PassphraseField({ id, label, hint }: FieldProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
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
        <label htmlFor={`${id}-shown`}>Show it</label>
      </div>
    </div>
  );
}

export function KeyFileField({ id, label, hint }: FieldProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
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
      <progress max={1} value={0} aria-label="Progress" data-progress hidden />
    </div>
  );
}
