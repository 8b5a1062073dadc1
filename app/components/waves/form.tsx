import { Form } from "@remix-run/react";
import { SelectField, TextField } from "~/components/form-field";
import { WaveTallyField } from "~/components/tally/wave-field";
import { useLanguage, useTexts } from "~/components/texts";
import { formatQuarter } from "~/content/intl";
import { fill } from "~/content/translated";

type WaveFormData = {
  quarters: readonly string[];
  mailPossible: boolean;
  zone: string;
  lowestThreshold: number;
  highestThreshold: number;
  /** Who can be appointed to hold a key. */
  accounts: readonly { id: string; label: string }[];
  departments: readonly [string, string];
};

type WaveFormProps = {
  data: WaveFormData;
  fields: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string>>;
  intent?: string;
  button: string;
};

export function WaveForm({ data, fields, errors, intent, button }: WaveFormProps) {
  const texts = useTexts("waves").form;
  const language = useLanguage();
  return (
    <Form method="post" noValidate>
      {intent ? <input type="hidden" name="intent" value={intent} /> : null}
      <SelectField name="quarter" label={texts.quarter} defaultValue={fields.quarter} error={errors.quarter}>
        {data.quarters.map((quarter) => (
          <option key={quarter} value={quarter}>
            {formatQuarter(language, quarter)}
          </option>
        ))}
      </SelectField>
      <div className="columns two-fields">
        <TextField
          name="opensAt"
          label={texts.opens}
          type="datetime-local"
          hint={fill(texts.serverTime, { zone: data.zone })}
          defaultValue={fields.opensAt}
          error={errors.opensAt}
        />
        <TextField
          name="closesAt"
          label={texts.closes}
          type="datetime-local"
          hint={texts.closesHint}
          defaultValue={fields.closesAt}
          error={errors.closesAt}
        />
      </div>
      <TextField
        name="threshold"
        label={texts.threshold}
        type="number"
        inputMode="numeric"
        min={data.lowestThreshold}
        max={data.highestThreshold}
        step={1}
        hint={fill(texts.thresholdHint, { lowest: data.lowestThreshold })}
        defaultValue={fields.threshold}
        error={errors.threshold}
        className="short-field"
      />
      <PaperFields departments={data.departments} fields={fields} errors={errors} />
      <DeliveryField data={data} delivery={fields.delivery} error={errors.delivery} />
      <div className="choice field">
        <input
          type="checkbox"
          id="asksGo"
          name="asksGo"
          value="yes"
          defaultChecked={fields.asksGo === "yes"}
          aria-describedby="asksGo-hint"
        />
        <label htmlFor="asksGo">
          {texts.asksGo}
          <span className="hint" id="asksGo-hint">
            {texts.asksGoHint}
          </span>
        </label>
      </div>
      <WaveTallyField fields={fields} accounts={data.accounts} errors={errors} />
      <button type="submit" className="button">
        {button}
      </button>
    </Form>
  );
}

type PaperFieldsProps = Pick<WaveFormProps, "fields" | "errors"> & Pick<WaveFormData, "departments">;

function PaperFields({ departments, fields, errors }: PaperFieldsProps) {
  const texts = useTexts("waves").form;
  return (
    <div className="columns two-fields">
      {(["firstPaper", "secondPaper"] as const).map((name, index) => {
        const department = departments[index] ?? "";
        return (
          <TextField
            key={name}
            name={name}
            label={fill(texts.paper, { department })}
            type="number"
            inputMode="numeric"
            min={0}
            step={1}
            hint={fill(texts.paperHint, { department })}
            defaultValue={fields[name]}
            error={errors[name]}
            className="short-field"
          />
        );
      })}
    </div>
  );
}

type DeliveryFieldProps = { data: WaveFormData; delivery: string | undefined; error: string | undefined };

function DeliveryField({ data, delivery, error }: DeliveryFieldProps) {
  const texts = useTexts("waves").form;
  return (
    <fieldset className={error ? "field invalid" : "field"} id="delivery" tabIndex={-1}>
      <legend>{texts.delivery}</legend>
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
          {texts.mail}
          <span className="hint" id="delivery-mail-hint">
            {data.mailPossible ? texts.mailHint : texts.mailImpossible}
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
          {texts.slips}
          <span className="hint" id="delivery-slips-hint">
            {texts.slipsHint}
          </span>
        </label>
      </div>
    </fieldset>
  );
}
