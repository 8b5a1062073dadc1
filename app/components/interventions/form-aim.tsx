import { TextField } from "~/components/form-field";
import { DraftText, FormPart } from "./form-field";
import { InterventionFormItems } from "./form-items";
import type { InterventionFormProps } from "./form-props";
import { DraftRows } from "./form-rows";

/** How it begins, how one sees that it worked, and where it comes from. */
export function InterventionFormAim(form: InterventionFormProps) {
  const { draft, errors } = form;
  const wire = { draft, errors };
  const source = (name: string, label: string, value: string) => (
    <TextField name={name} label={label} autoComplete="off" defaultValue={value} error={errors[name]} />
  );
  return (
    <FormPart title="What should come of it">
      <DraftText
        {...wire}
        name="firstStep"
        label="First step"
        hint="One sentence: who does what now?"
        rows={2}
      />
      <DraftText
        {...wire}
        name="signOfSuccess"
        label="Sign of success"
        hint="One sentence about something that can be seen or counted."
        rows={2}
      />
      <InterventionFormItems {...form} />
      <DraftText {...wire} name="afterTwoWeeks" label="Follow-up after two weeks" rows={2} />
      <DraftText {...wire} name="afterSixWeeks" label="Follow-up after six weeks" rows={2} />
      <h3>Sources</h3>
      <DraftRows list="sources" row="Source" rows={draft.sources} least={1} empty={NO_SOURCE}>
        {(row, name) => (
          <div className="pair">
            {source(name("authors"), "Who", row.authors)}
            {source(name("year"), "Year", row.year)}
            {source(name("title"), "Title", row.title)}
            {source(name("where"), "Where it appeared", row.where)}
          </div>
        )}
      </DraftRows>
    </FormPart>
  );
}

const NO_SOURCE = { authors: "", year: "", title: "", where: "" };
