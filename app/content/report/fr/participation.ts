import { published } from "~/content/survey/fr/published";

export const participation = {
  lowResponse:
    "Seulement {rate} de réponses pour {department}. Prenez ces chiffres avec prudence\u00a0: celles et ceux qui se sont tus voient peut-être les choses autrement.",
  responseShift:
    "Le taux de réponse d’{department} est passé de {from} à {to}. Une part d’un changement peut venir d’autres personnes qui ont répondu.",
  sensitivity: {
    one: "Si la seule personne qui n’a pas répondu était 10 points plus bas, le score serait de {score}.",
    other:
      "Si les {count} personnes qui n’ont pas répondu étaient 10 points plus bas, le score serait de {score}.",
  },
  tippingPoint: {
    lower: {
      one: "Le stade tient, sauf si la seule personne qui n’a pas répondu est plus de {points} au-dessous de celles qui ont répondu.",
      other:
        "Le stade tient, sauf si les {count} personnes qui n’ont pas répondu sont plus de {points} au-dessous de celles qui ont répondu.",
    },
    higher: {
      one: "Le stade tient, sauf si la seule personne qui n’a pas répondu est plus de {points} au-dessus de celles qui ont répondu.",
      other:
        "Le stade tient, sauf si les {count} personnes qui n’ont pas répondu sont plus de {points} au-dessus de celles qui ont répondu.",
    },
    anyLower: {
      one: "Le stade ne tient que si la seule personne qui n’a pas répondu n’est pas au-dessous de celles qui ont répondu.",
      other:
        "Le stade ne tient que si les {count} personnes qui n’ont pas répondu ne sont pas au-dessous de celles qui ont répondu.",
    },
    anyHigher: {
      one: "Le stade ne tient que si la seule personne qui n’a pas répondu n’est pas au-dessus de celles qui ont répondu.",
      other:
        "Le stade ne tient que si les {count} personnes qui n’ont pas répondu ne sont pas au-dessus de celles qui ont répondu.",
    },
    whatever: {
      one: "Le stade tient, quoi qu’ait pu dire la seule personne qui n’a pas répondu.",
      other: "Le stade tient, quoi qu’aient pu dire les {count} personnes qui n’ont pas répondu.",
    },
    points: { one: "{count}\u00a0point", other: "{count}\u00a0points" },
  },
  used: published.receipts.used,
  counted: published.receipts.counted,
  blank:
    "Un bulletin qui répond à moins de la moitié des affirmations est compté et a un reçu, mais ne figure pas ci-dessus parmi les personnes qui ont répondu\u00a0: ce qui y manque dit combien il y a eu de tels bulletins, pas de qui ils sont.",
  voided: "Bulletins nuls, qui ne comptent pas\u00a0: {voided}.",
  receipts: "Tout le monde peut vérifier son reçu dans la liste publiée.",
  headcount:
    "Dans le score global, les deux services comptent autant, quel que soit leur nombre de personnes. Pondéré par ce nombre, il serait de {score}.",
} as const;
