import { HistoryList } from "~/components/history/list";
import { HistoryPreview } from "~/components/history/preview";
import { HistoryUpload } from "~/components/history/upload";
import { RosterAddPerson } from "~/components/roster/add-person";
import { RosterCounts } from "~/components/roster/counts";
import { RosterFileExample } from "~/components/roster/file-example";
import { RosterMapping } from "~/components/roster/mapping";
import { RosterPeople } from "~/components/roster/people";
import { RosterPreview } from "~/components/roster/preview";
import { RosterSharedMailboxes } from "~/components/roster/shared-mailboxes";
import { RosterUndo } from "~/components/roster/undo";
import { GALLERY } from "~/content/gallery/en";
import type { Gallery } from "~/features/gallery/build-gallery.server";
import { Specimen } from "./specimen";

const { states } = GALLERY;

export function GalleryRoster({ company }: { company: Gallery["company"] }) {
  const { roster, upload, departments, mapping, shared } = company;
  const few = roster.departments.map((department) => ({ ...department, people: 3 }));
  return (
    <section>
      <h2>{GALLERY.areas.roster}</h2>
      <Specimen of="RosterCounts" state={`${states.filled}, ${states.few}`}>
        <RosterCounts departments={roster.departments} threshold={roster.threshold} />
        <RosterCounts departments={few} threshold={roster.threshold} />
      </Specimen>
      <Specimen of="RosterAddPerson" state={`${states.plain}, ${states.wrong}`}>
        <RosterAddPerson departments={roster.departments} errors={{}} fields={{}} />
        <RosterAddPerson
          departments={roster.departments}
          errors={{ email: GALLERY.problem }}
          fields={{ email: "name@" }}
        />
      </Specimen>
      <Specimen of="RosterPeople" state={states.filled}>
        <RosterPeople roster={roster} relationshipId={roster.people[0]?.id ?? ""} />
      </Specimen>
      <Specimen of="RosterFileExample" state={states.plain}>
        <RosterFileExample departments={departments} />
      </Specimen>
      <Specimen of="RosterPreview" state={states.wrong}>
        {upload.ok ? <RosterPreview preview={upload} /> : <p>{upload.sentence}</p>}
      </Specimen>
      <Specimen of="RosterMapping" state={`${states.plain}, ${states.wrong}`}>
        <RosterMapping mapping={mapping} errors={{ email: GALLERY.problem }} said={null} />
      </Specimen>
      <Specimen of="RosterUndo" state={states.filled}>
        <RosterUndo undo={{ id: "", until: GALLERY.hint, added: 3, updated: 2, removed: 1 }} />
      </Specimen>
      <Specimen of="RosterSharedMailboxes" state={states.wrong}>
        <RosterSharedMailboxes mailboxes={[shared]} departments={departments} />
      </Specimen>
    </section>
  );
}

export function GalleryHistory({ company }: { company: Gallery["company"] }) {
  const { departments, history } = company;
  return (
    <section>
      <h2>{GALLERY.areas.history}</h2>
      <Specimen of="HistoryUpload" state={`${states.empty}, ${states.wrong}`}>
        <HistoryUpload
          departments={departments}
          threshold={history.threshold}
          errors={undefined}
          fields={{}}
        />
        <HistoryUpload
          departments={departments}
          threshold={history.threshold}
          errors={{ file: GALLERY.problem, source: GALLERY.problem }}
          fields={{}}
        />
      </Specimen>
      <Specimen of="HistoryPreview" state={states.wrong}>
        <HistoryPreview preview={history.preview} upload={history.upload} departments={departments} />
      </Specimen>
      <Specimen of="HistoryList" state={states.filled}>
        <HistoryList
          title={GALLERY.areas.history}
          surveys={history.surveys}
          departments={departments}
          mayDelete
        />
      </Specimen>
    </section>
  );
}
