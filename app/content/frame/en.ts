import type { TextTree } from "~/content/translated";
import type { Stage } from "~/domain/report/report";

/** What stands around every page and in parts that several areas share. */
export const en = {
  page: {
    /** How long people are together. */
    duration: {
      minutes: { one: "{count} minute", other: "{count} minutes" },
      hours: { one: "{count} hour", other: "{count} hours" },
      days: { one: "{count} day", other: "{count} days" },
    },
    /** Above every page. */
    masthead: {
      main: "Main",
      menu: "Menu",
      signOut: "Sign out",
      yourAccount: "Your account",
      links: {
        waves: "Waves",
        trends: "Trends",
        roster: "Roster",
        target: "Target",
        interventions: "Interventions",
        method: "Method",
        privacy: "Privacy",
        anonymity: "Anonymity",
        accounts: "Accounts",
      },
    },
    stages: {
      undefined: "Undefined",
      defined: "Defined",
      aligned: "Aligned",
      integrated: "Integrated",
    } satisfies Readonly<Record<Stage, string>>,
  },
} as const satisfies TextTree;
