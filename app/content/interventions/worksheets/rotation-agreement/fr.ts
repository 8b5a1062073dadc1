import type { WorksheetWords } from "../../worksheet";

export const rotationAgreement = {
  title: "Accord de rotation",
  copies: "Un par personne accueillie, avec copie au mentor ou à la mentore, aux deux responsables et aux RH",
  instructions: ["Une vraie tâche, achevée dans ces semaines. Les objectifs et le retour par écrit."],
  blocks: [
    {
      label:
        "Personne accueillie\u00a0; service d’origine\u00a0; service d’accueil\u00a0; mentor ou mentore\u00a0; du, au",
    },
    { label: "Deux buts d’apprentissage" },
    { label: "La tâche, et comment nous saurons qu’elle est achevée" },
    {
      label: "Réglé",
      items: [
        "Rémunération et objectifs pendant ces semaines, confirmés par le service d’origine",
        "Le travail au service d’origine est assuré par\u00a0: ______________________________",
        "Lieu, horaires, congés",
        "Accès aux systèmes dès le premier jour",
        "Représentants du personnel entendus, s’il y en a",
        "Date de l’entretien de retour\u00a0: ______________________________",
      ],
    },
    {
      caption: "Chaque vendredi, quinze minutes",
      headers: ["Semaine", "Appris", "Bloqué", "Ensuite"],
      rows: [{ cells: ["1"] }, { cells: ["2"] }, { cells: ["3"] }, { cells: ["4"] }],
    },
    { label: "Au retour\u00a0: trois choses que je ferai autrement, une que nous devrions changer" },
    {
      label: "Convenu le",
      signers: ["Personne accueillie", "Responsable d’origine", "Responsable d’accueil", "RH"],
    },
  ],
} as const satisfies WorksheetWords;
