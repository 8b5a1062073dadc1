import { Form } from "@remix-run/react";
import { SelectField, TextField } from "~/components/form-field";
import { WaveTallyField } from "~/components/tally/wave-field";
import { quarterLabel } from "~/content/numbers";

type WaveFormData = {
  quarters: readonly string[];
  mailPossible: boolean;
  zone: string;
  lowestThreshold: number;
  highestThreshold: number;
};

type WaveFormProps = {
  data: WaveFormData;
  fields: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string>>;
  intent?: string;
  button: string;
};

export function WaveForm({ data, fields, errors, intent, button }: WaveFormProps) {
  return (
    <Form method="post" noValidate>
      {intent ? <input type="hidden" name="intent" value={intent} /> : null}
      <SelectField name="quarter" label="Quarter" defaultValue={fields.quarter} error={errors.quarter}>
        {data.quarters.map((quarter) => (
          <option key={quarter} value={quarter}>
            {quarterLabel(quarter)}
          </option>
        ))}
      </SelectField>
      <div className="columns two-fields">
        <TextField
          name="opensAt"
          label="Opens"
          type="datetime-local"
          hint={`Server time: ${data.zone}`}
          defaultValue={fields.opensAt}
          error={errors.opensAt}
        />
        <TextField
          name="closesAt"
          label="Closes"
          type="datetime-local"
          hint="Usually a Friday, two weeks later"
          defaultValue={fields.closesAt}
          error={errors.closesAt}
        />
      </div>
      <TextField
        name="threshold"
        label="Reporting threshold"
        type="number"
        inputMode="numeric"
        min={data.lowestThreshold}
        max={data.highestThreshold}
        step={1}
        hint={`Results of a department appear only when at least this many of its people have answered. ${data.lowestThreshold} is the lowest possible; once the wave is open it cannot be changed.`}
        defaultValue={fields.threshold}
        error={errors.threshold}
        className="short-field"
      />
      <DeliveryField data={data} delivery={fields.delivery} error={errors.delivery} />
      <WaveTallyField tally={fields.tally} holder={fields.tallyHolder} errors={errors} />
      <button type="submit" className="button">
        {button}
      </button>
    </Form>
  );
}

type DeliveryFieldProps = { data: WaveFormData; delivery: string | undefined; error: string | undefined };

function DeliveryField({ data, delivery, error }: DeliveryFieldProps) {
  return (
    <fieldset className={error ? "field invalid" : "field"} id="delivery" tabIndex={-1}>
      <legend>How people are invited</legend>
      {error ? <span className="problem">{error}</span> : null}
      <div className="choice">
        <input
          type="radio"
          id="delivery-mail"
          name="delivery"
          value="mail"
          defaultChecked={delivery === "mail" && data.mailPossible}
          disabled={!data.mailPossible}
          aria-describedby="delivery-mail-hint"
        />
        <label htmlFor="delivery-mail">
          By e-mail
          <span className="hint" id="delivery-mail-hint">
            {data.mailPossible
              ? "A personal link to everybody, and two reminders to everybody. Nobody in HR sees the links."
              : "Not possible here. For your own departments it needs a mail server: ask your administrator to set SMTP_URL and MAIL_FROM."}
          </span>
        </label>
      </div>
      <div className="choice">
        <input
          type="radio"
          id="delivery-slips"
          name="delivery"
          value="slips"
          defaultChecked={delivery !== "mail" || !data.mailPossible}
          aria-describedby="delivery-slips-hint"
        />
        <label htmlFor="delivery-slips">
          On printed slips
          <span className="hint" id="delivery-slips-hint">
            Slips without names that everybody draws from a bowl in their department.
          </span>
        </label>
      </div>
    </fieldset>
  );
}
