export const here = {
  title: "Wie sich die Skala hier verhält",
  meaning:
    "Alpha und Omega: wie weit die {scored} Aussagen gemeinsam steigen und fallen, nicht, ob sie das Richtige fragen. In Schritten von {scaleStep}, ab {scaleFrom} Antwortenden insgesamt; nicht, wo sich Umfragen gegeneinander auswerten lassen, und nicht neben geteilten Meinungen.",
  none: "Noch sagt es kein Ergebnis.",
  pair: "Abteilungen",
  waves: "Umfragen, auf denen es beruht",
  alpha: "Alpha",
  omega: "Omega",
} as const;
