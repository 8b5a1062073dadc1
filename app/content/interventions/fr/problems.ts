import { fr as frame } from "~/content/frame/fr";
import { translationOf } from "~/content/translated";
import type { problems as english } from "../en/problems";

export const problems = translationOf<typeof english>()({
  meanwhile: {
    both: "Entre-temps, quelqu’un d’autre a enregistré ceci\u00a0: «\u00a0{stored}\u00a0». La page montre ce que vous avez écrit\u00a0; enregistrez de nouveau pour garder votre texte.",
    theirs:
      "Entre-temps, quelqu’un d’autre a modifié ceci. La page montre ce qui a été enregistré\u00a0; rien de vous ne s’y trouvait.",
  },
  missing: "Écrivez quelque chose ici.",
  noStage: "Choisissez un stade.",
  noTopic: "Choisissez un thème.",
  noWorksheet: "Cette fiche de travail n’existe pas.",
  noCost: "Choisissez ce que cela coûte.",
  tooShort: "Écrivez au moins deux caractères.",
  tooLong: frame.forms.tooLong,
  space: "Retirez l’espace au début ou à la fin.",
  characters: "N’employez ni point d’exclamation ni les caractères { } < >.",
  unfinished: "Terminez ceci\u00a0: il y reste un texte provisoire.",
  noSentence: "Écrivez une phrase entière d’au moins {shortest} caractères.",
  noStop: "Terminez la phrase par un point.",
  noCapital: "Commencez par une majuscule.",
  oneSentence: "Tenez-vous-en à une phrase.",
  noLine: "Écrivez au moins une ligne.",
  tooManyLines: "Écrivez {most} lignes au plus.",
  wholeNumber: "Écrivez un nombre entier de {least} à {most}.",
  topics: "Choisissez deux thèmes au plus.",
  sameTopic: "Choisissez un autre thème, ou aucun.",
  hours: "Écrivez les heures en chiffres.",
  hoursAboveZero: "Écrivez un nombre d’heures supérieur à 0.",
  tooManyHours: "Écrivez {most} heures au plus.",
  tooFewSteps: "Écrivez au moins trois étapes, chacune avec ses minutes.",
  tooManySteps: "Écrivez {most} étapes au plus.",
  noMoves: "Choisissez au moins une affirmation qui doit bouger.",
  movesElsewhere: "Choisissez au moins une affirmation du thème principal.",
  movesTwice: "Choisissez chaque affirmation une seule fois.",
  noRole: "Nommez au moins un rôle.",
  tooManyRoles: "Nommez {most} rôles au plus.",
  tooFewHints: "Écrivez au moins deux phrases, une par ligne.",
  noSource: "Nommez au moins une source, même si c’est votre propre expérience.",
  tooManySources: "Nommez {most} sources au plus.",
  minutes: "Les étapes prennent {minutes} minutes au total.",
  hoursOfMeeting: {
    one: "La réunion à elle seule prend une heure pour {people} personnes. Écrivez au moins cela.",
    other: "La réunion à elle seule prend {count} heures pour {people} personnes. Écrivez au moins cela.",
  },
  gateEnds: "Cela finit avant de commencer. Choisissez le même stade ou un stade ultérieur.",
  structural:
    "Ce qui change les équipes, la rémunération ou le rattachement ne peut commencer qu’au stade {stage} au plus tôt.",
  inLine: "Ligne {line}\u00a0: {problem}",
  stillPlanned: "Un plan la contient désormais\u00a0: elle ne peut pas être supprimée. Masquez-la plutôt.",
});
