import type { MeasuredId } from "~/content/method/measured";

const TITLE = "Ce que les simulations ont mesuré";

export const measured = {
  title: TITLE,
  intro:
    "Ce que disent les rapports d’entreprises inventées, face à la vérité\u00a0: la forme et la taille les moins favorables, ou la moyenne. {met} objectifs sur {aims} sont atteints.",
  label: TITLE,
  caption: "Mesuré, et visé",
  what: "Quoi",
  value: "Mesuré",
  aim: "Objectif",
  verdict: "Atteint",
  met: "oui",
  notMet: "non atteint",
  none: "aucun",
  percent: "{value}\u00a0%",
  atLeast: "au moins {value}",
  atMost: "au plus {value}",
  rows: {
    coverage: "Fourchettes qui contiennent le vrai score",
    coverageSilence: "de même, le silence penchant d’un côté ou de l’autre",
    coverageSplit: "de même, avis partagés ou beaucoup de réponses de complaisance",
    coverageUnlike: "de même, les silencieux voient moins bien la relation",
    falselyDivided: "Services ordinaires dits partagés",
    dividedFew: "Services divisés, {answers} réponses",
    dividedMany: "de même, {manyAnswers}",
    right: "Le stade nommé est vrai",
    stageChanges: "Changements de stade en {steps} pas, la vérité sur une coupure",
    wordChanges: "Changements d’un mot quelconque du titre à cet endroit",
    neutral: "Réponses qui ne disent rien, placées au-dessus de Définie",
    falseChange: "Faux changement net du score, seules les humeurs ont changé\u00a0; moyenne",
    falseChangeWorst: "de même, le cas le moins favorable",
    falseTopic: "Faux changement net d’un thème\u00a0; moyenne",
    anything: "Faux changement net de quoi que ce soit sur la page\u00a0; moyenne",
    falseLasting: "Faux changement durable",
    power5: "Vrai changement de {smallShift} points appelé net, {answers} + {answers} réponses",
    power8: "de même, de {largeShift} points",
  } as const satisfies Readonly<Record<MeasuredId, string>>,
} as const;
