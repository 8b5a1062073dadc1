import type { ReactNode } from "react";
import { type DocumentAssets, PlainDocument } from "~/components/plain-document";
import { formatFullDay, formatLongDay, formatTime } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { surveyTexts } from "~/content/survey/texts";
import { fill } from "~/content/translated";

type SurveyDocumentProps = {
  assets: DocumentAssets;
  language: ShownLanguage;
  title: string;
  /** Which page the script finds itself on. */
  kind: "open" | "ended" | "receipts" | "chain";
  wave: string;
  children: ReactNode;
};

/** Nothing in it depends on who reads it. */
export function SurveyDocument({ assets, language, title, kind, wave, children }: SurveyDocumentProps) {
  return (
    <PlainDocument
      assets={assets}
      language={language}
      title={title}
      icon={false}
      data={{ "data-kind": kind, "data-wave": wave }}
      head={
        <>
          <meta name="color-scheme" content="light dark" />
          <meta name="format-detection" content="telephone=no" />
        </>
      }
    >
      <main>{children}</main>
    </PlainDocument>
  );
}

/** A moment as everybody reads it, whatever their clock: in UTC. */
export function dateText(date: Date | string, language: ShownLanguage): string {
  const instant = new Date(date);
  const day = formatFullDay(language, instant, "UTC");
  return fill(surveyTexts(language).texts.moment, { day, time: formatTime(language, instant, "UTC") });
}

export function dayText(date: Date | string, language: ShownLanguage): string {
  return formatLongDay(language, new Date(date), "UTC");
}
