import type { WavePath } from "~/addresses";
import { useTexts } from "~/components/texts";
import type { MeetingPage } from "~/features/meeting/show-meeting.server";
import { MeetingAgreement } from "./agreement";
import { MeetingChoose } from "./choose";
import { MeetingClose } from "./close";
import { MeetingGuess, MeetingVote } from "./guess";
import { MeetingOwners } from "./owners";
import { MeetingReveal, MeetingRevealMirror } from "./reveal";
import { MeetingReview } from "./review";
import { MeetingSign } from "./sign";
import { MeetingStatements } from "./statements";
import { MeetingAgenda, MeetingWelcome } from "./welcome";

type MeetingScreenProps = {
  page: MeetingPage;
  path: WavePath;
  errors: Readonly<Record<string, string>>;
  fields: Readonly<Record<string, string>>;
  /** Changes when the fields have to be filled anew, because somebody else saved meanwhile. */
  filling: string;
};

export function MeetingScreen({ page, path, errors, fields, filling }: MeetingScreenProps) {
  const texts = useTexts("meeting").projector;
  const { view, departments, join, step } = page;
  switch (view.kind) {
    case "welcome":
      return <MeetingWelcome departments={departments} join={join} />;
    case "agenda":
      return <MeetingAgenda view={view} />;
    case "review":
      return <MeetingReview view={view} />;
    case "guess":
      return <MeetingGuess view={view} departments={departments} join={join} />;
    case "reveal":
      return <MeetingReveal view={view} departments={departments} />;
    case "reveal-mirror":
      return <MeetingRevealMirror view={view} departments={departments} />;
    case "statements":
      return <MeetingStatements view={view} departments={departments} />;
    case "agree":
      return <MeetingAgreement key={filling} view={view} errors={errors} fields={fields} path={path} />;
    case "withheld":
      return (
        <>
          <h1 tabIndex={-1}>{texts.withheld.title}</h1>
          <ul className="meeting-list">
            {view.topics.map(({ name, reason }) => (
              <li key={name}>
                <strong>{name}.</strong> {reason}
              </li>
            ))}
          </ul>
        </>
      );
    case "work":
      return (
        <>
          <h1 tabIndex={-1}>{step.what}</h1>
          <p>{step.how}</p>
        </>
      );
    case "choose":
      return <MeetingChoose view={view} title={step.what} />;
    case "owners":
      return (
        <MeetingOwners title={step.what} actions={view.actions} departments={departments} errors={errors} />
      );
    case "sign":
      return <MeetingSign title={step.what} actions={view.actions} />;
    case "vote":
      return <MeetingVote view={view} departments={departments} join={join} />;
    case "close":
      return <MeetingClose view={view} departments={departments} path={path} />;
  }
}
