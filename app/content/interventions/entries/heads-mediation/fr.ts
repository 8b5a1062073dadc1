import type { EntryWords } from "../../entry";

export const headsMediation = {
  name: "Entretien des deux directions avec une tierce personne",
  purpose:
    "Les deux directions tirent au clair, avec l’aide d’une tierce personne, ce qui les oppose et conviennent de leur façon de travailler désormais.",
  whyItWorks:
    "Là où deux directions s’évitent, leurs services apprennent à en faire autant, et toute décision qui demande les deux attend. Une tierce personne acceptée par les deux ralentit l’échange, si bien que chacune est entendue avant toute réponse\u00a0; des souhaits échangés et mis par écrit tiennent mieux que la bonne volonté.",
  prerequisites: [
    {
      text: "Les deux directions ont accepté de leur propre gré, chacune lors d’un entretien seule avec la tierce personne.",
    },
    {
      text: "La tierce personne ne dépend d’aucune des deux, l’a déjà fait et ne rapporte à personne ce qui a été dit.",
    },
  ],
  whoFirst: "Direction du service {first}",
  whoSecond: "Direction du service {second}, avec une tierce personne extérieure aux deux services",
  runSheet: [
    {
      what: "Cadre",
      how: "La tierce personne dit à quoi sert l’entretien\u00a0: pouvoir travailler ensemble, non devenir amis. Ce qui se dit reste ici\u00a0; seul ce que les deux signent quitte la pièce. Chacune peut demander une pause.",
    },
    {
      what: "Raconter et redire",
      how: "Dix minutes chacune\u00a0: ce qui s’est passé, vu de mon côté, et ce que cela a coûté. L’autre le redit jusqu’à ce que la première dise\u00a0: oui, c’est cela. Personne ne répond encore.",
    },
    {
      what: "La part de chacune",
      how: "Chacune nomme une chose venant d’elle qui a aggravé la situation, et une chose de l’autre qu’elle ne voudrait pas perdre. On écrit les deux.",
    },
    {
      what: "Ce dont chacune a besoin",
      how: "Chacune demande trois choses que d’autres pourraient voir. L’autre répond oui, non ou si. Ce qui reçoit un oui ou un si est noté sur la feuille avec une date.",
    },
    {
      what: "Ce qui est resté en attente",
      how: "Faites la liste des décisions qui attendent parce que les deux ne se parlaient pas. Prenez-en trois tout de suite, ou fixez le jour où elles le seront.",
    },
    {
      what: "Désormais",
      how: "Fixez un quart d’heure par semaine, ce que l’on fait si cela tourne mal de nouveau, et la phrase que les deux services entendront. Deuxième entretien dans trois semaines.",
    },
  ],
  remote:
    "À défaut, en visioconférence avec caméra, la tierce personne n’étant dans la pièce d’aucune des deux. Les entretiens individuels comptent plus que le lieu.",
  roles: [
    {
      role: "Tierce personne",
      does: "Parle d’abord à chacune seule, mène les étapes, ne prend pas parti et ne décide rien.",
    },
    {
      role: "Les deux directions",
      does: "Parlent pour elles-mêmes, non pour leur service, et redisent ce qu’elles ont entendu.",
    },
    {
      role: "Direction au-dessus des deux",
      does: "Demande l’entretien, donne le temps et ne demande pas ce qui s’est dit.",
    },
  ],
  materials: [
    "Feuille «\u00a0Accord des deux directions\u00a0»",
    "Une pièce loin des deux services, sans téléphone",
    "Deux entretiens individuels de 45 minutes la semaine précédente",
  ],
  scriptHints: [
    "«\u00a0Que venez-vous d’entendre\u00a0? Dites-le avec vos mots, sans répondre.\u00a0»",
    "«\u00a0Que verraient vos équipes la semaine prochaine si cela s’est bien passé\u00a0?\u00a0»",
    "«\u00a0Est-ce un souhait ou un reproche\u00a0? Faisons-en un souhait.\u00a0»",
  ],
  risks: [
    "Les vieilles histoires prennent tout le temps\u00a0: le passé s’arrête à la deuxième étape, la suite porte sur l’avenir.",
    "L’une cède sans le penser\u00a0: la tierce personne demande ensuite à chacune seule si la feuille tient.",
    "Les services l’apprennent comme un scandale\u00a0: les deux directions disent la même phrase le même jour.",
  ],
  notWhen: [
    "Une seule direction conduit désormais les deux services.",
    "On reproche à l’une des deux ce que les règles ou la loi interdisent\u00a0: c’est d’abord l’affaire des RH ou des représentants du personnel.",
    "L’une des deux ne viendrait que sur ordre\u00a0: restez-en aux entretiens individuels tant que cela n’a pas changé.",
  ],
  firstStep:
    "Demandez à chaque direction, seule, qui les deux accepteraient comme tierce personne, et demandez à celle-ci deux entretiens individuels.",
  signOfSuccess:
    "En quatre semaines, trois décisions en attente sont prises, et l’on dit que les deux se parlent.",
  followUp: {
    afterTwoWeeks:
      "Demandez à chaque direction, seule\u00a0: quel point de la feuille tient, lequel non\u00a0? Portez celui-ci au deuxième entretien.",
    afterSixWeeks:
      "Le quart d’heure hebdomadaire a-t-il lieu\u00a0? Demandez aux deux services si des décisions attendent encore.",
  },
  ideas: ["Two heads who do not speak"],
} as const satisfies EntryWords;
