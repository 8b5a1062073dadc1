import { madeFor } from "~/content/translated";
import type { AccountRole } from "~/domain/roles";
import { type RoleWords, sayWhatEachRoleMay } from "../roles";

export const ROLE_NAMES = madeFor<AccountRole>()({
  hr: "Recursos Humanos",
  facilitator: "Moderación",
  trustee: "Custodia de una clave",
  administrator: "Administración",
  guest: "Visita de la demostración",
});

const ASK_ADMINISTRATOR =
  "Su cuenta no tiene permiso para esto. Pida a su administración el rol que hace falta.";

export const ROLE_REFUSED = madeFor<AccountRole>()({
  hr: ASK_ADMINISTRATOR,
  facilitator: ASK_ADMINISTRATOR,
  trustee: ASK_ADMINISTRATOR,
  administrator: ASK_ADMINISTRATOR,
  guest:
    "Esto no se puede hacer en la demostración, solo en su propia organización. Configúrela primero: se llega desde la primera página.",
});

const ROLE_WORDS = {
  done: {
    "see-waves": "las encuestas y sus huellas",
    "steer-waves": "su planificación y su final",
    "announce-waves": null,
    "manage-roster": "la lista de personas",
    "print-slips": "los papeles con código",
    "enter-paper": "las papeletas de papel",
    "hold-tally-key": "una clave de las respuestas",
    "read-results": "los resultados",
    "annotate-trends": "las notas sobre la evolución",
    "import-history": "los resultados anteriores",
    "set-target": "la meta",
    "change-plan": "los planes",
    "keep-interventions": "las medidas",
    "change-own-password": null,
    "see-pairs": null,
    "read-method": null,
    "read-export-schema": null,
    "read-mail-settings": null,
    "handle-personal-data": "las solicitudes de las personas sobre sus datos",
    "read-data-protection": "el documento de protección de datos",
    "check-anonymity": "la comprobación del anonimato",
    "see-installation": "el funcionamiento de esta instalación",
    "export-everything": "las exportaciones completas",
    "manage-accounts": "las cuentas",
    "manage-connections": "las conexiones con otros programas",
    "manage-company": "la empresa y sus pares",
    "manage-demonstration": "la demostración",
    "reach-every-pair": "todos los pares de departamentos",
  },
  everything: "Todo",
  everythingBut: "Todo, excepto {what}",
  noResults: "{what}; ningún resultado",
} as const satisfies RoleWords;

export const ROLES_MAY = sayWhatEachRoleMay("es", ROLE_WORDS);
