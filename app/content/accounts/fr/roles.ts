import { madeFor } from "~/content/translated";
import type { AccountRole } from "~/domain/roles";
import { type RoleWords, sayWhatEachRoleMay } from "../roles";

export const ROLE_NAMES = madeFor<AccountRole>()({
  hr: "RH",
  facilitator: "Animation",
  trustee: "Dépositaire de clé",
  administrator: "Administration",
  guest: "Visite de la démonstration",
});

const ASK_ADMINISTRATOR =
  "Votre compte n’y est pas autorisé. Demandez à votre administration le rôle nécessaire.";

export const ROLE_REFUSED = madeFor<AccountRole>()({
  hr: ASK_ADMINISTRATOR,
  facilitator: ASK_ADMINISTRATOR,
  trustee: ASK_ADMINISTRATOR,
  administrator: ASK_ADMINISTRATOR,
  guest:
    "Ce n’est pas possible dans la démonstration\u00a0: cela relève de votre propre organisation. Configurez-la d’abord\u00a0; la page d’accueil y mène.",
});

const ROLE_WORDS = {
  done: {
    "see-waves": "les enquêtes et leurs empreintes",
    "steer-waves": "leur planification et leur clôture",
    "announce-waves": null,
    "manage-roster": "la liste des personnes",
    "print-slips": "les coupons",
    "enter-paper": "les bulletins papier",
    "hold-tally-key": "une clé des réponses",
    "read-results": "les résultats",
    "annotate-trends": "les notes sur l’évolution",
    "import-history": "les résultats antérieurs",
    "set-target": "les objectifs",
    "change-plan": "les plans",
    "keep-interventions": "les actions",
    "change-own-password": null,
    "see-pairs": null,
    "read-method": null,
    "read-export-schema": null,
    "read-mail-settings": null,
    "handle-personal-data": "les demandes des personnes sur leurs données",
    "read-data-protection": "le document sur la protection des données",
    "check-anonymity": "le contrôle de l’anonymat",
    "see-installation": "l’état de cette installation",
    "export-everything": "les exports complets",
    "manage-accounts": "les comptes",
    "manage-connections": "les interfaces avec d’autres programmes",
    "manage-company": "l’entreprise et ses paires",
    "manage-demonstration": "la démonstration",
    "reach-every-pair": "toutes les paires de services",
  },
  everything: "Tout",
  everythingBut: "Tout, sauf\u00a0: {what}",
  noResults: "{what}\u00a0; aucun résultat",
} as const satisfies RoleWords;

export const ROLES_MAY = sayWhatEachRoleMay("fr", ROLE_WORDS);
