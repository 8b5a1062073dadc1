import { restoredWithoutKey } from "~/content/waves/de/restored-without-key";
import type { WithheldReason } from "~/domain/disclosure/release-shape";

export const withheldReasons = {
  "department-below-threshold":
    "Nicht gezeigt: Aus dieser Abteilung haben weniger als {threshold} Personen geantwortet.",
  "other-department-below-threshold":
    "Nicht gezeigt: Aus der anderen Abteilung haben weniger als {threshold} Personen geantwortet, und zusammen mit dem Gesamtwert würde eine Abteilung die andere verraten.",
  "too-few-answers":
    "Nicht gezeigt: Hier haben zu wenige geantwortet; „Weiß ich nicht“ zählt nicht als Antwort.",
  "needs-ten-respondents":
    "Nicht gezeigt: Einzelne Aussagen werden ab 10 Antwortenden einer Abteilung gezeigt.",
  "needs-twenty-respondents":
    "Nicht gezeigt: Mittelwerte einzelner Aussagen werden ab 20 Antwortenden einer Abteilung gezeigt.",
  "needs-hundred-respondents":
    "Nicht gezeigt: Wie sich die Antworten verteilen, wird ab 100 Antwortenden einer Abteilung gezeigt.",
  "closed-early": "Nicht gezeigt: Die Umfrage wurde vorzeitig geschlossen, und dann wird nichts freigegeben.",
  "audit-refused": "Nicht gezeigt: Zusammen mit den anderen Zahlen könnte es einzelne Antworten verraten.",
} as const satisfies Readonly<Record<WithheldReason, string>>;

export const withheldOfDepartment = {
  "department-below-threshold":
    "{department}: nicht gezeigt, denn aus dieser Abteilung haben weniger als {threshold} Personen geantwortet.",
  "other-department-below-threshold":
    "{department}: nicht gezeigt, denn aus der anderen Abteilung haben weniger als {threshold} Personen geantwortet, und zusammen mit dem Gesamtwert würde eine Abteilung die andere verraten.",
  "too-few-answers":
    "{department}: nicht gezeigt, denn hier haben zu wenige geantwortet; „Weiß ich nicht“ zählt nicht als Antwort.",
  "needs-ten-respondents":
    "{department}: nicht gezeigt, denn einzelne Aussagen werden ab 10 Antwortenden einer Abteilung gezeigt.",
  "needs-twenty-respondents":
    "{department}: nicht gezeigt, denn Mittelwerte einzelner Aussagen werden ab 20 Antwortenden einer Abteilung gezeigt.",
  "needs-hundred-respondents":
    "{department}: nicht gezeigt, denn wie sich die Antworten verteilen, wird ab 100 Antwortenden einer Abteilung gezeigt.",
  "closed-early":
    "{department}: nicht gezeigt, denn die Umfrage wurde vorzeitig geschlossen, und dann wird nichts freigegeben.",
  "audit-refused":
    "{department}: nicht gezeigt, denn zusammen mit den anderen Zahlen könnte es einzelne Antworten verraten.",
} as const satisfies Readonly<Record<WithheldReason, string>>;

export const nothingReleased = {
  planned: {
    title: "Diese Umfrage hat noch nicht begonnen",
    text: "Der Bericht erscheint, wenn sie geschlossen ist, geplant für {closesOn}.",
  },
  open: {
    title: "Diese Umfrage läuft noch",
    text: "Der Bericht erscheint einmal, nach dem Schließen: {closesOn}. Zwischenergebnisse gibt es nicht: Was sich von einem Tag zum nächsten ändert, würde zeigen, wer dazwischen geantwortet hat.",
  },
  restored: {
    title: "Aus einer Sicherung wiederhergestellt; nichts wurde freigegeben",
    text: restoredWithoutKey.ended,
  },
  cancelled: {
    title: "Diese Umfrage wurde abgebrochen",
    text: "Ihre Stimmzettel wurden ungelesen vernichtet. Es wird nichts freigegeben, und nichts lässt sich wiederherstellen.",
  },
  closedEarly: {
    title: "Diese Umfrage wurde vorzeitig geschlossen",
    text: "Es wird nichts freigegeben: Wer den Zeitpunkt des Schließens wählt, könnte ihn danach wählen, wer geantwortet hat. Die Stimmzettel wurden ungelesen vernichtet.",
  },
  keyLost: {
    title: "Der Schlüssel dieser Umfrage ist verloren",
    text: "Ohne ihn kann niemand die Stimmzettel öffnen; darum wird nichts freigegeben. Sie wurden ungelesen vernichtet.",
  },
  nobodyAnswered: {
    title: "Niemand hat geantwortet",
    text: "Es gibt nichts zu berichten. Die nächste Umfrage beginnt von vorn.",
  },
} as const;
