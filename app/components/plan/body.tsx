import { Link } from "@remix-run/react";
import {
  meetingPath,
  planCalendarPath,
  planPrintPath,
  posterPath,
  reportPath,
  type WavePath,
} from "~/addresses";
import { PlanAgreements } from "./agreements";
import { PlanChoice } from "./choice";
import { PlanEditor } from "./editor";
import { PlanEffects } from "./effects";
import type { PlanFormProps } from "./form-props";
import { PlanHistory } from "./history";
import { PlanReview } from "./review";

type PlanBodyProps = PlanFormProps & { path: WavePath; saved: string | null; sendsMail: boolean };

const SAVED: Readonly<Record<string, string>> = {
  chosen: "It is in the plan now, filled in from the catalogue. Name the owners and save.",
  plan: "The plan is saved.",
  review: "What came of the last plan is saved.",
  carried: "It goes on in this plan, on new dates. Check them and save.",
  emptied: "The plan is empty now.",
  agreement: "The agreement is saved.",
  meeting: "The meeting has ended. What it agreed is below; everything that phones sent is deleted.",
};

export function PlanBody({ page, path, saved, errors, fields, sendsMail }: PlanBodyProps) {
  const message = saved === null ? undefined : SAVED[saved];
  return (
    <>
      {message ? (
        <p className="message good" role="status">
          {message}
        </p>
      ) : null}
      <p className="cluster">
        <Link to={reportPath(path)}>Read the report</Link>
        <Link to={meetingPath(path)}>Hold the meeting</Link>
        <Link to={planPrintPath(path)}>{page.plan ? "Print the kit" : "Print the result"}</Link>
        {page.plan ? <Link to={posterPath(path)}>Poster for the wall</Link> : null}
        {page.plan ? <a href={planCalendarPath(path)}>Put the dates into a calendar</a> : null}
      </p>
      <PlanAgreements agreements={page.agreements} path={path} />
      {page.previous ? <PlanReview page={page} errors={errors} fields={fields} /> : null}
      <PlanEffects effects={page.effects} />
      {page.plan ? <PlanEditor page={page} errors={errors} fields={fields} sendsMail={sendsMail} /> : null}
      <PlanHistory history={page.history} />
      <PlanChoice page={page} errors={errors} fields={fields} />
    </>
  );
}
