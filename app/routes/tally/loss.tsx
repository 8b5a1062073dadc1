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
import { LostHolders } from "~/components/tally/lost-holders";
import { useLanguage, useTexts } from "~/components/texts";
import { WaveEndForm } from "~/components/waves/end-form";
import { formatList, formatNumber, formatQuarter } from "~/content/intl";
import { tallyTexts } from "~/content/tally/texts";
import { fill } from "~/content/translated";
import { database } from "~/database.server";
import { configuration } from "~/env.server";
import { giveWaveUp, holdersToAskAbout } from "~/features/tally/give-wave-up.server";
import { describeTally } from "~/features/waves/describe-tally.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { waveOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, "steer-waves");
  const { relationship, wave } = waveOf(params);
  const path = wavePath(relationship.id, wave.id);
  const { waiting, keyFileMissing, holder, committee, wasRestored } = describeTally(
    database(),
    configuration().keys,
    wave,
    readerLanguage(request),
  );
  if (!waiting && !keyFileMissing) throw redirect(path);
  return {
    path,
    quarter: wave.quarter,
    holder,
    committee: committee && {
      names: committee.holders.map(({ name }) => name),
      needed: committee.needed,
    },
    keyFileMissing,
    wasRestored,
    asked: keyFileMissing
      ? []
      : holdersToAskAbout(database(), wave).map(({ position, name }) => ({ position, name })),
    ...pageTexts(request, "tally", "waves"),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const account = await requireAccount(request, "steer-waves");
  const { relationship, wave } = waveOf(params);
  const path = wavePath(relationship.id, wave.id);
  const db = database();
  const { keys } = configuration();
  const { waiting, keyFileMissing } = describeTally(db, keys, wave, readerLanguage(request));
  if (!waiting && !keyFileMissing) return redirect(path);
  const form = await request.formData();
  const { texts } = tallyTexts(readerLanguage(request));
  const lost = form.getAll("lost").map(Number);
  if (form.get("confirmed") !== "yes") return { lost, errors: { confirmed: texts.unconfirmedLoss } };
  const by = { accountId: account.id, now: new Date() };
  const givenUp = await giveWaveUp(db, keys, wave, { lost, keyFileMissing }, by);
  if (!givenUp.ok) return { lost, errors: { lost: texts.page.loss.enoughLeft } };
  return redirect(path);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.tally.loss.documentTitle },
];

export default function TallyLoss() {
  const page = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const errors: { confirmed?: string; lost?: string } = result?.errors ?? {};
  const { loss: texts, closing } = useTexts("tally");
  const { ending } = useTexts("waves");
  const language = useLanguage();
  const quarter = formatQuarter(language, page.quarter);
  const { keyFileMissing, wasRestored, committee } = page;
  const whyAsk = wasRestored ? closing.keyFileMissingAfterRestore : texts.keyFileMissing;
  const whomToAsk = committee
    ? fill(texts.onlyHolders, {
        needed: formatNumber(language, committee.needed),
        holders: formatList(language, committee.names),
      })
    : fill(texts.onlyHolder, { holder: page.holder ?? "" });
  const releases = wasRestored ? texts.releasesNothingAfterRestore : texts.releasesNothing;
  return (
    <Page narrow title={fill(texts.title, { quarter })}>
      <ErrorSummary errors={result?.errors} />
      <p>{keyFileMissing ? whyAsk : whomToAsk}</p>
      <p>
        <strong>{fill(releases, { quarter })}</strong> {texts.final} {ending.costsNoQuarter}{" "}
        {committee ? texts.told : null}
      </p>
      <WaveEndForm
        path={page.path}
        confirm={wasRestored ? texts.confirmAfterRestore : texts.confirm}
        error={errors.confirmed}
        fields={<LostHolders holders={page.asked} lost={result?.lost ?? []} error={errors.lost} />}
        button={texts.button}
        danger
      />
    </Page>
  );
}
