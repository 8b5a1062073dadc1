import { useTexts } from "~/components/texts";
import { fillFrom } from "~/content/translated";
import type { DataProtectionDocument } from "~/features/privacy/show-document.server";
import { Bullets, LabelledRows, Part } from "./part";
import { DataProtectionTable } from "./table";

export function DataProtectionStored({ shown }: { shown: DataProtectionDocument }) {
  const texts = useTexts("data-protection").stored;
  const say = fillFrom(shown.periods);
  const kept = Object.values(texts.keptRows).map(({ label, text }) => ({ label, text: say(text) }));
  return (
    <>
      <Part number={6} title={texts.title}>
        <p>
          {texts.readFrom} {texts.keyFiles}
        </p>
        <h3>{texts.neverTitle}</h3>
        <Bullets lines={texts.never} />
        {shown.groups.map((group) => (
          <section key={group.name}>
            <h3>{group.name}</h3>
            {group.tables.map((table) => (
              <DataProtectionTable key={table.name} table={table} />
            ))}
          </section>
        ))}
      </Part>
      <Part number={7} title={texts.keptTitle}>
        <LabelledRows caption={texts.keptTitle} rows={kept} />
      </Part>
    </>
  );
}
