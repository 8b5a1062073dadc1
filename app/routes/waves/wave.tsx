import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { wavePath, wavesPath, workPath } from "~/addresses";
import { ErrorSummary } from "~/components/error-summary";
import { Page } from "~/components/page";
import { useLanguage, useTexts } from "~/components/texts";
import { WaveEnded } from "~/components/waves/ended";
import type { WavePartProps } from "~/components/waves/facts";
import { WaveForm } from "~/components/waves/form";
import { WaveOpen } from "~/components/waves/open";
import { WavePlanned, type WavePlannedProps } from "~/components/waves/planned";
import type { CorrectionResult } from "~/components/waves/refused-addresses";
import { WaveStateTag } from "~/components/waves/state";
import { WaveStopped } from "~/components/waves/stopped";
import { formatQuarter } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { fill, fillFrom } from "~/content/translated";
import { wavesTexts } from "~/content/waves/texts";
import { database } from "~/database.server";
import { may } from "~/domain/roles";
import { configuration, publicUrl } from "~/env.server";
import type { Relationship } from "~/features/company/find-relationship.server";
import { retryFailedMail } from "~/features/mail/queue-mail.server";
import { refusedAddresses } from "~/features/mail/summarise-mail.server";
import { wakeSchedule } from "~/features/schedule/start-schedule.server";
import { keepsHolders } from "~/features/waves/appoint-holders.server";
import { describeOpening } from "~/features/waves/describe-opening.server";
import { extendWave } from "~/features/waves/extend-wave.server";
import { findOwnHolder } from "~/features/waves/find-own-holder.server";
import { changeWavePlanBy } from "~/features/waves/plan-wave.server";
import { prepareWaveForm } from "~/features/waves/prepare-form.server";
import type { By } from "~/features/waves/record-wave-event.server";
import { showWave, stateWord, type WaveRow } from "~/features/waves/show-wave.server";
import { countWave } from "~/http/count-wave.server";
import { checkFields, readForm } from "~/http/form.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { waveOf } from "~/http/relationship.server";
import { requireAccount, requireFreshSession } from "~/http/session.server";
import { canSendMail, correctAddress, offerForm, planErrors, wavePlanSchema } from "~/http/wave-form.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const account = await requireAccount(request, "see-waves");
  const { relationship, wave } = waveOf(params);
  const { keys, mail } = configuration();
  const now = new Date();
  const language = readerLanguage(request);
  const maySteer = may(account.role, "steer-waves");
  const editing = maySteer && wave.state === "planned" && new URL(request.url).searchParams.has("edit");
  const { id, name } = relationship;
  return {
    relationship: { id, name },
    maySteer,
    mayPrintSlips: may(account.role, "print-slips"),
    mayEnterPaper: may(account.role, "enter-paper"),
    mayReadReport: may(account.role, "read-results"),
    holdsTallyKey: may(account.role, "hold-tally-key"),
    ownHolder: findOwnHolder(database(), wave.id, account.id),
    ...(wave.state === "planned" ? announcedOpening(relationship, wave, { maySteer, now, language }) : {}),
    stateWord: stateWord(database(), wave, language),
    wave: showWave(database(), keys, relationship, wave, now, language),
    refused: maySteer ? refusedAddresses(database(), wave) : [],
    edit: editing
      ? offerForm(
          prepareWaveForm(database(), relationship, wave, canSendMail(relationship, mail !== null), now),
          language,
        )
      : null,
    ...pageTexts(request, "waves", "tally"),
  };
}

/** What a facilitator or a key holder reads names nobody of the roster: only HR gets the facts. */
function announcedOpening(
  relationship: Relationship,
  wave: WaveRow,
  { maySteer, now, language }: { maySteer: boolean; now: Date; language: ShownLanguage },
) {
  const { keys, mail } = configuration();
  const around = { db: database(), keys, publicUrl: publicUrl(), mailFrom: mail?.from ?? null };
  const described = describeOpening(around, relationship, wave, now, language);
  const { missed, slipsHint, byItself, now: byHand } = described;
  return {
    opening: { missed, slipsHint, problems: byItself.problems },
    review: maySteer ? { facts: byItself.facts, possible: byHand.problems.length === 0 } : null,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const account = await requireAccount(request, "steer-waves");
  const { relationship, wave } = waveOf(params);
  const path = wavePath(relationship.id, wave.id);
  const form = await readForm(request);
  const now = new Date();
  const language = readerLanguage(request);
  const texts = wavesTexts(language).texts.plan;
  if (form.get("intent") === "retry-mail") {
    retryFailedMail(database(), wave, { accountId: account.id, now });
    wakeSchedule();
    return redirect(path);
  }
  if (form.get("intent") === "correct")
    return correctAddress(wave, form, { accountId: account.id, now, language });
  if (form.get("intent") === "leave-out")
    return leaveOut(wave, form, { accountId: account.id, now, language });
  if (form.get("intent") === "extend") {
    const problem = extensionProblem(
      form.get("confirmed") === "yes",
      wave,
      { accountId: account.id, now },
      language,
    );
    if (problem !== null) return { fields: {}, errors: { confirmed: problem } };
    wakeSchedule();
    return redirect(path);
  }
  const parsed = checkFields(form, wavePlanSchema(language), language);
  if (!parsed.ok) return parsed;
  const { fields, values } = parsed;
  if (values.delivery === "mail" && configuration().mail === null) {
    return { fields, errors: { delivery: texts.noMailServer } };
  }
  if (!keepsHolders(database(), wave, values.committee)) await requireFreshSession(request, account, form);
  const host = new URL(publicUrl()).hostname;
  const changed = changeWavePlanBy(database(), wave, values, { accountId: account.id, now, host });
  if (changed === null) return { fields, errors: { "": texts.notPlanned } };
  if (!changed.ok) return { fields, errors: planErrors(language, changed.problems) };
  wakeSchedule();
  return redirect(path);
}

/** HR has read that some answer sheets do not open with the keys that came, and lets the others be counted. */
function leaveOut(
  wave: WaveRow,
  form: FormData,
  { accountId, now, language }: { accountId: string; now: Date; language: ShownLanguage },
) {
  const { ending } = wavesTexts(language).texts;
  if (form.get("confirmed") !== "yes") return { fields: {}, errors: { confirmed: ending.confirmMissing } };
  const sheets = Number(form.get("sheets"));
  const options = Number.isSafeInteger(sheets) ? { leaveOut: sheets } : {};
  return redirect(workPath(countWave(wave, { accountId, now }, language, options).id));
}

/** Puts the end of a wave off; null when that was done. */
function extensionProblem(confirmed: boolean, wave: WaveRow, by: By, language: ShownLanguage): string | null {
  const { extension } = wavesTexts(language).texts.page.wave;
  if (!confirmed) return extension.confirmMissing;
  return extendWave(database(), configuration().keys, wave.id, by).ok ? null : extension.refused;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.waves.wave.documentTitle },
];

export default function WavePage() {
  const { relationship, wave, stateWord, edit, opening, review, ...rights } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const texts = useTexts("waves");
  const quarter = formatQuarter(useLanguage(), wave.quarter);
  const path = wavePath(relationship.id, wave.id);
  if (edit) {
    return (
      <Page narrow eyebrow={relationship.name} title={fill(texts.form.changeTitle, { quarter })}>
        <ErrorSummary errors={result?.errors} />
        <WaveForm
          data={edit.form}
          fields={result?.fields ?? edit.fields}
          errors={result?.errors ?? {}}
          intent="edit"
          button={texts.form.save}
        />
        <p className="pages">
          <Link to={path}>{texts.form.backWithoutSaving}</Link>
        </p>
      </Page>
    );
  }
  return (
    <Page
      eyebrow={<Link to={wavesPath(relationship.id)}>{fillFrom(relationship)(texts.wave.allWaves)}</Link>}
      title={fill(texts.wave.title, { quarter })}
      lead={
        <WaveStateTag
          state={wave.stopped ? "closing" : wave.state}
          word={wave.stopped ? texts.stopped.stateWord : stateWord}
        />
      }
    >
      <ErrorSummary errors={result?.errors} />
      {wave.stopped ? (
        <WaveStopped stopped={wave.stopped} path={path} maySteer={rights.maySteer} />
      ) : (
        <WaveInItsState
          wave={wave}
          path={path}
          extensionProblem={problemOf(result?.errors)}
          opening={opening ?? null}
          review={review ?? null}
          problem={problemOf(result?.errors)}
          correction={correctionOf(result)}
          {...rights}
        />
      )}
    </Page>
  );
}

function problemOf(errors: Readonly<Record<string, string | undefined>> | undefined): string | undefined {
  return errors?.confirmed;
}

type Refused = {
  fields: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string | undefined>>;
};

function correctionOf(result: Refused | undefined): CorrectionResult {
  return { fields: result?.fields ?? {}, problem: result?.errors.corrected };
}

type WaveInItsStateProps = WavePartProps & {
  opening: WavePlannedProps["opening"] | null;
  review: WavePlannedProps["review"];
};

function WaveInItsState({ opening, review, ...part }: WaveInItsStateProps) {
  switch (part.wave.state) {
    case "planned":
      return opening ? <WavePlanned {...part} opening={opening} review={review} /> : null;
    case "open":
      return <WaveOpen {...part} />;
    default:
      return <WaveEnded {...part} />;
  }
}
