import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { wavePath, wavesPath } from "~/addresses";
import { ErrorSummary } from "~/components/error-summary";
import { Page } from "~/components/page";
import { useTexts } from "~/components/texts";
import { WaveForm } from "~/components/waves/form";
import { wavesTexts } from "~/content/waves/texts";
import { database } from "~/database.server";
import { configuration } from "~/env.server";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import { leadsOnlyHere } from "~/features/waves/check-links.server";
import { planWave } from "~/features/waves/plan-wave.server";
import { prepareWaveForm } from "~/features/waves/prepare-form.server";
import { parseFields } from "~/http/form.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { relationshipOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";
import { canSendMail, offerForm, planErrors, wavePlanSchema } from "~/http/wave-form.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, "steer-waves");
  const relationship = relationshipOf(params);
  const { id, name, archivedAt } = relationship;
  if (archivedAt !== null) throw redirect(wavesPath(id));
  const mailPossible = canSendMail(relationship, configuration().mail !== null);
  return {
    relationship: { id, name },
    publicUrlMissing: leadsOnlyHere(configuration().publicUrl),
    ...offerForm(
      prepareWaveForm(database(), relationship, null, mailPossible, new Date()),
      readerLanguage(request),
    ),
    ...pageTexts(request, "waves", "tally"),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const account = await requireAccount(request, "steer-waves");
  const relationship = relationshipOf(params);
  const language = readerLanguage(request);
  const parsed = await parseFields(request, wavePlanSchema(language));
  if (!parsed.ok) return parsed;
  const { fields, values } = parsed;
  if (values.delivery === "mail" && configuration().mail === null) {
    return { fields, errors: { delivery: wavesTexts(language).texts.plan.noMailServer } };
  }
  const now = new Date();
  const planned = planWave(database(), relationship.id, values, now);
  if (!planned.ok) return { fields, errors: planErrors(language, planned.problems) };
  const subject = `${relationship.id}: ${values.quarter}`;
  recordAuditEvent(database(), { at: now, accountId: account.id, action: "wave planned", subject });
  return redirect(wavePath(relationship.id, planned.id));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.waves.form.documentTitle },
];

export default function WaveNew() {
  const { relationship, form, fields, publicUrlMissing } = useLoaderData<typeof loader>();
  const texts = useTexts("waves").form;
  const result = useActionData<typeof action>();
  return (
    <Page narrow eyebrow={relationship.name} title={texts.title} lead={texts.lead}>
      <ErrorSummary errors={result?.errors} />
      {publicUrlMissing ? (
        <div className="message warn">
          <h2>{texts.onlyHereTitle}</h2>
          <p>{texts.onlyHere}</p>
        </div>
      ) : null}
      <WaveForm
        data={form}
        fields={result?.fields ?? fields}
        errors={result?.errors ?? {}}
        button={texts.plan}
      />
    </Page>
  );
}
