import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { planPath, wavePath } from "~/addresses";
import { ErrorSummary } from "~/components/error-summary";
import { Page } from "~/components/page";
import { PlanBody } from "~/components/plan/body";
import { useTexts } from "~/components/texts";
import { plural } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { planTexts } from "~/content/plan/texts";
import { fill } from "~/content/translated";
import { database } from "~/database.server";
import { configuration } from "~/env.server";
import { interventionName } from "~/features/find-intervention.server";
import { carryOverAction } from "~/features/plan/carry-over-action.server";
import { type Chosen, chooseInterventions } from "~/features/plan/choose-interventions.server";
import { describeMeanwhile, describeReviewMeanwhile } from "~/features/plan/describe-meanwhile.server";
import { describePlanProblems } from "~/features/plan/describe-problems.server";
import { type GoneAction, placeTyped } from "~/features/plan/place-typed.server";
import { reviewActions } from "~/features/plan/review-actions.server";
import { saveActionPlan } from "~/features/plan/save-action-plan.server";
import { showActionPlan } from "~/features/plan/show-plan.server";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { readChosen, readPlanForm, readReviewForm, typedFields } from "~/http/plan-form.server";
import { waveOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

const CHOSEN_EVENT = "interventions chosen";
const REVIEWED_EVENT = "actions reviewed";
const CARRIED_EVENT = "action carried over";
const SAVED_EVENT = "plan saved";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, "change-plan");
  const { relationship, wave } = waveOf(params);
  const saved = new URL(request.url).searchParams.get("saved");
  const sendsMail = configuration().mail !== null;
  return {
    saved,
    sendsMail,
    shown: showActionPlan(database(), relationship, wave, new Date(), readerLanguage(request)),
    ...pageTexts(request, "plan", "report"),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const account = await requireAccount(request, "change-plan");
  const { relationship, wave } = waveOf(params);
  const form = await request.formData();
  const language = readerLanguage(request);
  const { problems } = planTexts(language).texts;
  const path = planPath(wavePath(relationship.id, wave.id));
  const by = { accountId: account.id, now: new Date() };
  const typed = typedFields(form);
  const placed = () => placeTyped(database(), wave, typed, language);
  const refused = (errors: Readonly<Record<string, string>>, summary = errors): Refused => ({
    errors,
    summary,
    ...placed(),
    typed,
    filling: "",
  });
  /** Somebody else saved since the page was filled: both versions, in fields that are filled anew. */
  const changedMeanwhile = (described: Pick<Refused, "fields" | "errors" | "summary">): Refused => ({
    ...refused({}),
    ...described,
    filling: String(+by.now),
  });
  const done = (action: string, saved: string) => {
    const subject = `${relationship.id}: ${wave.quarter}`;
    recordAuditEvent(database(), { at: by.now, accountId: by.accountId, action, subject });
    return redirect(`${path}?saved=${saved}`);
  };
  switch (form.get("intent")) {
    case "choose": {
      const chosen = chooseInterventions(database(), wave, readChosen(form), by);
      return chosen.ok
        ? done(CHOSEN_EVENT, "chosen")
        : refused({ intervention: choiceProblem(chosen, language) });
    }
    case "review": {
      const reviewed = reviewActions(database(), relationship, wave, readReviewForm(form), by);
      if (!reviewed.ok) {
        if (reviewed.reason === "no-plan") return refused({ "": problems.gone });
        if (reviewed.reason === "changed-meanwhile")
          return changedMeanwhile(describeReviewMeanwhile(typed, reviewed.changes, language));
        const described = describePlanProblems(database(), relationship, reviewed.problems, [], language);
        return refused(described.errors);
      }
      const carried = form.get("carry");
      if (typeof carried !== "string") return done(REVIEWED_EVENT, "review");
      const over = carryOverAction(database(), wave, carried, by);
      return over.ok ? done(CARRIED_EVENT, "carried") : refused({ "": problems.carry[over.reason] });
    }
    case "put-back": {
      const interventionId = typed.putBack ?? "";
      const chosen = chooseInterventions(database(), wave, [interventionId], by);
      if (!chosen.ok && chosen.reason !== "none-chosen")
        return refused({ intervention: choiceProblem(chosen, language) });
      const action = interventionName(database(), interventionId, language);
      return refused({ "": fill(problems.meanwhile.putBack, { action }) });
    }
    default: {
      const draft = readPlanForm(form);
      const saved = saveActionPlan(database(), relationship, wave, draft, by);
      if (saved.ok) return done(SAVED_EVENT, saved.empty ? "emptied" : "plan");
      if (saved.reason === "no-plan") return refused({ "": problems.gone });
      if (saved.reason === "changed-meanwhile") {
        const { fields } = placed();
        return changedMeanwhile(describeMeanwhile(database(), wave, fields, saved.changes, language));
      }
      const described = describePlanProblems(
        database(),
        relationship,
        saved.problems,
        draft.actions,
        language,
      );
      return refused(described.errors, described.summary);
    }
  }
}

type Refused = {
  errors: Readonly<Record<string, string>>;
  summary: Readonly<Record<string, string>>;
  fields: Readonly<Record<string, string>>;
  gone: readonly GoneAction[];
  typed: Readonly<Record<string, string>>;
  filling: string;
};

function choiceProblem(refused: Extract<Chosen, { ok: false }>, language: ShownLanguage): string {
  const { choose } = planTexts(language).texts.problems;
  switch (refused.reason) {
    case "unknown-intervention":
      return choose.unknown;
    case "none-chosen":
      return choose.none;
    case "too-many":
      return refused.room === 0 ? choose.full : plural(language, choose.room, refused.room);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const { shown, texts } = data;
  const { quarter } = (shown.ok ? shown.page.heading : shown.heading).wave;
  return [{ title: fill(texts.plan.documentTitle, { quarter }) }];
};

export default function PlanRoute() {
  const { shown, saved, sendsMail } = useLoaderData<typeof loader>();
  const texts = useTexts("plan");
  const result = useActionData<typeof action>();
  const { relationship, wave } = shown.ok ? shown.page.heading : shown.heading;
  const path = wavePath(relationship.id, wave.id);
  if (!shown.ok) {
    return (
      <Page narrow eyebrow={<Link to={path}>{relationship.name}</Link>} title={shown.title}>
        <p>{shown.text}</p>
        <p>{texts.withoutResult}</p>
      </Page>
    );
  }
  return (
    <Page
      eyebrow={<Link to={path}>{relationship.name}</Link>}
      title={fill(texts.title, { quarter: wave.quarter })}
      lead={shown.page.statement}
    >
      <ErrorSummary errors={result?.summary} />
      <PlanBody
        page={shown.page}
        path={path}
        saved={result ? null : saved}
        sendsMail={sendsMail}
        errors={result?.errors ?? {}}
        fields={result?.fields ?? {}}
        filling={result?.filling ?? ""}
        gone={{ actions: result?.gone ?? [], typed: result?.typed ?? {} }}
      />
    </Page>
  );
}
