import { fr as frame } from "~/content/frame/fr";
import { translationOf } from "~/content/translated";
import type { en } from "./en";
import { agreement } from "./fr/agreement";
import { learners } from "./fr/learners";
import { leftOut } from "./fr/left-out";
import { operation } from "./fr/operation";
import { purposes } from "./fr/purposes";
import { record } from "./fr/record";
import { rights } from "./fr/rights";
import { roles } from "./fr/roles";
import { shown } from "./fr/shown";
import { stored } from "./fr/stored";
import { tables } from "./fr/tables";
import { versions } from "./fr/versions";

/** The document for the works council and the data protection officer, as it is printed. */
export const fr = translationOf<typeof en>()({
  page: {
    documentTitle: "Document sur la protection des données - Tandem",
    back: "Retour à la protection des données",
    willBePrinted: frame.shared.whatIsPrinted,
    title: "Protection des données et représentants du personnel\u00a0: l’enquête en détail",
    sheet: {
      title: "Protection des données et représentants du personnel",
      made: "{moment} ({zone})",
      version: "Tandem {version}, document {fingerprint}",
    },
    demonstration: "Ceci décrit l’entreprise de la démonstration, non une entreprise réelle.",
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
    people: "Personnes qui peuvent être invitées, et enquêtes",
    ballots: "Bulletins d’une enquête ouverte",
    results: "Résultats",
    plans: "Plans et réunions",
    accounts: "Personnes qui ont un compte",
    organisation: "L’organisation",
    technical: "Technique",
  },
  tables,
  leftOut,
  notDescribed: "Non décrit. Renseignez-vous auprès des éditeurs de Tandem avant de signer.",
});
