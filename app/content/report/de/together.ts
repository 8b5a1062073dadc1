export const together = {
  title: "Beide Abteilungen zusammen",
  lead: "Wo wenige antworten, darf das, was beide Abteilungen zusammen gesagt haben, genauer gezeigt werden als das, was jede für sich gesagt hat: Jede Person zählt hier gleich. Es ist so vergröbert, dass nichts darin beweist, was eine einzelne Person geantwortet hat, auch nicht zwei Personen, die ihre Antworten zusammenlegen.",
  leadSets: "Je drei Aussagen, nicht nach Rang geordnet: Welche der drei vorn liegt, ist nicht bekannt.",
  topicsCaption: "Themen, Punkte von 20 bis 100",
  sharesCaption: "Anteil der Antworten „Oft“ oder „Immer“",
  topic: "Thema",
  statement: "Aussage",
  bothDepartments: "Beide",
  sets: {
    lowest: "Die drei niedrigsten beider Abteilungen zusammen",
    highest: "Die drei höchsten beider Abteilungen zusammen",
    apart: "Die drei, bei denen sich {first} und {second} am meisten unterscheiden",
  },
  setWithheld: "Nicht gezeigt: Schon welche drei es sind, könnte hier Antworten verraten.",
} as const;
