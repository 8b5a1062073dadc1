import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import type { DataProtectionDocument } from "~/features/privacy/show-document.server";
import { DataProtectionTable } from "./table";

/** Lists to look things up in, after what is read and signed. */
export function DataProtectionAnnex({ shown }: { shown: DataProtectionDocument }) {
  const texts = useTexts("data-protection").stored;
  return (
    <section className="dossier-part annex" id="annex">
      <h2>{fill(texts.annex, { title: texts.fields })}</h2>
      <p>{texts.readFrom}</p>
      {shown.groups.map((group) => (
        <section key={group.name}>
          <h3>{group.name}</h3>
          {group.tables.map((table) => (
            <DataProtectionTable key={table.name} table={table} />
          ))}
        </section>
      ))}
    </section>
  );
}
