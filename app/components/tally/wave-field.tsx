import { useState } from "react";
import { useTexts } from "~/components/texts";
import { HolderField } from "./holder-field";

const SUGGESTED = "3/2";

type WaveTallyFieldProps = {
  /** `quorum`: "3/2" is two of three people, "0/0" the server alone; and three fields for each key holder. */
  fields: Readonly<Record<string, string>>;
  accounts: readonly { id: string; label: string }[];
  errors: Readonly<Record<string, string>>;
};

/** Decided before the wave opens: it stands in the promise and cannot be changed afterwards. */
export function WaveTallyField({ fields, accounts, errors }: WaveTallyFieldProps) {
  const texts = useTexts("tally").field;
  const [quorum, setQuorum] = useState(fields.quorum ?? SUGGESTED);
  const people = Number(quorum.split("/")[0]);
  return (
    <>
      <fieldset className={errors.quorum ? "field invalid" : "field"} id="quorum" tabIndex={-1}>
        <legend>{texts.legend}</legend>
        <span className="hint">{texts.hint}</span>
        {errors.quorum ? <span className="problem">{errors.quorum}</span> : null}
        {Object.entries(texts.quorums).map(([name, { label, hint }]) => (
          <div className="choice" key={name}>
            <input
              type="radio"
              id={`quorum-${name}`}
              name="quorum"
              value={name}
              defaultChecked={name === quorum}
              onChange={() => setQuorum(name)}
              aria-describedby={`quorum-${name}-hint`}
            />
            <label htmlFor={`quorum-${name}`}>
              {label}
              <span className="hint" id={`quorum-${name}-hint`}>
                {hint}
              </span>
            </label>
          </div>
        ))}
      </fieldset>
      {people > 0 ? <Holders people={people} fields={fields} accounts={accounts} errors={errors} /> : null}
    </>
  );
}

function Holders({ people, ...of }: WaveTallyFieldProps & { people: number }) {
  const texts = useTexts("tally").field;
  return (
    <section aria-labelledby="holders-title">
      <h2 id="holders-title">{texts.holdersTitle}</h2>
      <p>{texts.holdersHint}</p>
      {Array.from({ length: people }, (_, place) => (
        <HolderField key={String(place)} place={place} {...of} />
      ))}
      <p className="muted small">{texts.noAccount}</p>
    </section>
  );
}
