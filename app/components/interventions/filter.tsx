import { Form } from "@remix-run/react";
import { SelectField, TextField } from "~/components/form-field";
import { useTexts } from "~/components/texts";
import { STAGES } from "~/domain/report/report";

type InterventionFilterFields = Readonly<
  Record<"text" | "dimension" | "stage" | "minutes" | "origin", string>
>;

type InterventionFilterFormProps = {
  fields: InterventionFilterFields;
  topics: readonly { id: string; name: string }[];
};

const LENGTHS = ["45", "90", "120"] as const;

/** A plain GET form: the filtered list has an address and works without a script. */
export function InterventionFilterForm({ fields, topics }: InterventionFilterFormProps) {
  const texts = useTexts("interventions").filter;
  const { stages } = useTexts("frame");
  return (
    <Form method="get" className="filter no-print" role="search">
      <TextField name="text" label={texts.words} type="search" defaultValue={fields.text} />
      <SelectField name="dimension" label={texts.topic} defaultValue={fields.dimension}>
        <option value="">{texts.allTopics}</option>
        {topics.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <SelectField name="stage" label={texts.stage} defaultValue={fields.stage}>
        <option value="">{texts.anyStage}</option>
        {STAGES.map((stage) => (
          <option key={stage} value={stage}>
            {stages[stage]}
          </option>
        ))}
      </SelectField>
      <SelectField name="minutes" label={texts.atMost} defaultValue={fields.minutes}>
        <option value="">{texts.anyLength}</option>
        {LENGTHS.map((minutes) => (
          <option key={minutes} value={minutes}>
            {texts.lengths[minutes]}
          </option>
        ))}
      </SelectField>
      <SelectField name="origin" label={texts.which} defaultValue={fields.origin}>
        <option value="">{texts.origins.offered}</option>
        <option value="own">{texts.origins.own}</option>
        <option value="hidden">{texts.origins.hidden}</option>
      </SelectField>
      <button type="submit" className="button secondary">
        {texts.show}
      </button>
    </Form>
  );
}
