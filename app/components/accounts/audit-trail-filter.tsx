import { Form, Link } from "@remix-run/react";
import { AUDIT_TRAIL_EXPORT_PATH, AUDIT_TRAIL_PATH } from "~/addresses";
import { SelectField, TextField } from "~/components/form-field";
import { useTexts } from "~/components/texts";

type AuditTrailFilterProps = {
  /** As the address says it. */
  asked: Readonly<Record<string, string>>;
  doers: readonly { id: string; name: string }[];
  kinds: readonly { kind: string; name: string }[];
  errors: Readonly<Record<string, string>>;
};

export function AuditTrailFilter({ asked, doers, kinds, errors }: AuditTrailFilterProps) {
  const texts = useTexts("accounts").trail;
  const { before: _, ...filters } = asked;
  return (
    <Form method="get" className="trail-filter" key={JSON.stringify(filters)} noValidate>
      <SelectField name="who" label={texts.who} defaultValue={asked.who ?? ""}>
        <option value="">{texts.everybody}</option>
        {doers.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <SelectField name="kind" label={texts.what} defaultValue={asked.kind ?? ""}>
        <option value="">{texts.everything}</option>
        {kinds.map(({ kind, name }) => (
          <option key={kind} value={kind}>
            {name}
          </option>
        ))}
      </SelectField>
      <TextField name="from" label={texts.from} type="date" defaultValue={asked.from} error={errors.from} />
      <TextField name="to" label={texts.to} type="date" defaultValue={asked.to} error={errors.to} />
      <TextField name="text" label={texts.text} type="search" defaultValue={asked.text} />
      <div className="cluster trail-buttons">
        <button type="submit" className="button">
          {texts.filter}
        </button>
        <Link to={AUDIT_TRAIL_PATH}>{texts.clear}</Link>
        <a href={`${AUDIT_TRAIL_EXPORT_PATH}?${new URLSearchParams(filters)}`}>{texts.download}</a>
      </div>
    </Form>
  );
}
