import { Filled } from "~/components/filled";
import { useTexts } from "~/components/texts";
import { Blank, LabelledRows, Part } from "./part";

export function DataProtectionRights({ contact }: { contact: string | null }) {
  const texts = useTexts("data-protection").rights;
  return (
    <Part number={11} title={texts.title}>
      <p>
        <Filled text={texts.contact} values={{ contact: contact ?? <Blank /> }} />
      </p>
      <LabelledRows caption={texts.caption} rows={Object.values(texts.rows)} />
    </Part>
  );
}
