import { AgreementForm } from "~/components/meeting/agreement-form";
import { MeetingClock } from "~/components/meeting/clock";
import { MeetingControls } from "~/components/meeting/controls";
import { MeetingReady } from "~/components/meeting/ready";
import { MeetingScreen } from "~/components/meeting/screen";
import { GALLERY } from "~/content/gallery/en";
import type { Gallery } from "~/features/gallery/build-gallery.server";
import { Specimen } from "./specimen";
import { NOWHERE } from "./waves";

const { states } = GALLERY;

/** Each kind of screen, without what listens to the whole window's keys. */
export function GalleryMeeting({ meeting }: { meeting: Gallery["meeting"] }) {
  const { ready } = meeting;
  return (
    <section>
      <h2>{GALLERY.areas.meeting}</h2>
      <Specimen of="MeetingReady" state={`${states.plain}, ${states.filled}`}>
        {ready.state === "ready" ? (
          <>
            <MeetingReady {...ready} kept={false} path={NOWHERE} />
            <MeetingReady {...ready} kept endedOn="2026-03-02" onlyHere path={NOWHERE} />
          </>
        ) : null}
      </Specimen>
      {meeting.agreements.map((agreement) => (
        <Specimen key={agreement.topic} of="AgreementForm" state={`${states.filled}, ${states.wrong}`}>
          <AgreementForm agreement={agreement} errors={{}} fields={{}} filling="" />
          <AgreementForm
            agreement={agreement}
            errors={{ [`${agreement.topic}.owner`]: GALLERY.problem }}
            fields={{}}
            filling=""
          />
        </Specimen>
      ))}
      {meeting.steps.map(({ id, shown }) => (
        <Specimen key={id} of="MeetingScreen, MeetingClock, MeetingControls" state={id}>
          {shown.state === "running" ? (
            <div className="meeting">
              <MeetingClock {...shown.page.clock} running={false} />
              <MeetingScreen page={shown.page} errors={{}} fields={{}} filling="" path={NOWHERE} />
              <MeetingControls page={shown.page} path={NOWHERE} />
            </div>
          ) : null}
        </Specimen>
      ))}
    </section>
  );
}
