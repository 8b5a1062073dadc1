import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import { FEWEST_IN_A_BAND } from "~/domain/meeting/band";
import type { MeetingView } from "~/features/meeting/describe-screen.server";
import type { MeetingPage } from "~/features/meeting/show-meeting.server";
import { MeetingJoinBox } from "./join-box";

type MeetingWelcomeProps = {
  departments: MeetingPage["departments"];
  join: MeetingPage["join"];
};

export function MeetingWelcome({ departments, join }: MeetingWelcomeProps) {
  const texts = useTexts("meeting").projector.welcome;
  return (
    <div className="meeting-beside">
      <div>
        <h1 tabIndex={-1}>{fill(texts.title, { first: departments[0], second: departments[1] })}</h1>
        <p>{texts.rule}</p>
        <p>{fill(texts.phones, { fewest: FEWEST_IN_A_BAND })}</p>
      </div>
      <MeetingJoinBox join={join} />
    </div>
  );
}

type MeetingAgendaProps = { view: Extract<MeetingView, { kind: "agenda" }> };

/** The parts of the plan, as they are printed. */
export function MeetingAgenda({ view }: MeetingAgendaProps) {
  const { agenda, welcome } = useTexts("meeting").projector;
  return (
    <>
      <h1 tabIndex={-1}>{agenda.title}</h1>
      <ol className="meeting-agenda">
        {view.agenda.map(({ what, minutes }) => (
          <li key={what}>
            <span>{what}</span> <span className="minutes">{fill(welcome.minutes, { minutes })}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
