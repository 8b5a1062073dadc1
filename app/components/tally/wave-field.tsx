import { TextField } from "~/components/form-field";
import { useTexts } from "~/components/texts";

type WaveTallyFieldProps = {
  tally: string | undefined;
  holder: string | undefined;
  errors: Readonly<Record<string, string>>;
};

/** Decided before the wave opens: it stands in the promise and cannot be changed afterwards. */
export function WaveTallyField({ tally, holder, errors }: WaveTallyFieldProps) {
  const texts = useTexts("tally").field;
  return (
    <>
      <fieldset className={errors.tally ? "field invalid" : "field"} id="tally" tabIndex={-1}>
        <legend>{texts.legend}</legend>
        {errors.tally ? <span className="problem">{errors.tally}</span> : null}
        <div className="choice">
          <input
            type="radio"
            id="tally-server"
            name="tally"
            value="server"
            defaultChecked={tally !== "trustee"}
            aria-describedby="tally-server-hint"
          />
          <label htmlFor="tally-server">
            {texts.server}
            <span className="hint" id="tally-server-hint">
              {texts.serverHint}
            </span>
          </label>
        </div>
        <div className="choice">
          <input
            type="radio"
            id="tally-trustee"
            name="tally"
            value="trustee"
            defaultChecked={tally === "trustee"}
            aria-describedby="tally-trustee-hint"
          />
          <label htmlFor="tally-trustee">
            {texts.trustee}
            <span className="hint" id="tally-trustee-hint">
              {texts.trusteeHint}
            </span>
          </label>
        </div>
      </fieldset>
      <TextField
        name="tallyHolder"
        label={texts.holder}
        hint={texts.holderHint}
        maxLength={80}
        defaultValue={holder}
        error={errors.tallyHolder}
      />
    </>
  );
}
