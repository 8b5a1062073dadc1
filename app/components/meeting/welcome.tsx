import { WELCOME_RULE } from "~/content/meeting/texts";
import { FEWEST_IN_A_BAND } from "~/domain/meeting/band";
import type { MeetingView } from "~/features/meeting/describe-screen.server";
import type { MeetingPage } from "~/features/meeting/show-meeting.server";
import { MeetingJoinBox } from "./join-box";

type MeetingWelcomeProps = {
  view: Extract<MeetingView, { kind: "welcome" }>;
  departments: MeetingPage["departments"];
  join: MeetingPage["join"];
};

export function MeetingWelcome({ view, departments, join }: MeetingWelcomeProps) {
  return (
    <div className="meeting-beside">
      <div>
        <h1 tabIndex={-1}>
          How {departments[0]} and {departments[1]} work together
        </h1>
        <ol className="meeting-agenda">
          {view.agenda.map(({ what, minutes }) => (
            <li key={what}>
              <span>{what}</span> <span className="minutes">{minutes} min</span>
            </li>
          ))}
        </ol>
        <p>{WELCOME_RULE}</p>
        <p className="meeting-note">
          With a phone you guess before we reveal. No account, no name. What phones send is shown from{" "}
          {FEWEST_IN_A_BAND} people a side on, as one band, and then deleted. Without a phone, call it out.
        </p>
      </div>
      <MeetingJoinBox join={join} />
    </div>
  );
}
