import { AnonymityResult } from "~/components/anonymity/result";
import { AnonymityTables } from "~/components/anonymity/tables";
import { MethodConstants } from "~/components/method/constants";
import { MethodDetail } from "~/components/method/detail";
import { MethodMeasured } from "~/components/method/measured";
import { MethodScaleHere } from "~/components/method/scale-here";
import { MethodTiers } from "~/components/method/tiers";
import { DataProtectionDocument } from "~/components/privacy/document";
import { DataProtectionExport } from "~/components/privacy/export";
import { PersonErasure } from "~/components/privacy/person-erasure";
import { PersonHeld } from "~/components/privacy/person-held";
import { PersonSearch } from "~/components/privacy/person-search";
import { RetentionNow } from "~/components/privacy/retention-now";
import { WideTable } from "~/components/wide-table";
import { GALLERY } from "~/content/gallery/en";
import type { Gallery } from "~/features/gallery/build-gallery.server";
import { Specimen } from "./specimen";

const { states, people } = GALLERY;

export function GalleryPrivacy({ company }: { company: Gallery["company"] }) {
  const { person, retention } = company;
  return (
    <section>
      <h2>{GALLERY.areas.privacy}</h2>
      <Specimen of="DataProtectionExport" state={states.plain}>
        <DataProtectionExport />
      </Specimen>
      <Specimen of="RetentionNow" state={states.filled}>
        <RetentionNow retention={retention} />
      </Specimen>
      <Specimen of="PersonSearch" state={`${states.empty}, ${states.filled}, ${states.wrong}`}>
        <PersonSearch search="" found={null} error={undefined} />
        <PersonSearch
          search={GALLERY.search.found}
          found={[people.hr, people.facilitator]}
          error={undefined}
        />
        <PersonSearch search={GALLERY.search.misspelt} found={[]} error={GALLERY.problem} />
      </Specimen>
      <Specimen of="PersonHeld, PersonErasure" state={`${states.filled}, ${states.wrong}`}>
        <PersonHeld person={person} />
        <PersonErasure person={person} error={undefined} />
        <PersonErasure person={person} error={GALLERY.problem} />
      </Specimen>
      <Specimen of="DataProtectionDocument" state={states.filled}>
        <WideTable label={GALLERY.areas.privacy}>
          <DataProtectionDocument shown={company.document} paper={null} />
        </WideTable>
      </Specimen>
    </section>
  );
}

export function GalleryMethod({ company: { anonymity } }: { company: Gallery["company"] }) {
  return (
    <section>
      <h2>{GALLERY.areas.method}</h2>
      <Specimen of="MethodTiers, MethodDetail, MethodConstants, MethodMeasured" state={states.plain}>
        <MethodTiers />
        <MethodScaleHere rows={[{ name: GALLERY.value, waves: 3, alpha: "0.9", omega: "0.9" }]} />
        <MethodDetail />
        <MethodMeasured />
        <MethodConstants />
      </Specimen>
      <Specimen of="AnonymityResult, AnonymityTables" state={states.filled}>
        {anonymity.last ? <AnonymityResult last={anonymity.last} /> : null}
        <AnonymityTables tables={anonymity.tables} problem={GALLERY.problem} />
      </Specimen>
    </section>
  );
}
