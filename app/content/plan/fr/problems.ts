import { fr as frame } from "~/content/frame/fr";
import { insideSentence } from "~/content/intl";
import type { TextTree } from "~/content/translated";

const FULL =
  "Le plan est plein\u00a0: deux services ne peuvent pas porter plus de trois actions. Retirez-en ou abandonnez-en d’abord une.";
const NO_SUCH_DAY = "Saisissez un jour qui existe, par exemple 2026-11-20.";

export const problems = {
  gone: "Ce plan a été supprimé entre-temps. Choisissez à nouveau des actions.",
  meanwhile: {
    both: "Quelqu’un d’autre a enregistré ceci entre-temps\u00a0: «\u00a0{stored}\u00a0». Le champ montre ce que vous avez saisi\u00a0; enregistrez à nouveau pour garder votre texte.",
    emptied:
      "Quelqu’un d’autre a vidé ce champ entre-temps. Il montre ce que vous avez saisi\u00a0; enregistrez à nouveau pour garder votre texte.",
    theirs:
      "Quelqu’un d’autre a modifié ce champ entre-temps. Il montre ce que cette personne a enregistré\u00a0; rien n’y venait de vous.",
    gone: "«\u00a0{action}\u00a0» a été retiré du plan entre-temps. Ce que vous avez saisi à ce sujet se trouve ci-dessous.",
    goneReviewed:
      "Une action a été retirée du plan précédent entre-temps. Ce que vous aviez noté à ce sujet\u00a0: «\u00a0{typed}\u00a0»",
    putBack:
      "«\u00a0{action}\u00a0» est de nouveau dans le plan, avec ce que vous avez saisi. Vérifiez et enregistrez.",
  },
  choose: {
    unknown: "Le catalogue ne contient pas cette action.",
    none: "Choisissez au moins une action qui n’est pas encore dans le plan.",
    full: FULL,
    room: {
      one: "Il reste de la place pour {count}\u00a0: un plan contient trois actions au plus.",
      other: "Il reste de la place pour {count}\u00a0: un plan contient trois actions au plus.",
    },
  },
  carry: {
    settled: "Cette action est déjà réglée. Choisissez-la à nouveau pour recommencer.",
    "in-plan": "C’est déjà dans le plan.",
    full: FULL,
  },
  ofAction: (action: string, problem: string) => `${action}: ${insideSentence("fr", problem)}`,
  missing: {
    actions: "Choisissez au moins une action.",
    interventionId: "Choisissez une action.",
    owner: "Nommez une personne responsable côté {department}.",
    startsOn: "Saisissez le jour où l’action commence.",
    dueOn: "Saisissez le jour de l’échéance.",
    firstStep: "Écrivez le premier pas\u00a0: que fera-t-on, et quand\u00a0?",
    signOfSuccess: "Écrivez à quoi vous verrez que cela a marché.",
    droppedBecause: "Dites pourquoi elle a été abandonnée. On le lira.",
  },
  tooLong: {
    owner: "Le nom compte {longest} caractères au plus. Raccourcissez-le de {over}.",
    firstStep: "Le premier pas compte {longest} caractères au plus. Raccourcissez-le de {over}.",
    signOfSuccess: "Le signe de réussite compte {longest} caractères au plus. Raccourcissez-le de {over}.",
    droppedBecause: "La raison compte {longest} caractères au plus. Raccourcissez-la de {over}.",
    notes: "Les notes comptent {longest} caractères au plus. Raccourcissez-les de {over}.",
  },
  tooMany: {
    one: "Un plan contient trois actions au plus. Retirez-en {count} ou abandonnez-les avec une raison.",
    other: "Un plan contient trois actions au plus. Retirez-en {count} ou abandonnez-les avec une raison.",
  },
  twice: "Cette action est déjà dans le plan. Retirez-en une.",
  samePerson:
    "Nommez quelqu’un d’autre\u00a0: une personne responsable côté {first} et une autre côté {second}.",
  noAddress: "Saisissez une adresse e-mail, par exemple anna@company.example, ou laissez le champ vide.",
  noSuchDay: NO_SUCH_DAY,
  dueBeforeStart: "L’échéance précède le début. Choisissez-en une plus tardive.",
  reviewTooEarly: "Le bilan précède le début de toutes les actions. Choisissez un jour plus tardif.",
  agreement: {
    unknownTopic: "L’enquête ne comporte pas ce thème.",
    noRepair: "Écrivez la seule chose qui va changer.",
    repairTooLong: "Utilisez {maximum} caractères au plus\u00a0; il y en a {length}.",
    noOwner: "Nommez une personne qui s’en charge.",
    ownerTooLong: frame.forms.tooLong,
    noDay: "Choisissez le jour où ce sera fait au plus tard.",
    noSuchDay: NO_SUCH_DAY,
    past: "Ce jour est passé. Choisissez-en un à venir.",
  },
} as const satisfies TextTree;
