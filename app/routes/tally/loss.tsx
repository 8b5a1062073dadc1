import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { wavePath } from "~/addresses";
import { ErrorSummary } from "~/components/error-summary";
import { Page } from "~/components/page";
import { useTexts } from "~/components/texts";
import { WaveEndForm } from "~/components/waves/end-form";
import { quarterLabel } from "~/content/numbers";
import { fill } from "~/content/translated";
import { restoredWithoutKey } from "~/content/waves/en/restored-without-key";
import { database } from "~/database.server";
import { configuration } from "~/env.server";
import { closeWaveBy } from "~/features/waves/close-wave-by.server";
import { describeTally } from "~/features/waves/describe-tally.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { waveOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, "steer-waves");
  const { relationship, wave } = waveOf(params);
  const path = wavePath(relationship.id, wave.id);
  const { waiting, keyFileMissing, holder, wasRestored } = describeTally(
    database(),
    configuration().keys,
    wave,
    readerLanguage(request),
  );
  if (!waiting && !keyFileMissing) throw redirect(path);
  return { path, quarter: wave.quarter, holder, keyFileMissing, wasRestored, ...pageTexts(request, "waves") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const account = await requireAccount(request, "steer-waves");
  const { relationship, wave } = waveOf(params);
  const path = wavePath(relationship.id, wave.id);
  const db = database();
  const { keys } = configuration();
  const { waiting, keyFileMissing } = describeTally(db, keys, wave, readerLanguage(request));
  if (!waiting && !keyFileMissing) return redirect(path);
  if ((await request.formData()).get("confirmed") !== "yes") {
    return { errors: { confirmed: "Tick the box to confirm that all answers will be destroyed." } };
  }
  await closeWaveBy(db, keys, wave, { accountId: account.id, now: new Date() }, { giveUpWithoutKey: true });
  return redirect(path);
}

export const meta = () => [{ title: "Give the wave up - Tandem" }];

export default function TallyLoss() {
  const { path, quarter, holder, keyFileMissing, wasRestored } = useLoaderData<typeof loader>();
  const { ending } = useTexts("waves");
  const result = useActionData<typeof action>();
  return (
    <Page narrow title={`Give ${quarterLabel(quarter)} up?`}>
      <ErrorSummary errors={result?.errors} />
      <p>
        {keyFileMissing && wasRestored
          ? restoredWithoutKey.page
          : keyFileMissing
            ? "The server's key file of this wave is missing. Before you give the wave up, ask the people who run the server whether the key directory was moved or is not mounted: with it, the wave is counted by itself."
            : `Only ${holder} can open the answers. Before you give the wave up, ask for the key file, the printed backup and the passphrase: file or paper is enough, with the passphrase. There is no hurry; the sealed answers can wait.`}
      </p>
      <p>
        <strong>
          {wasRestored
            ? fill(restoredWithoutKey.givingUp, { quarter: quarterLabel(quarter) })
            : `Giving up releases nothing: all answers are destroyed unread, and there is no report for ${quarterLabel(quarter)}.`}
        </strong>{" "}
        This cannot be undone. The page of the wave says what happened and has words to tell everybody.{" "}
        {ending.costsNoQuarter}
      </p>
      <WaveEndForm
        path={path}
        confirm={
          wasRestored
            ? restoredWithoutKey.confirm
            : "I understand that the key is lost for good and that all answers will be destroyed unread."
        }
        error={result?.errors.confirmed}
        button="Give up and destroy the answers"
        danger
      />
    </Page>
  );
}
