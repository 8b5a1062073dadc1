import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { wavePath } from "~/addresses";
import { ErrorSummary } from "~/components/error-summary";
import { Page } from "~/components/page";
import { useLanguage, useTexts } from "~/components/texts";
import { WaveEndForm } from "~/components/waves/end-form";
import { formatInstant, formatQuarter } from "~/content/intl";
import { fill } from "~/content/translated";
import { wavesTexts } from "~/content/waves/texts";
import { database } from "~/database.server";
import { takenBackUntil } from "~/domain/taking-back";
import { configuration } from "~/env.server";
import { zoneOf } from "~/features/local-time.server";
import { takeBackWave } from "~/features/steering/take-back-wave.server";
import { readForm } from "~/http/form.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { waveOf } from "~/http/relationship.server";
import { requireAccount, requireFreshSession } from "~/http/session.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, "steer-waves");
  const { relationship, wave } = waveOf(params);
  const path = wavePath(relationship.id, wave.id);
  const until = takenBackUntil({ ...wave, now: new Date() });
  if (until === null) throw redirect(path);
  return {
    path,
    quarter: wave.quarter,
    until: formatInstant(readerLanguage(request), until, zoneOf(wave)),
    byMail: wave.delivery === "mail",
    withHolders: (wave.needed ?? 0) > 0,
    ...pageTexts(request, "waves"),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const account = await requireAccount(request, "steer-waves");
  const { relationship, wave } = waveOf(params);
  const form = await readForm(request);
  const { takingBack } = wavesTexts(readerLanguage(request)).texts.page;
  if (form.get("confirmed") !== "yes") return { errors: { confirmed: takingBack.confirmMissing } };
  await requireFreshSession(request, account, form);
  const by = { accountId: account.id, now: new Date() };
  const taken = await takeBackWave(database(), configuration().keys, wave.id, by);
  if (!taken.ok) return { errors: { "": takingBack.refused } };
  return redirect(wavePath(relationship.id, taken.id));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.waves.takingBack.documentTitle },
];

export default function WaveTakingBack() {
  const { path, quarter, until, byMail, withHolders } = useLoaderData<typeof loader>();
  const { takingBack: texts } = useTexts("waves");
  const language = useLanguage();
  const result = useActionData<typeof action>();
  return (
    <Page narrow title={fill(texts.title, { quarter: formatQuarter(language, quarter) })}>
      <ErrorSummary errors={result?.errors} />
      <p>{fill(texts.lead, { until })}</p>
      <ul>
        <li>{texts.answers}</li>
        <li>{byMail ? texts.links : texts.slips}</li>
        <li>{texts.plan}</li>
        {withHolders ? <li>{texts.keys}</li> : null}
      </ul>
      <p>{texts.tell}</p>
      <WaveEndForm
        path={path}
        confirm={texts.confirm}
        error={result?.errors && "confirmed" in result.errors ? result.errors.confirmed : undefined}
        button={texts.button}
        danger
      />
    </Page>
  );
}
