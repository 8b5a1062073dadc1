import type { MeasuredId } from "~/content/method/measured";

const TITLE = "Ce que les simulations ont mesuré";

export const measured = {
  title: TITLE,
  intro:
    "Ce que disent les rapports d’entreprises inventées, face à la vérité\u00a0: la forme et la taille les moins favorables, ou la moyenne\u00a0; ce qui manquait son objectif a été mesuré une seconde fois. {met} objectifs sur {aims} sont atteints.",
  label: TITLE,
  caption: "Mesuré, et visé",
  what: "Grandeur",
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
    coverageSilence: "idem, le silence penchant d’un côté ou de l’autre",
    coverageSplit: "idem, avis partagés ou beaucoup de réponses de complaisance",
    coverageUnlike: "idem, les personnes silencieuses voient moins bien la relation",
    falselyDivided: "Services ordinaires dits partagés",
    dividedFew: "Services divisés, {answers} réponses",
    dividedMany: "idem, {manyAnswers}",
    right: "Le stade nommé est le bon",
    stageChanges: "Changements de stade en {steps} pas, la vérité sur une coupure",
    wordChanges: "Changements d’un mot quelconque du titre à cet endroit",
    neutral: "Réponses qui ne disent rien, placées au-dessus de Définie",
    falseChange: "Changement du score dit net à tort, seules les humeurs ont changé\u00a0; moyenne",
    falseChangeWorst: "idem, le cas le moins favorable",
    falseTopic: "Changement d’un thème dit net à tort\u00a0; moyenne",
    anything: "Changement quelconque de la page dit net à tort\u00a0; moyenne",
    falseLasting: "Changement dit durable à tort",
    power5: "Vrai changement de {smallShift} points dit net, {answers} + {answers} réponses",
    power8: "idem, de {largeShift} points",
  } as const satisfies Readonly<Record<MeasuredId, string>>,
} as const;
