import { Form } from "@remix-run/react";
import { SelectField, TextField } from "~/components/form-field";
import { useTexts } from "~/components/texts";
import { KNOWN_DIMENSIONS } from "~/content/instrument/instruments";
import { STAGES } from "~/domain/report/report";
import { dimensionName } from "./words";

type InterventionFilterFields = Readonly<
  Record<"text" | "dimension" | "stage" | "minutes" | "origin", string>
>;

/** A plain GET form: the filtered list has an address and works without a script. */
export function InterventionFilterForm({ fields }: { fields: InterventionFilterFields }) {
  const { stages } = useTexts("frame");
  return (
    <Form method="get" className="filter no-print" role="search">
      <TextField name="text" label="Words" type="search" defaultValue={fields.text} />
      <SelectField name="dimension" label="Topic" defaultValue={fields.dimension}>
        <option value="">all</option>
        {KNOWN_DIMENSIONS.map((dimension) => (
          <option key={dimension} value={dimension}>
            {dimensionName(dimension)}
          </option>
        ))}
      </SelectField>
      <SelectField name="stage" label="Fits the stage" defaultValue={fields.stage}>
        <option value="">any</option>
        {STAGES.map((stage) => (
          <option key={stage} value={stage}>
            {stages[stage]}
          </option>
        ))}
      </SelectField>
      <SelectField name="minutes" label="Takes at most" defaultValue={fields.minutes}>
        <option value="">any length</option>
        <option value="45">45 minutes</option>
        <option value="90">90 minutes</option>
        <option value="120">two hours</option>
      </SelectField>
      <SelectField name="origin" label="Which" defaultValue={fields.origin}>
        <option value="">offered</option>
        <option value="own">written here</option>
        <option value="hidden">hidden</option>
      </SelectField>
      <button type="submit" className="button secondary">
        Show
      </button>
    </Form>
  );
}
