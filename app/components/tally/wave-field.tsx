import { TextField } from "~/components/form-field";

type WaveTallyFieldProps = {
  tally: string | undefined;
  holder: string | undefined;
  errors: Readonly<Record<string, string>>;
};

/** Decided before the wave opens: it stands in the promise and cannot be changed afterwards. */
export function WaveTallyField({ tally, holder, errors }: WaveTallyFieldProps) {
  return (
    <>
      <fieldset className={errors.tally ? "field invalid" : "field"} id="tally" tabIndex={-1}>
        <legend>Who holds the key that opens the ballots</legend>
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
            The server
            <span className="hint" id="tally-server-hint">
              The wave closes and is counted by itself. Respondents read that whoever runs the server could
              misuse the key and tell whose answers are whose.
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
            A trustee
            <span className="hint" id="tally-trustee-hint">
              The works council or the data protection officer makes the key in their own browser before the
              wave opens, and comes back with it after the closing date. If they lose it, the wave is lost.
            </span>
          </label>
        </div>
      </fieldset>
      <TextField
        name="tallyHolder"
        label="Who the trustee is"
        hint='Only with a trustee. Respondents read it in the promise: "the works council".'
        maxLength={80}
        defaultValue={holder}
        error={errors.tallyHolder}
      />
    </>
  );
}
