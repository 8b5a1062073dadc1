import type { ReactNode } from "react";
import { surveyPath } from "~/addresses";
import { type DocumentAssets, PlainDocument } from "~/components/plain-document";
import { formatInstant, formatLongDay } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { surveyTexts } from "~/content/survey/texts";
import type { OpenSurvey } from "~/features/survey/show-page.server";

type SurveyDocumentProps = {
  assets: DocumentAssets;
  language: ShownLanguage;
  title: string;
  /** Which page the script finds itself on. */
  kind: "open" | "ended" | "receipts" | "chain" | "preview";
  wave: string;
  /** Stands above every page of what is no survey. */
  mark?: { mark: string; text: string } | null;
  children: ReactNode;
};

/** Nothing in it depends on who reads it. */
export function SurveyDocument({
  assets,
  language,
  title,
  kind,
  wave,
  mark = null,
  children,
}: SurveyDocumentProps) {
  return (
    <PlainDocument
      assets={assets}
      language={language}
      title={mark ? `${mark.mark}: ${title}` : title}
      icon={false}
      data={{ "data-kind": kind, "data-wave": wave }}
      head={
        <>
          <meta name="color-scheme" content="light dark" />
          <meta name="format-detection" content="telephone=no" />
        </>
      }
    >
      {mark ? (
        <p className="box warn" data-mark>
          <b>{mark.mark}</b> {mark.text}
        </p>
      ) : null}
      <main>{children}</main>
    </PlainDocument>
  );
}

/** From pages beside it; what was begun there goes on with the code. */
export function BackToSurvey({ wave, language }: { wave: string; language: ShownLanguage }) {
  return (
    <p>
      <a href={`${surveyPath(wave)}?lang=${language}`}>{surveyTexts(language).texts.navigation.startOver}</a>
    </p>
  );
}

/** When the survey closes as mails and slips say it too: in the wave's zone, which is named. */
export function closingText({ closesAt, language, timeZone }: OpenSurvey): string {
  return formatInstant(language, new Date(closesAt), timeZone);
}

/** In the organisation's zone unless another is given. */
export function dayText(date: Date | string, language: ShownLanguage, timeZone?: string): string {
  return formatLongDay(language, new Date(date), timeZone);
}
