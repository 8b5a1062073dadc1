import { RIGHTS } from "~/content/privacy/rights";
import { LabelledRows, Part } from "./part";

export function DataProtectionRights({ contact }: { contact: string | null }) {
  return (
    <Part number={11} title="Rights of the persons concerned">
      <p>Contact: {contact ?? <span className="blank wide">&nbsp;</span>}</p>
      <LabelledRows caption="Rights" rows={RIGHTS} />
    </Part>
  );
}
