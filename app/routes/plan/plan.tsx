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
import { lowerFirst } from "~/content/numbers";
import { database } from "~/database.server";
import { configuration } from "~/env.server";
import { carryOverAction } from "~/features/plan/carry-over-action.server";
import { type Chosen, chooseInterventions } from "~/features/plan/choose-interventions.server";
import { reviewActions } from "~/features/plan/review-actions.server";
import { saveActionPlan } from "~/features/plan/save-action-plan.server";
import { type PlanPage, showActionPlan } from "~/features/plan/show-plan.server";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import { pageTexts } from "~/http/page-texts.server";
import { readChosen, readPlanForm, readReviewForm, typedFields } from "~/http/plan-form.server";
import { waveOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, "change-plan");
  const { relationship, wave } = waveOf(params);
  const saved = new URL(request.url).searchParams.get("saved");
  const sendsMail = configuration().mail !== null;
  const shown = showActionPlan(database(), relationship, wave, new Date());
  return { saved, sendsMail, shown, ...pageTexts(request, "report") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const account = await requireAccount(request, "change-plan");
  const { relationship, wave } = waveOf(params);
  const form = await request.formData();
  const fields = typedFields(form);
  const path = planPath(wavePath(relationship.id, wave.id));
  const now = new Date();
  const done = (what: string, saved: string) => {
    const subject = `${relationship.id}: ${wave.quarter}`;
    recordAuditEvent(database(), { at: now, accountId: account.id, action: what, subject });
    return redirect(`${path}?saved=${saved}`);
  };
  switch (form.get("intent")) {
    case "choose": {
      const chosen = chooseInterventions(database(), wave, readChosen(form), now, account.id);
      return chosen.ok
        ? done("interventions chosen", "chosen")
        : { fields, errors: { intervention: chooseProblem(chosen) } };
    }
    case "review": {
      const reviewed = reviewActions(database(), relationship, wave, readReviewForm(form), now, account.id);
      if (!reviewed.ok) {
        return { fields, errors: reviewed.reason === "no-plan" ? GONE : reviewed.problems };
      }
      const carried = form.get("carry");
      if (typeof carried !== "string") return done("actions reviewed", "review");
      const over = carryOverAction(database(), wave, carried, now, account.id);
      return over.ok
        ? done("action carried over", "carried")
        : { fields, errors: { "": CARRY_PROBLEMS[over.reason] } };
    }
    default: {
      const saved = saveActionPlan(database(), relationship, wave, readPlanForm(form), now, account.id);
      if (saved.ok) return done("plan saved", saved.empty ? "emptied" : "plan");
      return { fields, errors: saved.reason === "no-plan" ? GONE : saved.problems };
    }
  }
}

type ChoiceRefused = Extract<Chosen, { ok: false }>;

const GONE = { "": "This plan was removed meanwhile. Choose interventions again." };

const FULL =
  "The plan is full: three actions are as many as two departments can carry. Take one out or drop it first.";

const CARRY_PROBLEMS = {
  settled: "This action is settled already. Choose it again to start anew.",
  "in-plan": "This is in the plan already.",
  full: FULL,
} as const;

function chooseProblem(refused: ChoiceRefused): string {
  switch (refused.reason) {
    case "unknown-intervention":
      return "The catalogue has no such intervention.";
    case "none-chosen":
      return "Choose at least one intervention that is not in the plan yet.";
    case "too-many":
      return refused.room === 0
        ? FULL
        : `There is room for ${refused.room} more: a plan holds at most three actions.`;
  }
}

/** In the list on top, the same problem of two actions has to be told apart. */
function namedErrors(errors: Record<string, string>, plan: PlanPage["plan"]): Record<string, string> {
  const entries = Object.entries(errors).map(([field, problem]) => {
    const [, index] = /^actions\.(\d+)\./.exec(field) ?? [];
    const action = index === undefined ? undefined : plan?.actions[Number(index)];
    return [field, action ? `${action.name}: ${lowerFirst(problem)}` : problem] as const;
  });
  return Object.fromEntries(entries);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const shown = data?.shown;
  const heading = shown ? (shown.ok ? shown.page.heading : shown.heading) : null;
  return [{ title: `Plan ${heading?.wave.quarter ?? ""} - Tandem` }];
};

export default function PlanRoute() {
  const { shown, saved, sendsMail } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { relationship, wave } = shown.ok ? shown.page.heading : shown.heading;
  const path = wavePath(relationship.id, wave.id);
  if (!shown.ok) {
    return (
      <Page narrow eyebrow={<Link to={path}>{relationship.name}</Link>} title={shown.title}>
        <p>{shown.text}</p>
        <p>A plan answers a result. Without one there is nothing to plan on.</p>
      </Page>
    );
  }
  const errors: Record<string, string> = result?.errors ?? {};
  return (
    <Page
      eyebrow={<Link to={path}>{relationship.name}</Link>}
      title={`Plan for ${wave.quarter}`}
      lead={shown.page.statement}
    >
      <ErrorSummary errors={result && namedErrors(errors, shown.page.plan)} />
      <PlanBody
        page={shown.page}
        path={path}
        saved={result ? null : saved}
        sendsMail={sendsMail}
        errors={errors}
        fields={result?.fields ?? {}}
      />
    </Page>
  );
}
