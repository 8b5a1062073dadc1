import { Form, useNavigation } from "@remix-run/react";
import { SelectField, TextField } from "~/components/form-field";
import { useTexts } from "~/components/texts";
import { CHANNEL_EVENTS, PROGRAM_EVENTS, WEBHOOK_KINDS } from "~/domain/connections/webhook-event";
import { PairSelect } from "./pair-select";
import { TickList } from "./tick-list";

type WebhookFormProps = {
  pairs: readonly { id: string; name: string }[];
  languages: readonly { code: string; name: string }[];
  fields: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string>>;
};

export function WebhookForm({ pairs, languages, fields, errors }: WebhookFormProps) {
  const { webhook: texts, eventNames } = useTexts("connections");
  const busy = useNavigation().state === "submitting";
  const ticked = (fields.events ?? "").split(" ");
  const eventList = (id: string, legend: string, events: readonly (keyof typeof eventNames)[]) => (
    <TickList
      name="event"
      id={id}
      legend={legend}
      options={events.map((value) => ({ value, label: eventNames[value] }))}
      ticked={ticked}
      error={id === "events" ? errors.events : undefined}
    />
  );
  return (
    <Form method="post" noValidate>
      <KindChoice chosen={fields.kind} error={errors.kind} />
      <TextField
        name="name"
        label={texts.name}
        hint={texts.nameHint}
        maxLength={80}
        autoComplete="off"
        defaultValue={fields.name}
        error={errors.name}
      />
      <TextField
        name="address"
        label={texts.address}
        hint={texts.addressHint}
        type="url"
        autoComplete="off"
        spellCheck={false}
        defaultValue={fields.address}
        error={errors.address}
      />
      <div className="columns">
        {eventList("events", texts.programEvents, PROGRAM_EVENTS)}
        {eventList("channel-events", texts.channelEvents, CHANNEL_EVENTS)}
      </div>
      <SelectField
        name="language"
        label={texts.channelLanguage}
        defaultValue={fields.language ?? "en"}
        error={errors.language}
      >
        {languages.map(({ code, name }) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <PairSelect label={texts.pair} pairs={pairs} chosen={fields.pair ?? ""} error={errors.pair} />
      <button type="submit" className="button" aria-disabled={busy}>
        {texts.button}
      </button>
    </Form>
  );
}

function KindChoice({ chosen, error }: { chosen: string | undefined; error: string | undefined }) {
  const { webhook: texts, kindNames } = useTexts("connections");
  return (
    <fieldset className={error ? "field invalid" : "field"} id="kind" tabIndex={-1}>
      <legend>{texts.kind}</legend>
      {error ? <span className="problem">{error}</span> : null}
      {WEBHOOK_KINDS.map((kind) => (
        <div className="choice" key={kind}>
          <input
            type="radio"
            id={`kind-${kind}`}
            name="kind"
            value={kind}
            defaultChecked={chosen === kind}
            aria-describedby={`kind-${kind}-hint`}
          />
          <label htmlFor={`kind-${kind}`}>
            {kindNames[kind]}
            <span className="hint" id={`kind-${kind}-hint`}>
              {texts.kindHints[kind]}
            </span>
          </label>
        </div>
      ))}
    </fieldset>
  );
}
