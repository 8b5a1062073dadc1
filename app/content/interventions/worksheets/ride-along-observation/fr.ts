import type { WorksheetWords } from "../../worksheet";

export const rideAlongObservation = {
  title: "Observations chez le client",
  copies: "Une fiche par rendez-vous",
  instructions: [
    "Avant\u00a0: écoutez, ne promettez rien, notez les mots du client.",
    "Après\u00a0: écrivez le jour même. Ne nommez le client que si c’est permis. Rien sur la personne des Ventes.",
  ],
  blocks: [
    {
      label: "Avant le rendez-vous",
      items: [
        "Le client sait qu’une personne de plus sera là, et il est d’accord",
        "Je connais le but du rendez-vous",
        "Nous avons convenu de la façon de me présenter",
        "Je sais à quoi je veux faire attention",
      ],
    },
    { label: "Type de client, but du rendez-vous, date" },
    { label: "Les mots du client pour parler de son problème" },
    { label: "Ce que le client a demandé ou objecté" },
    { label: "Où nos supports ont aidé, manqué ou gêné" },
    {
      caption: "Trois observations",
      headers: [
        "J’ai vu ou entendu",
        "Je crois que cela veut dire",
        "Habituel ou particulier\u00a0? (demander aux Ventes)",
      ],
      rows: [],
    },
    { label: "Une citation, mot pour mot" },
    { label: "Une idée" },
  ],
} as const satisfies WorksheetWords;
