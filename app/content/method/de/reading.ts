export const reading = {
  score: {
    title: "Der Wert",
    points: [
      "Alle beantworten {items} Aussagen, von Nie bis Immer.",
      "{scored} ergeben den Wert, {perTopic} zu jedem von {topics} Themen.",
      "{mirrored} sind der Spiegel: wie jede Abteilung sich selbst und die andere sieht.",
    ],
    paragraphs: [
      "Der Wert reicht von {lowest}, durchgehend Nie, bis {highest}, durchgehend Immer; Manchmal ergibt {sometimes}. Er ist kein Prozentwert. Beide Abteilungen zählen darin gleich, wie groß sie auch sind.",
    ],
  },
  stage: {
    title: "Die Stufe und wie sicher sie ist",
    points: [
      "Undefiniert, unter {defined}: Die Abteilungen wissen wenig voneinander, bis es kracht.",
      "Definiert, ab {defined}: Grundregeln verhindern die meisten Streitfälle.",
      "Abgestimmt, ab {aligned}: Sie planen gemeinsam, und jede versteht die Arbeit der anderen.",
      "Integriert, ab {integrated}: Pläne und Anreize sind gemeinsam.",
    ],
    paragraphs: [
      "Eine Stufe wird ab einer Wahrscheinlichkeit von {naming} genannt; sonst sagt der Bericht, zwischen welchen der Wert liegt. Sie bleibt dann, bis eine andere {changing} erreicht. In simulierten Unternehmen von gewöhnlicher Form trafen mindestens {right} der genannten Stufen zu.",
      "Höher ist nicht immer besser. Die Stufen sind aus einem veröffentlichten Fragebogen entlehnt und für diese Aussagen nicht validiert: Lesen Sie sie als gemeinsame Sprache für ein Gespräch.",
    ],
  },
  verdicts: {
    title: "Drei Urteile über Unterschiede",
    points: [
      "Klar: Der Zufall allein bringt selten einen so großen hervor.",
      "Kein wirklicher Unterschied: Alles Wahrscheinliche liegt innerhalb von {noReal} Punkten.",
      "Zu wenige Angaben, um es zu sagen: Es kann trotzdem einen Unterschied geben.",
    ],
    paragraphs: [
      "Auch eine klare Veränderung kann eine Stimmung sein, die an diesem Tag alle teilten; spätere Umfragen sagen mehr. In Simulationen, in denen sich nichts als die Stimmung verändert hatte, nannten im Durchschnitt {anything} der Berichte irgendetwas eine klare Veränderung.",
    ],
  },
  shown: {
    title: "Was ab wie vielen Antwortenden gezeigt wird",
    points: [
      "Ab {threshold} in jeder Abteilung, oder was die Umfrage versprochen hat: ihr Wert, ihre Themen und ihr Spiegel.",
      "Ab {sharesFrom} in einer Abteilung: wie oft eine Aussage mit Oft oder Immer beantwortet wurde; ab {meansFrom} ihr Mittelwert.",
      "Weniger als {threshold} in einer von beiden: keine der beiden Abteilungen, aber ab {pool} insgesamt vielleicht ein Wert aller.",
      "Kommentare nach Abteilung: ab {commentGroup} Antwortenden und {fewestComments} Kommentaren in jeder.",
    ],
    paragraphs: [
      "Je weniger geantwortet haben und je näher ein Ende der Skala liegt, desto öfter steht statt einer Zahl nur „so viel oder mehr“, „so viel oder weniger“, oder sie wird nicht gezeigt.",
    ],
  },
  refused: {
    title: "Was Tandem verweigert",
    points: [
      "Zahlen zu Gruppen, die kleiner sind als eine der Abteilungen, und Ergebnisse, solange eine Umfrage offen ist.",
      "Wie sich die Antworten auf eine Aussage verteilen: Neben anderen Zahlen verrät das einzelne Antworten.",
      "Was den Wert „treibt“, und Vergleiche mit anderen Unternehmen.",
    ],
    paragraphs: ["Es spricht auch nicht von „Signifikanz“, „Beweis“ oder „Ursache“."],
  },
  unknown: {
    title: "Was es nicht sagen kann",
    points: [
      "Warum die Dinge so sind, wie sie sind, oder ob eine Maßnahme sie verändert hat.",
      "Was die denken, die geschwiegen haben. Der Bericht sagt, wo er es kann, wie anders sie es sehen müssten, damit sich eine andere Stufe ergäbe.",
    ],
    paragraphs: [
      "Kleine Bewegungen werden leicht übersehen. Bei {answers} Antwortenden in jeder Abteilung wurde eine wahre Veränderung von {smallShift} Punkten in {power5} der Simulationen klar genannt, eine von {largeShift} in {power8}.",
    ],
  },
} as const;
