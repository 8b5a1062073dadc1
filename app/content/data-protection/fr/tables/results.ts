import { translationOf } from "~/content/translated";
import type { resultTables as english } from "../../en/tables/results";
import { words } from "./words";

/** What is stored beside releases. {roster} and {comments} come from the settings. */
export const resultTables = translationOf<typeof english>()({
  timelineNote: {
    what: "Notes des RH sur ce qui s’est passé dans l’organisation, par exemple une réorganisation.",
    why: "Pour lire les changements d’une enquête à l’autre avec ce qui s’est passé entre-temps.",
    kept: "Jusqu’à ce que les RH suppriment la note.",
    seenBy: words.seenByResults,
    columns: {
      id: "Identifiant aléatoire.",
      relationshipId: "La paire de services.",
      happenedOn: "Le jour où cela s’est passé.",
      text: "Ce qui s’est passé, avec les mots des RH. La note ne devrait nommer personne.",
      createdAt: "Quand la note a été écrite.",
    },
  },
  importedResult: {
    what: "Résultats de groupe antérieurs à Tandem, saisis par les RH.",
    why: "Pour montrer d’où partent les services\u00a0; ils sont signalés partout et ne décident de rien.",
    kept: "Jusqu’à ce que les RH les suppriment.",
    seenBy: words.seenByResults,
    columns: {
      id: "Identifiant aléatoire.",
      relationshipId: "La paire de services.",
      quarter: "Année et trimestre.",
      source: "D’où viennent les chiffres, avec les mots des RH.",
      content: "Les chiffres.",
      createdAt: "Quand ils ont été saisis.",
    },
  },
  anonymityCheck: {
    what: "Résultats de l’examen des fichiers de Tandem, à la recherche de ce qu’il ne produit pas, et des attaques contre eux.",
    why: "Pour montrer ce que ces attaques pourraient relier à une personne.",
    kept: words.forGood,
    seenBy: "L’administration.",
    columns: {
      id: "Numéro d’ordre.",
      at: "Quand le contrôle a eu lieu.",
      linked:
        "Combien de liens ont été trouvés\u00a0; zéro est ce qu’il faut, sans prouver qu’il n’y a pas d’autre voie.",
      content: "Chaque attaque et ce qu’elle a trouvé. Ni réponse, ni code, ni adresse.",
    },
  },
  targetAdvice: {
    what: "Le stade que visent les services, tel que les RH et les deux responsables l’ont vu un jour donné.",
    why: "Pour dessiner l’objectif à côté des résultats, et voir plus tard pourquoi il a été choisi.",
    kept: words.forGood,
    seenBy: words.seenByResults,
    columns: {
      id: "Identifiant aléatoire.",
      relationshipId: "La paire de services.",
      at: "Quand cela a été enregistré.",
      accountId: "Qui l’a enregistré.",
      signals: "Comment il a été répondu aux signes sur le marché et le travail.",
      target: "Le stade conseillé.",
      stay: "Si le conseil est de rester.",
      reasons: "Les raisons, en toutes lettres.",
    },
  },
});
