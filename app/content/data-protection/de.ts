import { de as frame } from "~/content/frame/de";
import { translationOf } from "~/content/translated";
import { agreement } from "./de/agreement";
import { learners } from "./de/learners";
import { leftOut } from "./de/left-out";
import { operation } from "./de/operation";
import { purposes } from "./de/purposes";
import { record } from "./de/record";
import { rights } from "./de/rights";
import { roles } from "./de/roles";
import { shown } from "./de/shown";
import { stored } from "./de/stored";
import { tables } from "./de/tables";
import { versions } from "./de/versions";
import type { en } from "./en";

/** The document for the works council and the data protection officer, as it is printed. */
export const de = translationOf<typeof en>()({
  page: {
    documentTitle: "Dokument zum Datenschutz - Tandem",
    back: "Zurück zum Datenschutz",
    willBePrinted: frame.shared.whatIsPrinted,
    title: "Datenschutz und Betriebsrat: die Umfrage in allen Einzelheiten",
    sheet: {
      title: "Datenschutz und Betriebsrat",
      made: "{moment} ({zone})",
      version: "Tandem {version}, Dokument {fingerprint}",
    },
    demonstration: "Dies beschreibt das Unternehmen der Vorführung, kein wirkliches.",
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
    people: "Personen, die eingeladen werden können, und Umfragen",
    ballots: "Stimmzettel einer offenen Umfrage",
    results: "Ergebnisse",
    plans: "Pläne und Besprechungen",
    accounts: "Personen mit einem Konto",
    organisation: "Die Organisation",
    technical: "Technisches",
  },
  tables,
  leftOut,
  notDescribed: "Nicht beschrieben. Fragen Sie die Hersteller von Tandem, bevor Sie unterschreiben.",
});
