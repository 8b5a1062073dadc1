import type { ReactNode } from "react";
import { formatFullDay, formatLongDay, formatTime } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { surveyTexts } from "~/content/survey/texts";
import { fill } from "~/content/translated";

export type SurveyAssets = {
  /** Address of the one stylesheet. */
  stylesheet: string;
  /** Address of the one script; null on pages that need none. */
  script: string | null;
};

type SurveyDocumentProps = {
  assets: SurveyAssets;
  language: ShownLanguage;
  title: string;
  /** Which page the script finds itself on. */
  kind: "open" | "ended" | "receipts" | "chain";
  wave: string;
  children: ReactNode;
};

/** A whole document without hydration. Nothing in it depends on who reads it. */
export function SurveyDocument({ assets, language, title, kind, wave, children }: SurveyDocumentProps) {
  return (
    <html lang={language} data-kind={kind} data-wave={wave}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        {/* Without it, browsers ask for /favicon.ico. */}
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={assets.stylesheet} />
        {assets.script ? <script type="module" src={assets.script} /> : null}
      </head>
      <body>
        <main>{children}</main>
      </body>
    </html>
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

/** JSON inside a script element that is data, not code. */
export function DataBlock({ id, value }: { id: string; value: unknown }) {
  const json = JSON.stringify(value).replaceAll("<", "\\u003c");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a data block; "<" is escaped, so that it cannot end early.
  return <script type="application/json" id={id} dangerouslySetInnerHTML={{ __html: json }} />;
}
