import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { wavePath } from "~/addresses";
import { ErrorSummary } from "~/components/error-summary";
import { Page } from "~/components/page";
import { WaveForm } from "~/components/waves/form";
import { database } from "~/database.server";
import { configuration } from "~/env.server";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import { leadsOnlyHere } from "~/features/waves/check-links.server";
import { planWave } from "~/features/waves/plan-wave.server";
import { prepareWaveForm } from "~/features/waves/prepare-form.server";
import { parseFields } from "~/http/form.server";
import { pageTexts } from "~/http/page-texts.server";
import { relationshipOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";
import { canSendMail, planErrors, wavePlanSchema } from "~/http/wave-form.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, "steer-waves");
  const relationship = relationshipOf(params);
  const { id, name } = relationship;
  const mailPossible = canSendMail(relationship, configuration().mail !== null);
  return {
    relationship: { id, name },
    publicUrlMissing: leadsOnlyHere(configuration().publicUrl),
    ...prepareWaveForm(database(), id, null, mailPossible, new Date()),
    ...pageTexts(request, "tally"),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const account = await requireAccount(request, "steer-waves");
  const relationship = relationshipOf(params);
  const parsed = await parseFields(request, wavePlanSchema);
  if (!parsed.ok) return parsed;
  const { fields, values } = parsed;
  if (values.delivery === "mail" && configuration().mail === null) {
    return { fields, errors: { delivery: "No mail server is configured. Choose slips." } };
  }
  const now = new Date();
  const planned = planWave(database(), relationship.id, values, now);
  if (!planned.ok) return { fields, errors: planErrors(planned.problems) };
  const subject = `${relationship.id}: ${values.quarter}`;
  recordAuditEvent(database(), { at: now, accountId: account.id, action: "wave planned", subject });
  return redirect(wavePath(relationship.id, planned.id));
}

export const meta = () => [{ title: "Plan a wave - Tandem" }];

export default function WaveNew() {
  const { relationship, form, fields, publicUrlMissing } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <Page
      narrow
      eyebrow={relationship.name}
      title="Plan a wave"
      lead="The dates keep the quarterly rhythm. You can change everything until the wave opens."
    >
      <ErrorSummary errors={result?.errors} />
      {publicUrlMissing ? (
        <div className="message warn">
          <h2>Links would only work on this machine</h2>
          <p>
            Tandem does not know the address at which people reach it. Ask your administrator to set
            PUBLIC_URL before the wave opens.
          </p>
        </div>
      ) : null}
      <WaveForm
        data={form}
        fields={{ ...fields, ...result?.fields }}
        errors={result?.errors ?? {}}
        button="Plan this wave"
      />
    </Page>
  );
}
