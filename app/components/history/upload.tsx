import { Form } from "@remix-run/react";
import { SelectField, TextField } from "~/components/form-field";
import { HistoryFileExample } from "./file-example";

type HistoryUploadProps = {
  departments: readonly [string, string];
  threshold: number;
  errors: Readonly<Record<string, string>> | undefined;
  fields: Readonly<Record<string, string>>;
};

export function HistoryUpload({ departments, threshold, errors, fields }: HistoryUploadProps) {
  return (
    <section className="section" aria-labelledby="import">
      <h2 id="import">Import from a file</h2>
      <Form method="post" encType="multipart/form-data" noValidate>
        <TextField
          name="file"
          label="CSV file"
          hint="Two rows for each quarter, one for each department."
          error={errors?.file}
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
        />
        <SelectField
          name="scale"
          label="Scores in the file are"
          hint="A share of favourable answers is none of these and cannot be converted."
          error={errors?.scale}
          defaultValue={fields.scale ?? ""}
        >
          <option value="">Choose</option>
          <option value="points">points from 20 to 100</option>
          <option value="mean">mean answers from 1 to 5 (1 becomes 20, 5 becomes 100)</option>
          <option value="percent">percent of the way from the lowest to the highest answer</option>
        </SelectField>
        <TextField
          name="source"
          label="Where they come from"
          hint="In words, for instance “Employee survey 2024, four statements on cooperation”. It stands beside the scores."
          error={errors?.source}
          maxLength={200}
          defaultValue={fields.source ?? ""}
        />
        <button type="submit" name="intent" value="check" className="button">
          Check the file
        </button>
      </Form>
      <h3 className="history-example">What the file should look like</h3>
      <p>
        The first line names the columns, in any order. A quarter counts only if both departments have a row
        and at least {threshold} people answered in each: the same minimum as everywhere. Quarters in which
        Tandem has a wave of its own are left out.
      </p>
      <HistoryFileExample departments={departments} />
    </section>
  );
}
