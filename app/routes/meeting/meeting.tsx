import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { meetingPath, planPath, wavePath } from "~/addresses";
import { LanguageChoice } from "~/components/language-choice";
import { MeetingProjector } from "~/components/meeting/projector";
import { MeetingReady } from "~/components/meeting/ready";
import { Page } from "~/components/page";
import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import { database } from "~/database.server";
import { MEETING_LENGTHS } from "~/domain/meeting/meeting-plan";
import { publicUrl } from "~/env.server";
import { showMeeting } from "~/features/meeting/show-meeting.server";
import { prepareMeeting, startMeeting } from "~/features/meeting/start-meeting.server";
import { endMeeting, noteCalledOut, showScreen, steerClock } from "~/features/meeting/steer-meeting.server";
import { chooseInMeeting, nameOwners } from "~/features/plan/choose-in-meeting.server";
import {
  describeAgreementProblems,
  isChangedMeanwhile,
  keptFields,
} from "~/features/plan/describe-agreement-problems.server";
import { recordAgreement } from "~/features/plan/record-agreement.server";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import { pageTexts, peopleLanguage, peoplesTexts, readerLanguage } from "~/http/page-texts.server";
import { typedFields } from "~/http/plan-form.server";
import { waveOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, "change-plan");
  const { relationship, wave } = waveOf(params);
  const people = peoplesTexts(request, "frame", "meeting");
  const languages = { language: people.language, reader: readerLanguage(request) };
  const around = { now: new Date(), publicUrl: publicUrl(), ...languages };
  return {
    shown: showMeeting(database(), relationship, wave, around),
    saved: new URL(request.url).searchParams.has("saved"),
    people,
    ...pageTexts(request, "meeting"),
  };
}

/** After every step back to the page, whose loader says where the meeting stands: a step too late changes nothing. */
export async function action({ request, params }: ActionFunctionArgs) {
  const account = await requireAccount(request, "change-plan");
  const { relationship, wave } = waveOf(params);
  const fields = typedFields(await request.formData());
  const path = wavePath(relationship.id, wave.id);
  const now = new Date();
  switch (fields.intent) {
    case "start":
      startMeeting(database(), wave, { accountId: account.id, now }, chosenAgenda(fields));
      break;
    case "prepare":
      prepareMeeting(database(), wave, chosenAgenda(fields), now);
      return redirect(`${meetingPath(path)}?lang=${peopleLanguage(request)}&saved=meeting`);
    case "called": {
      const { topic = "", first = "", second = "" } = fields;
      noteCalledOut(database(), wave, topic, [first, second]);
      break;
    }
    case "choose": {
      const { because } = peoplesTexts(request, "meeting").texts.meeting.projector.choose;
      const by = { accountId: account.id, now };
      chooseInMeeting(database(), relationship, wave, { keys: keptKeys(fields), because }, by);
      break;
    }
    case "owners": {
      const { actionId = "", first = "", second = "" } = fields;
      const owners = { actionId, firstOwner: first, secondOwner: second };
      const named = nameOwners(database(), relationship, wave, owners, { accountId: account.id, now });
      if (named.ok || named.reason === "unknown") break;
      const { missing, same } = peoplesTexts(request, "meeting").texts.meeting.projector.owners;
      const error = named.reason === "missing" ? missing : same;
      return { errors: { [actionId]: error }, fields: {}, filling: "" };
    }
    case "show":
      showScreen(database(), wave, fields.screen ?? "", now);
      break;
    case "clock":
      steerClock(database(), wave, fields.command === "extend" ? "extend" : "toggle", now);
      break;
    case "agree": {
      const { topic = "", repair = "", owner = "", dueOn = "", seen = "" } = fields;
      const words = { repair, owner, dueOn };
      const recorded = recordAgreement(database(), wave, { topic, ...words, seen }, now);
      if (!recorded.ok) {
        const { language } = peoplesTexts(request, "frame", "meeting");
        const errors = describeAgreementProblems(recorded.problems, language);
        return isChangedMeanwhile(recorded.problems)
          ? { errors, fields: keptFields(words, recorded.problems), filling: String(+now) }
          : { errors, fields: { ...words, seen }, filling: "" };
      }
      break;
    }
    case "end": {
      const ended = endMeeting(database(), wave, now);
      const subject = `${relationship.id}: ${wave.quarter}`;
      if (ended.ok)
        recordAuditEvent(database(), { at: now, accountId: account.id, action: "meeting ended", subject });
      return redirect(`${planPath(path)}?saved=meeting`);
    }
  }
  return redirect(`${meetingPath(path)}?lang=${peopleLanguage(request)}`);
}

const TOPIC = "topic.";
const KEEP = "keep.";

function keptKeys(fields: Readonly<Record<string, string>>): readonly string[] {
  return Object.keys(fields).flatMap((name) => (name.startsWith(KEEP) ? [name.slice(KEEP.length)] : []));
}

/** A page from before an upgrade offers no choice: then what is suggested is talked about. */
function chosenAgenda(fields: Readonly<Record<string, string>>) {
  if (fields.minutes === undefined) return {};
  const topics = Object.keys(fields).flatMap((name) =>
    name.startsWith(TOPIC) ? [name.slice(TOPIC.length)] : [],
  );
  const minutes = MEETING_LENGTHS.find((length) => String(length) === fields.minutes) ?? 60;
  return { topics, minutes };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const { shown, texts } = data;
  const { quarter } = (shown.state === "running" ? shown.page.heading : shown.heading).wave;
  return [{ title: fill(texts.meeting.documentTitle, { quarter }) }];
};

export default function MeetingRoute() {
  const { shown, people, saved } = useLoaderData<typeof loader>();
  const texts = useTexts("meeting");
  const result = useActionData<typeof action>();
  if (shown.state === "running") {
    const { id } = shown.page.heading.relationship;
    const path = wavePath(id, shown.page.heading.wave.id);
    return (
      <MeetingProjector
        page={shown.page}
        people={people}
        path={path}
        errors={result?.errors ?? {}}
        fields={result?.fields ?? {}}
        filling={result?.filling ?? ""}
      />
    );
  }
  const { relationship, wave } = shown.heading;
  const path = wavePath(relationship.id, wave.id);
  const eyebrow = <Link to={path}>{relationship.name}</Link>;
  if (shown.state === "nothing") {
    return (
      <Page narrow eyebrow={eyebrow} title={shown.title}>
        <p>{shown.text}</p>
        <p>{texts.withoutResult}</p>
      </Page>
    );
  }
  return (
    <Page narrow eyebrow={eyebrow} title={fill(texts.title, { quarter: wave.quarter })} lead={texts.lead}>
      <p>
        <LanguageChoice people={people} forEach={false} />
      </p>
      <MeetingReady {...shown} kept={saved} path={path} />
    </Page>
  );
}
