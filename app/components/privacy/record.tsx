import { RECORD_NOTE, RECORD_OF_PROCESSING } from "~/content/privacy/record-of-processing";
import type { DataProtectionDocument } from "~/features/privacy/show-document.server";
import { LabelledRows, Part } from "./part";

export function DataProtectionRecord({ shown }: { shown: DataProtectionDocument }) {
  const { organisation, contact, periods, pairs } = shown;
  const [only] = pairs;
  const [first = "A", second = "B"] = pairs.length === 1 ? (only?.departments ?? []) : [];
  const blank = "____________________________";
  const rows = RECORD_OF_PROCESSING;
  return (
    <Part number={12} title="Draft record of processing activities">
      <p>{RECORD_NOTE}</p>
      <LabelledRows
        caption="Record of processing activities"
        rows={rows}
        values={{ organisation, contact: contact ?? blank, first, second, ...periods }}
      />
    </Part>
  );
}
