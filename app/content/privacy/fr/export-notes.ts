import { translationOf } from "~/content/translated";
import type { exportNotes as english } from "../en/export-notes";

/** What stands at the beginning of an export, so that it explains itself. */
export const exportNotes = translationOf<typeof english>()({
  everything: [
    "Tout ce que cette installation enregistre dans sa base de données, table par table, dans l’état où cela se trouve au moment de l’export.",
    "Chaque table dit ce qu’elle contient, pourquoi, jusqu’à quand et qui le voit\u00a0; chaque champ dit ce qu’il est.",
    "Les heures sont au format ISO 8601, en UTC. Oui et non sont 1 et 0, comme ils sont enregistrés.",
    "Omis, avec la raison à côté\u00a0: les condensats des mots de passe et des sessions, les bulletins scellés et tout ce qui concerne les codes. Tant qu’une enquête est ouverte, même le nombre de bulletins est omis\u00a0: il dirait combien de personnes ont répondu.",
    "Les clés des enquêtes ouvertes ne sont ni dans la base de données ni dans aucun export.",
    "Il n’y a ici aucune réponse à une affirmation que l’on pourrait rechercher. Les commentaires publiés y sont, mot pour mot.",
  ],
  person: [
    "Tout ce que cette installation peut trouver sur une adresse\u00a0: liste des personnes, invitations et e-mails des enquêtes ouvertes, fichiers importés en attente, rappels sur les actions, lignes du journal d’audit et de l’historique des plans, endroits où la personne est nommée comme responsable ou comme dépositaire de clé, et le compte s’il y en a un.",
    "Non compris, parce que le programme n’en garde pas trace\u00a0: si cette personne a répondu à une enquête, et quoi. Les réponses sont scellées dans le navigateur et enregistrées sans nom ni heure.",
    "Non examiné\u00a0: les noms dans les textes que quelqu’un a saisis dans des plans, des notes ou des commentaires. L’export complet permet de les y chercher.",
  ],
  notDescribed: "non décrit",
});
