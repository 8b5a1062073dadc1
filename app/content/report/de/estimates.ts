export const estimates = {
  orMore: "{value} oder mehr",
  orLess: "{value} oder weniger",
  range: "{low} bis {high}",
  sentence:
    "Der Wert beträgt {score}\u00a0Punkte auf einer Skala von 20 bis 100. Bedenkt man, wer nicht geantwortet hat, liegt er höchstwahrscheinlich zwischen {low} und {high}.",
  boundedSentence: "Der Wert ist {value} auf einer Skala von 20 bis 100.",
  cutsChanged:
    "In {quarter} war die Skala bei {before} Punkten geteilt, jetzt bei {now}: Eine Stufe kann sich von der damaligen unterscheiden, auch wenn der Wert gleich geblieben ist.",
} as const;

export const scores = {
  both: "Beide",
  everybody: "Alle zusammen",
  notNamed: "Nicht benannt",
  notCompared: "Nicht verglichen",
  response: "{respondents} von {invited}, {rate}",
  carries:
    "Sie wird aus einem gemeinsamen Wert aller {respondents} gelesen, die geantwortet haben, von {invited} Eingeladenen, und jede Person zählt gleich: Von den beiden Abteilungen mit gleichem Gewicht dürfen nur Grenzen gezeigt werden.",
  pooled: "Über alle zusammen ({respondents} von {invited} haben geantwortet) gibt es eine Zahl.",
} as const;
