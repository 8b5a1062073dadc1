import type { Stage } from "~/domain/report/report";

type StageMeaning = {
  howItLooks: readonly string[];
  leaveAloneIf: readonly string[];
  tightenIf: readonly string[];
};

export const stages = {
  undefined: {
    howItLooks: [
      "Die Abteilungen sind getrennt voneinander gewachsen und wissen wenig voneinander, bis es kracht.",
      "Sie treffen sich, wenn etwas schiefgegangen ist, und dann vor allem deswegen.",
      "Jede Seite hat ihre eigene Geschichte davon, wer schuld ist.",
    ],
    leaveAloneIf: [
      "Das Unternehmen ist klein, und man kommt ohne Regeln gut miteinander aus.",
      "{second} unterstützt {first} vor allem mit Material und Veranstaltungen.",
    ],
    tightenIf: [
      "Streit zwischen den beiden ist für andere sichtbar.",
      "Arbeit wird doppelt getan oder bleibt zwischen den Abteilungen liegen.",
      "Sie streiten um das Budget.",
    ],
  },
  defined: {
    howItLooks: [
      "Grundregeln verhindern die meisten Streitfälle; jede Abteilung bleibt auf ihrer Seite.",
      "Eine gemeinsame Sprache entsteht: Man hat gefragt, was ein Lead ist, und es aufgeschrieben.",
      "Der Kontakt dreht sich um Vorgänge und Probleme, etwa eine Messe oder eine Reklamation.",
    ],
    leaveAloneIf: [
      "Das Angebot ist standardisiert, und die klassischen Rollen genügen.",
      "Der Markt gibt keinen Anlass, die Arbeitsteilung zu ändern.",
    ],
    tightenIf: [
      "Trotz klarer Rollen wird noch immer Arbeit doppelt getan.",
      "Die Produkte werden austauschbar, oder die Kunden wollen von allem ihre eigene Ausführung.",
      "Die Produktlebenszyklen werden kürzer.",
    ],
  },
  aligned: {
    howItLooks: [
      "Die Grenzen sind klar, aber beweglich, und beide arbeiten auf ein gemeinsames Ziel hin.",
      "Sie planen gemeinsam und bilden sich gemeinsam weiter.",
      "Jede Seite versteht die Arbeit der anderen; es gibt weniger Reibung. Die meisten Organisationen arbeiten so gut.",
    ],
    leaveAloneIf: [
      "Es gibt keine Kultur gemeinsamer Verantwortung, auf der sich aufbauen ließe.",
      "Beide berichten an verschiedene Mitglieder der Geschäftsleitung, und dabei bleibt es.",
      "Der Verkaufszyklus ist kurz.",
    ],
    tightenIf: [
      "Das Umfeld ist vielschichtig und verändert sich schnell.",
      "Ein durchgehender Weg vom ersten Kontakt bis zum Vertrag ist möglich, mit beiden Abteilungen daran.",
      "{second} hat sich schon in einen strategischen und einen taktischen Teil geteilt.",
    ],
  },
  integrated: {
    howItLooks: [
      "Die Grenze verschwimmt: Strukturen, Systeme, Kennzahlen und Anreize sind gemeinsam.",
      "Budgets und Pläne werden einmal gemacht, für beide.",
    ],
    leaveAloneIf: ["Es funktioniert, und alle wissen weiterhin, wofür sie einstehen."],
    tightenIf: [
      "Man weiß nicht mehr, welche Funktion entscheidet oder wessen Ergebnis eine Zahl ist: Integration hat ihren Preis.",
    ],
  },
} as const satisfies Readonly<Record<Stage, StageMeaning>>;
