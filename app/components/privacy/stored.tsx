import { KEPT } from "~/content/privacy/retention";
import { KEY_FILES, NEVER_STORED } from "~/content/privacy/stored";
import type { DataProtectionDocument } from "~/features/privacy/show-document.server";
import { Bullets, LabelledRows, Part } from "./part";
import { DataProtectionTable } from "./table";

export function DataProtectionStored({ shown }: { shown: DataProtectionDocument }) {
  return (
    <>
      <Part number={6} title="Every field that is stored">
        <p>
          Read from the running database on the date above. Tables marked with * hold data about a person whom
          they name. {KEY_FILES}
        </p>
        <h3>Never stored</h3>
        <Bullets lines={NEVER_STORED} />
        {shown.groups.map((group) => (
          <section key={group.name}>
            <h3>{group.name}</h3>
            {group.tables.map((table) => (
              <DataProtectionTable key={table.name} table={table} />
            ))}
          </section>
        ))}
      </Part>
      <Part number={7} title="How long it is kept">
        <LabelledRows
          caption="How long it is kept"
          rows={KEPT.map(({ what, until }) => ({ label: what, text: until }))}
          values={shown.periods}
        />
      </Part>
    </>
  );
}
