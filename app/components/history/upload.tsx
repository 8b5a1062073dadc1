import { Form } from "@remix-run/react";
import { SelectField, TextField } from "~/components/form-field";
import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import { HistoryFileExample } from "./file-example";

type HistoryUploadProps = {
  departments: readonly [string, string];
  threshold: number;
  errors: Readonly<Record<string, string>> | undefined;
  fields: Readonly<Record<string, string>>;
};

export function HistoryUpload({ departments, threshold, errors, fields }: HistoryUploadProps) {
  const texts = useTexts("history").upload;
  return (
    <section className="section" aria-labelledby="import">
      <h2 id="import">{texts.title}</h2>
      <Form method="post" encType="multipart/form-data" noValidate>
        <TextField
          name="file"
          label={texts.file}
          hint={texts.fileHint}
          error={errors?.file}
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
        />
        <SelectField
          name="scale"
          label={texts.scale}
          hint={texts.scaleHint}
          error={errors?.scale}
          defaultValue={fields.scale ?? ""}
        >
          <option value="">{texts.choose}</option>
          <option value="points">{texts.scales.points}</option>
          <option value="mean">{texts.scales.mean}</option>
          <option value="percent">{texts.scales.percent}</option>
        </SelectField>
        <TextField
          name="source"
          label={texts.source}
          hint={texts.sourceHint}
          error={errors?.source}
          maxLength={200}
          defaultValue={fields.source ?? ""}
        />
        <button type="submit" name="intent" value="check" className="button">
          {texts.check}
        </button>
      </Form>
      <h3 className="history-example">{texts.exampleTitle}</h3>
      <p>{fill(texts.exampleRules, { threshold })}</p>
      <HistoryFileExample departments={departments} />
    </section>
  );
}
