import { es as frame } from "~/content/frame/es";
import { translationOf } from "~/content/translated";
import type { en } from "./en";
import { agreement } from "./es/agreement";
import { learners } from "./es/learners";
import { leftOut } from "./es/left-out";
import { operation } from "./es/operation";
import { purposes } from "./es/purposes";
import { record } from "./es/record";
import { rights } from "./es/rights";
import { roles } from "./es/roles";
import { shown } from "./es/shown";
import { stored } from "./es/stored";
import { tables } from "./es/tables";
import { versions } from "./es/versions";

/** The document for the works council and the data protection officer, as it is printed. */
export const es = translationOf<typeof en>()({
  page: {
    documentTitle: "Documento de protección de datos - Tandem",
    back: "Volver a la protección de datos",
    willBePrinted: frame.shared.whatIsPrinted,
    title: "Protección de datos y comité de empresa: la encuesta al detalle",
    sheet: {
      title: "Protección de datos y comité de empresa",
      made: "{moment} ({zone})",
      version: "Tandem {version}, documento {fingerprint}",
    },
    demonstration: "Esto describe la empresa de la demostración, no una real.",
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
    people: "Personas a las que se puede invitar, y encuestas",
    ballots: "Papeletas de una encuesta abierta",
    results: "Resultados",
    plans: "Planes y reuniones",
    accounts: "Personas con una cuenta",
    organisation: "La organización",
    technical: "Técnico",
  },
  tables,
  leftOut,
  notDescribed: "Sin describir. Pregunte a los autores de Tandem antes de firmar.",
});
