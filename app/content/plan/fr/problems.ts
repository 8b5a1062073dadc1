import { fr as frame } from "~/content/frame/fr";
import { insideSentence } from "~/content/intl";
import type { TextTree } from "~/content/translated";

const FULL =
  "Le plan est plein\u00a0: deux services ne peuvent pas porter plus de trois actions. Retirez-en ou abandonnez-en d’abord une.";
const NO_SUCH_DAY = "Saisissez un jour qui existe, par exemple 2026-11-20.";

export const problems = {
  gone: "Ce plan a été supprimé entre-temps. Choisissez à nouveau des actions.",
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
    owner: "Nommez un responsable de {department}.",
    startsOn: "Saisissez le jour où l’action commence.",
    dueOn: "Saisissez le jour de l’échéance.",
    firstStep: "Écrivez le premier pas\u00a0: que fera-t-on, et quand\u00a0?",
    signOfSuccess: "Écrivez à quoi vous verrez que cela a marché.",
    droppedBecause: "Dites pourquoi elle a été abandonnée. On le lira.",
  },
  tooLong: {
    owner: "Le nom peut avoir {longest} caractères. Raccourcissez de {over}.",
    firstStep: "Le premier pas peut avoir {longest} caractères. Raccourcissez de {over}.",
    signOfSuccess: "Le signe de réussite peut avoir {longest} caractères. Raccourcissez de {over}.",
    droppedBecause: "La raison peut avoir {longest} caractères. Raccourcissez de {over}.",
    notes: "Les notes peuvent avoir {longest} caractères. Raccourcissez de {over}.",
  },
  tooMany: {
    one: "Un plan contient trois actions au plus. Retirez-en {count} ou abandonnez-les avec une raison.",
    other: "Un plan contient trois actions au plus. Retirez-en {count} ou abandonnez-les avec une raison.",
  },
  twice: "Cette action est déjà dans le plan. Retirez-en une.",
  samePerson: "Nommez quelqu’un d’autre\u00a0: un responsable de {first} et un de {second}.",
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
