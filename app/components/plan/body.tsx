import { Link } from "@remix-run/react";
import {
  meetingPath,
  planCalendarPath,
  planPrintPath,
  posterPath,
  reportPath,
  type WavePath,
  wavePath,
} from "~/addresses";
import { useTexts } from "~/components/texts";
import { PlanAgreements } from "./agreements";
import { PlanChoice } from "./choice";
import { PlanEditor } from "./editor";
import { PlanEffects } from "./effects";
import type { PlanFormProps } from "./form-props";
import { PlanGone } from "./gone";
import { PlanHistory } from "./history";
import { PlanReview } from "./review";

type PlanBodyProps = PlanFormProps & {
  path: WavePath;
  saved: string | null;
  sendsMail: boolean;
  gone: Parameters<typeof PlanGone>[0];
};

export function PlanBody({ path, saved, sendsMail, gone, ...form }: PlanBodyProps) {
  const { page } = form;
  const { links, saved: messages, agreements } = useTexts("plan");
  const known: Readonly<Record<string, string>> = messages;
  const message = saved === null ? undefined : known[saved];
  return (
    <>
      {message ? (
        <p className="message good" role="status">
          {message}
        </p>
      ) : null}
      <p className="cluster">
        <Link to={reportPath(path)}>{links.report}</Link>
        <Link to={meetingPath(path)}>{links.meeting}</Link>
        <Link to={planPrintPath(path)}>{page.plan ? links.kit : links.result}</Link>
        {page.plan ? <Link to={posterPath(path)}>{links.poster}</Link> : null}
        {page.plan ? <a href={planCalendarPath(path)}>{links.calendar}</a> : null}
      </p>
      <PlanAgreements title={agreements.title} id="agreements" agreements={page.agreements} path={path} />
      {page.earlier.length === 0 ? null : (
        <PlanAgreements
          title={agreements.earlier}
          id="earlier-agreements"
          agreements={page.earlier}
          path={wavePath(page.heading.relationship.id, page.earlier[0]?.waveId ?? "")}
        />
      )}
      <PlanGone {...gone} />
      {page.previous ? <PlanReview {...form} /> : null}
      <PlanEffects effects={page.effects} />
      {page.plan ? <PlanEditor {...form} sendsMail={sendsMail} /> : null}
      <PlanHistory history={page.history} />
      <PlanChoice {...form} />
    </>
  );
}
