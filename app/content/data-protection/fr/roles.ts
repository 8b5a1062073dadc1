import { translationOf } from "~/content/translated";
import type { roles as english } from "../en/roles";

export const roles = translationOf<typeof english>()({
  title: "Rôles et droits",
  intro:
    "Les personnes interrogées n’ont pas de compte. Aucune page ne montre à qui que ce soit sur cette liste la réponse d’une personne à une affirmation, ni qui a participé. Les commentaires sont lus tels qu’ils ont été écrits.",
  role: "Rôle",
  may: "Peut voir et faire",
  accountsNow: "Comptes actuels",
  people: { one: "{count} personne", other: "{count} personnes" },
  none: "aucun",
  exports:
    "L’administration peut donner les noms. Les exports complets sont réservés à l’administration\u00a0; chacun est consigné.",
});
