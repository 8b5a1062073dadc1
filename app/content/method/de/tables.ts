export const tables = {
  tiers: {
    label: "Was freigegeben wird",
    caption: "Feinste Schritte, nach Antwortenden in einer Abteilung",
    figure: "Zahl",
    between: "{fewest} bis {most} Antwortende",
    orMore: "{fewest} und mehr",
    figures: {
      score: "Wert der Abteilung",
      dimension: "Werte der Themen",
      mirror: "Spiegel, jede Richtung",
      favourable: "Anteil von Oft und Immer",
      itemMean: "Mittelwert einer Aussage",
    },
    stepsOfPoints: { one: "{count} Punkt", other: "{count} Punkte" },
    stepsOfPercent: "{step}\u00a0%",
    stepsOfAnswers: "{step} Antwortschritte",
    notShown: "nicht gezeigt",
  },
  detail: {
    intro:
      "In {companies} simulierten Unternehmen jeder Größe, in denen alle antworten, bei {turnover} Wechsel zwischen den Umfragen: So oft von hundert Malen wird eine Zahl gezeigt, bei Werten von {levels}.",
    label: "Wie viel gezeigt wird",
    caption: "Als Zahl gezeigt",
    answered: "Antwortende",
    waves: { 1: "{answers}, erste Umfrage", 4: "{answers}, vierte" },
    figures: {
      headline: "Gesamtwert",
      score: "Wert der Abteilung",
      together: "Thema beider",
      dimension: "Thema",
      lowest: "Niedrigste Aussagen",
      favourable: "Anteil",
      width: "Offene Punkte",
    },
    none: "keine",
  },
  constants: {
    title: "Weitere Konstanten",
    caption: "Warum sie so sind",
    name: "Konstante",
    value: "Wert",
    why: "Warum",
    version: "Version der Methode",
    rows: {
      spread: {
        name: "Streuung zwischen Personen: Wert, Thema, Spiegel, Aussage",
        why: "simuliert, mit einem Zuschlag",
      },
      wobble: { name: "Schwankung einer Person, ebenso", why: "Zuschlag für Personen, die sich verändern" },
      dividedSpread: {
        name: "Streuung, wo die Meinungen auseinandergehen",
        why: "simulierte gespaltene Abteilungen",
      },
      dividedWobble: { name: "Schwankung dort", why: "ebenso" },
      personDrift: { name: "Dauerhafte Veränderung einer Person", why: "summiert sich über Umfragen" },
      nonResponse: {
        name: "Die Schweigenden weichen ab um und verschieben sich um, in Streuungen",
        why: "niemand kennt ihre Meinung",
      },
      lowResponse: {
        name: "Vorsicht: Rücklauf darunter, Schweigende niedriger um",
        why: "die Schweigenden entscheiden zu viel",
      },
      split: {
        name: "Geteilte Meinungen: an jedem Ende, andere höchstens, Zustimmung im Mittel",
        why: "die Mitte ist kein Lager",
      },
      movingAverage: {
        name: "Gleitender Durchschnitt: Gewicht, Grenzen, nötige Umfragen",
        why: "folgt dem Zufall nicht",
      },
      contrast: {
        name: "Wirkungen: Veränderungen korrelieren mit, Aussagen zählen ab",
        why: "weniger als simuliert, also breiter",
      },
    },
    points: "{points} Punkte",
  },
} as const;
