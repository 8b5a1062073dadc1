import { en as frame } from "~/content/frame/en";
import type { TextTree } from "~/content/translated";
import { agreement } from "./en/agreement";
import { learners } from "./en/learners";
import { leftOut } from "./en/left-out";
import { operation } from "./en/operation";
import { purposes } from "./en/purposes";
import { record } from "./en/record";
import { rights } from "./en/rights";
import { roles } from "./en/roles";
import { shown } from "./en/shown";
import { stored } from "./en/stored";
import { tables } from "./en/tables";
import { versions } from "./en/versions";

/** The document for the works council and the data protection officer, as it is printed. */
export const en = {
  page: {
    documentTitle: "Data protection document - Tandem",
    back: "Back to data protection",
    willBePrinted: frame.shared.whatIsPrinted,
    title: "Data protection and works council: the survey in full",
    /** On every sheet. */
    sheet: {
      title: "Data protection and works council",
      /** {moment}, {zone} */
      made: "{moment} ({zone})",
      /** {version}, {fingerprint} */
      version: "Tandem {version}, document {fingerprint}",
    },
    demonstration: "This describes the demonstration company, not a real one.",
    purposes,
    versions,
    shown,
    learners,
    stored,
    roles,
    operation,
    rights,
    record,
    agreement,
  },
  groups: {
    people: "People who may be invited, and waves",
    ballots: "Ballots of an open wave",
    results: "Results",
    plans: "Action plans and meetings",
    accounts: "People with an account",
    organisation: "The organisation",
    technical: "Technical",
  },
  tables,
  leftOut,
  notDescribed: "Not described. Ask the makers of Tandem before you sign.",
} as const satisfies TextTree;
