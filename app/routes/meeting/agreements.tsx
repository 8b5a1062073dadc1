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
import { database } from "~/database.server";
import { showAgreements } from "~/features/plan/list-agreements.server";
import { recordAgreement, withdrawAgreement } from "~/features/plan/record-agreement.server";
import { typedFields } from "~/http/plan-form.server";
import { waveOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, "change-plan");
  const { relationship, wave } = waveOf(params);
  return showAgreements(database(), relationship, wave);
}

const STATUSES = ["open", "done", "dropped"] as const;

export async function action({ request, params }: ActionFunctionArgs) {
  await requireAccount(request, "change-plan");
  const { relationship, wave } = waveOf(params);
  const fields = typedFields(await request.formData());
  const { topic = "", intent } = fields;
  const field = (name: string) => fields[`${topic}.${name}`] ?? "";
  if (intent === "withdraw") withdrawAgreement(database(), wave, topic);
  else {
    const status = STATUSES.find((known) => known === field("status")) ?? "open";
    const draft = { topic, repair: field("repair"), owner: field("owner"), dueOn: field("dueOn"), status };
    const recorded = recordAgreement(database(), wave, draft, new Date());
    if (!recorded.ok) {
      const entries = Object.entries(recorded.problems).map(([name, text]) => [
        name === "" ? "" : `${topic}.${name}`,
        text,
      ]);
      const errors: Record<string, string> = Object.fromEntries(entries);
      return { errors, fields };
    }
  }
  return redirect(`${planPath(wavePath(relationship.id, wave.id))}?saved=agreement`);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Agreements ${data?.heading.wave.quarter ?? ""} - Tandem` },
];

export default function AgreementsRoute() {
  const { heading, agreements } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const plan = planPath(wavePath(heading.relationship.id, heading.wave.id));
  return (
    <Page
      narrow
      eyebrow={<Link to={plan}>Plan for {heading.wave.quarter}</Link>}
      title="Agreed in the meeting"
      lead="One repair, one owner and one date for each gap."
    >
      <ErrorSummary errors={result?.errors} />
      {agreements.length === 0 ? (
        <p>Nothing yet. In the meeting, each topic ends in one agreement.</p>
      ) : (
        agreements.map((agreement) => (
          <AgreementForm
            key={agreement.topic}
            agreement={agreement}
            errors={result?.errors ?? {}}
            fields={result?.fields ?? {}}
          />
        ))
      )}
    </Page>
  );
}
