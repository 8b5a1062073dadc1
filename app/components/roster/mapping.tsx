import { Form, useNavigation } from "@remix-run/react";
import { SelectField } from "~/components/form-field";
import { useLanguage, useTexts } from "~/components/texts";
import { WideTable } from "~/components/wide-table";
import { formatList, plural } from "~/content/intl";
import { fill } from "~/content/translated";
import type { ShownMapping } from "~/features/roster/show-mapping.server";

type Said = {
  columns: Readonly<Record<string, number>>;
  departments: Readonly<Record<string, number | string>>;
};

type RosterMappingProps = {
  mapping: ShownMapping;
  errors: Readonly<Record<string, string>>;
  /** What somebody has chosen before a problem was found. */
  said: Said | null;
};

const KINDS = ["email", "department", "firstName", "lastName", "name", "language"] as const;

/** Which column is which, whom each spelling means, and in which letters the names are right. */
export function RosterMapping({ mapping, errors, said }: RosterMappingProps) {
  const texts = useTexts("roster").mapping;
  const busy = useNavigation().state === "submitting";
  return (
    <Form method="post" className="mapping">
      {mapping.encodings.length > 0 ? <Encodings mapping={mapping} /> : null}
      <fieldset>
        <legend>{texts.columns}</legend>
        <Beginning mapping={mapping} />
        <div className="mapping-columns">
          {KINDS.map((kind) => (
            <SelectField
              key={kind}
              name={kind}
              label={texts[kind]}
              hint={kind === "email" ? texts.emailHint : undefined}
              error={errors[kind]}
              defaultValue={String(said?.columns[kind] ?? mapping.chosen[kind] ?? -1)}
            >
              <option value="-1">{texts.none}</option>
              <ColumnOptions mapping={mapping} />
            </SelectField>
          ))}
        </div>
      </fieldset>
      {mapping.spellings.length > 0 ? <Departments mapping={mapping} errors={errors} said={said} /> : null}
      <button type="submit" className="button" aria-disabled={busy}>
        {texts.button}
      </button>
    </Form>
  );
}

function Encodings({ mapping }: { mapping: ShownMapping }) {
  const texts = useTexts("roster").mapping;
  const language = useLanguage();
  return (
    <fieldset aria-describedby="encoding-hint">
      <legend>{texts.encoding}</legend>
      <p className="hint" id="encoding-hint">
        {texts.encodingHint}
      </p>
      {mapping.encodings.map(({ code, names, name }) => (
        <div className="choice" key={code}>
          <input
            type="radio"
            id={`encoding-${code}`}
            name="encoding"
            value={code}
            defaultChecked={code === mapping.encoding}
          />
          <label htmlFor={`encoding-${code}`} className="breakable">
            {fill(texts.encodingChoice, { names: formatList(language, names), encoding: name })}
          </label>
        </div>
      ))}
    </fieldset>
  );
}

function ColumnOptions({ mapping }: { mapping: ShownMapping }) {
  const texts = useTexts("roster").mapping;
  return mapping.columns.map(({ index, title, sample }) => {
    const name = title === "" ? fill(texts.column, { number: index + 1 }) : title;
    return (
      <option key={index} value={index}>
        {sample === "" ? name : fill(texts.columnSample, { title: name, sample })}
      </option>
    );
  });
}

function Beginning({ mapping }: { mapping: ShownMapping }) {
  const texts = useTexts("roster").mapping;
  return (
    <details>
      <summary>{texts.beginning}</summary>
      <WideTable label={texts.beginning}>
        <table>
          <thead>
            <tr>
              {mapping.columns.map(({ index, title }) => (
                <th scope="col" key={index}>
                  {title === "" ? fill(texts.column, { number: index + 1 }) : title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {mapping.beginning.map((fields, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have nothing but their place.
              <tr key={row}>
                {mapping.columns.map(({ index }) => (
                  <td key={index}>{fields[index]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </details>
  );
}

function Departments({ mapping, errors, said }: RosterMappingProps) {
  const texts = useTexts("roster").mapping;
  const language = useLanguage();
  return (
    <fieldset id="departments" aria-describedby="departments-hint">
      <legend>{texts.departments}</legend>
      <p className="hint" id="departments-hint">
        {texts.departmentsHint}
      </p>
      {errors.departments ? <p className="problem">{errors.departments}</p> : null}
      {mapping.spellings.map(({ value, form, rows, choice }, at) => (
        <div className="mapping-spelling" key={form}>
          <input type="hidden" name={`spelling-${at}`} value={form} />
          <label htmlFor={`choice-${at}`} className="breakable">
            {plural(language, texts.spelling, rows, { value })}
          </label>
          <select
            id={`choice-${at}`}
            name={`choice-${at}`}
            defaultValue={String(said?.departments[form] ?? choice)}
          >
            <option value="0">{mapping.departments[0]}</option>
            <option value="1">{mapping.departments[1]}</option>
            <option value="elsewhere">{texts.elsewhere}</option>
          </select>
        </div>
      ))}
      {mapping.moreSpellings > 0 ? (
        <p className="muted">{plural(language, texts.moreSpellings, mapping.moreSpellings)}</p>
      ) : null}
    </fieldset>
  );
}
