import { KNOWN_DIMENSIONS } from "~/content/instrument/instruments";
import { DraftChoice, DraftLine, DraftText, FormPart } from "./form-field";
import type { InterventionFormProps } from "./form-props";
import { dimensionName } from "./words";

export function InterventionFormSubject({ draft, errors }: InterventionFormProps) {
  const wire = { draft, errors };
  return (
    <FormPart title="What it is">
      <DraftLine {...wire} name="name" label="Name" />
      <DraftText {...wire} name="purpose" label="Purpose" hint="One sentence." rows={2} />
      <DraftText
        {...wire}
        name="whyItWorks"
        label="Why it works"
        hint="Two or three sentences: what does it change between the two departments?"
      />
      <div className="pair">
        <DraftChoice {...wire} name="mainTopic" label="Main topic">
          <option value="">Choose</option>
          <Topics />
        </DraftChoice>
        <DraftChoice {...wire} name="sideTopic" label="Second topic">
          <option value="">none</option>
          <Topics />
        </DraftChoice>
      </div>
      <DraftText
        {...wire}
        name="ideas"
        label="Where the idea comes from"
        hint="In your own words, one idea a line."
        rows={2}
      />
    </FormPart>
  );
}

export function Topics() {
  return (
    <>
      {KNOWN_DIMENSIONS.map((dimension) => (
        <option key={dimension} value={dimension}>
          {dimensionName(dimension)}
        </option>
      ))}
    </>
  );
}
