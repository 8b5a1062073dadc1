import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { planPath, wavePath } from "~/addresses";
import { ErrorSummary } from "~/components/error-summary";
import { AgreementForm } from "~/components/meeting/agreement-form";
import { Page } from "~/components/page";
import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import { database } from "~/database.server";
import {
  describeAgreementProblems,
  isChangedMeanwhile,
  keptFields,
} from "~/features/plan/describe-agreement-problems.server";
import { withoutSeen } from "~/features/plan/describe-meanwhile.server";
import { showAgreements } from "~/features/plan/list-agreements.server";
import { recordAgreement, withdrawAgreement } from "~/features/plan/record-agreement.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { typedFields } from "~/http/plan-form.server";
import { waveOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, "change-plan");
  const { relationship, wave } = waveOf(params);
  return {
    ...showAgreements(database(), relationship, wave, readerLanguage(request)),
    ...pageTexts(request, "meeting", "plan"),
  };
}

const STATUSES = ["open", "done", "dropped"] as const;

export async function action({ request, params }: ActionFunctionArgs) {
  await requireAccount(request, "change-plan");
  const { relationship, wave } = waveOf(params);
  const fields = typedFields(await request.formData());
  const { topic = "", intent } = fields;
  const field = (name: string) => fields[`${topic}.${name}`] ?? "";
  const status = STATUSES.find((known) => known === field("status")) ?? "open";
  const words = {
    repair: field("repair"),
    owner: field("owner"),
    dueOn: field("dueOn"),
    status,
    ownerEmail: field("ownerEmail"),
    droppedBecause: field("droppedBecause"),
  };
  const draft = { topic, ...words, seen: field("seen") };
  const now = new Date();
  const recorded =
    intent === "withdraw"
      ? withdrawAgreement(database(), wave, draft)
      : recordAgreement(database(), wave, draft, now);
  if (!recorded.ok) {
    const { problems } = recorded;
    const ofTopic = (named: Readonly<Record<string, string>>): Record<string, string> =>
      Object.fromEntries(Object.entries(named).map(([name, text]) => [name && `${topic}.${name}`, text]));
    const errors = ofTopic(describeAgreementProblems(problems, readerLanguage(request)));
    if (!isChangedMeanwhile(problems)) return { errors, fields, filling: "" };
    return {
      errors,
      fields: { ...withoutSeen(fields), ...ofTopic(keptFields(words, problems)) },
      filling: String(+now),
    };
  }
  return redirect(`${planPath(wavePath(relationship.id, wave.id))}?saved=agreement`);
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? [{ title: fill(data.texts.meeting.agreements.documentTitle, { quarter: data.heading.wave.quarter }) }]
    : [];

export default function AgreementsRoute() {
  const { heading, agreements } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const texts = useTexts("meeting").agreements;
  const plan = useTexts("plan");
  const path = planPath(wavePath(heading.relationship.id, heading.wave.id));
  return (
    <Page
      narrow
      eyebrow={<Link to={path}>{fill(plan.title, { quarter: heading.wave.quarter })}</Link>}
      title={plan.agreements.title}
      lead={texts.lead}
    >
      <ErrorSummary errors={result?.errors} />
      {agreements.length === 0 ? (
        <p>{texts.nothingYet}</p>
      ) : (
        agreements.map((agreement) => (
          <AgreementForm
            key={agreement.topic}
            agreement={agreement}
            errors={result?.errors ?? {}}
            fields={result?.fields ?? {}}
            filling={result?.filling ?? ""}
          />
        ))
      )}
    </Page>
  );
}
