import { published } from "~/content/survey/de/published";

export const participation = {
  lowResponse:
    "Aus {department} haben nur {rate} geantwortet. Lesen Sie diese Zahlen mit Vorsicht: Wer geschwiegen hat, sieht es vielleicht anders.",
  responseShift:
    "Die Rücklaufquote aus {department} ging von {from} auf {to}. Ein Teil einer Veränderung kann daher kommen, dass andere Personen geantwortet haben.",
  sensitivity: {
    one: "Läge die eine Person, die nicht geantwortet hat, 10 Punkte niedriger, wäre der Wert {score}.",
    other:
      "Lägen die {count} Personen, die nicht geantwortet haben, 10 Punkte niedriger, wäre der Wert {score}.",
  },
  tippingPoint: {
    lower: {
      one: "Die Stufe hält, sofern die eine Person, die nicht geantwortet hat, nicht mehr als {points} unter denen liegt, die geantwortet haben.",
      other:
        "Die Stufe hält, sofern die {count}, die nicht geantwortet haben, nicht mehr als {points} unter denen liegen, die geantwortet haben.",
    },
    higher: {
      one: "Die Stufe hält, sofern die eine Person, die nicht geantwortet hat, nicht mehr als {points} über denen liegt, die geantwortet haben.",
      other:
        "Die Stufe hält, sofern die {count}, die nicht geantwortet haben, nicht mehr als {points} über denen liegen, die geantwortet haben.",
    },
    anyLower: {
      one: "Die Stufe hält nur, wenn die eine Person, die nicht geantwortet hat, nicht unter denen liegt, die geantwortet haben.",
      other:
        "Die Stufe hält nur, wenn die {count}, die nicht geantwortet haben, nicht unter denen liegen, die geantwortet haben.",
    },
    anyHigher: {
      one: "Die Stufe hält nur, wenn die eine Person, die nicht geantwortet hat, nicht über denen liegt, die geantwortet haben.",
      other:
        "Die Stufe hält nur, wenn die {count}, die nicht geantwortet haben, nicht über denen liegen, die geantwortet haben.",
    },
    whatever: {
      one: "Die Stufe hält, was auch immer die eine Person gesagt hätte, die nicht geantwortet hat.",
      other: "Die Stufe hält, was auch immer die {count} gesagt hätten, die nicht geantwortet haben.",
    },
    points: { one: "{count}\u00a0Punkt", other: "{count}\u00a0Punkte" },
  },
  used: published.receipts.used,
  counted: published.receipts.counted,
  blank:
    "Ein Stimmzettel, der weniger als die Hälfte der Aussagen beantwortet, wird gezählt und hat eine Quittung, gehört oben aber nicht zu denen, die geantwortet haben: Was dort fehlt, sagt, wie viele solche Stimmzettel es gab, nicht, von wem.",
  voided: "Ungültige Stimmzettel, die nicht zählen: {voided}.",
  receipts: "Alle können ihre Quittung in der veröffentlichten Liste prüfen.",
  headcount:
    "Im Gesamtwert zählen beide Abteilungen gleich viel, wie viele Personen auch in jeder sind. Nach der Zahl der Personen gewichtet wäre er {score}.",
} as const;
