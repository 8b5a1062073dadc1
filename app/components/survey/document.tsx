import type { ReactNode } from "react";
import { type DocumentAssets, PlainDocument } from "~/components/plain-document";

type SurveyDocumentProps = {
  assets: DocumentAssets;
  language: string;
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
export function dateText(date: Date | string, language: string): string {
  const time = formatted(date, language, { timeStyle: "short" });
  return `${formatted(date, language, { dateStyle: "full" })}, ${time} UTC`;
}

export function dayText(date: Date | string, language: string): string {
  return formatted(date, language, { dateStyle: "long" });
}

function formatted(date: Date | string, language: string, style: Intl.DateTimeFormatOptions): string {
  const locale = language.startsWith("en") ? "en-GB" : language;
  return new Intl.DateTimeFormat(locale, { ...style, timeZone: "UTC" }).format(new Date(date));
}
