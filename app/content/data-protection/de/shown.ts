import { translationOf } from "~/content/translated";
import type { shown as english } from "../en/shown";

export const shown = translationOf<typeof english>()({
  askedTitle: "Was gefragt wird",
  asked:
    "Dieselben Aussagen für alle in beiden Abteilungen und ein Kommentar, der leer bleiben darf. Jede Aussage darf ausgelassen werden. Sonst wird nichts gefragt: weder Alter noch Geschlecht, Team, Stelle oder Dauer der Betriebszugehörigkeit.",
  otherWords:
    "Anstelle der Aussagen über Leads und Kunden bekommen andere Abteilungen als Vertrieb und Marketing diese",
  namesOfPairs: "{asked} A und B stehen für die Namen der beiden Abteilungen.",
  title: "Was gezeigt wird, und ab wie vielen Antworten",
  threshold:
    "Nichts Eigenes über eine Abteilung mit weniger als {threshold} Antworten. Für eine Umfrage kann eine höhere Mindestzahl gelten; eine niedrigere nimmt das Programm nicht an, nach dem Beginn auch keine Änderung.",
  pool: "Liegt eine Abteilung darunter, wird auch die andere nicht gezeigt; nur der Gesamtwert beider, ab {pool} Antworten. Sonst ließe sich die eine aus der anderen errechnen.",
  comments:
    "Kommentare nach Abteilungen nur ab {group} Antworten und {comments} Kommentaren in jeder; sonst über beide Abteilungen gemischt; reicht auch das nicht, ungelesen vernichtet.",
  rounding:
    "Zahlen werden auf die Schritte unten gerundet und sind an beiden Enden offen. Die Schritte sind darauf geprüft, dass die Zahlen einer Umfrage keine einzelne Antwort beweisen, auch wenn bis zu {coalition} Kolleginnen und Kollegen ihre eigenen Antworten zusammenlegen.",
  small:
    "Hat eine Abteilung weniger als zehn Antworten, werden Themen, Anteile bei Aussagen und die Gruppen der drei niedrigsten und der drei höchsten Aussagen für beide Abteilungen zusammen gezeigt, wobei jede Person gleich viel zählt; jede dieser Angaben ist auf das gekürzt, was neben den anderen keine einzelne Antwort beweist, auch nicht für Kolleginnen und Kollegen aus verschiedenen Abteilungen.",
  distributions: "Wie sich die Antworten verteilen, wird nicht gezeigt, wie viele es auch sind.",
  oneResult:
    "Ein Ergebnis je Umfrage, nachdem sie geschlossen hat. Solange sie läuft, nichts als ein grober Bereich der Beteiligung, einmal am Tag. Eine Umfrage, die vorzeitig geschlossen oder abgebrochen wird, gibt nichts frei.",
  rest: "Keine zwei Ergebnisse derselben Personen liegen weniger als {restDays} Tage auseinander. Eine Umfrage, die nichts freigibt, zählt nicht.",
  keyOfServer:
    "{name}, {quarter}, {opened} bis {closes}: Mindestzahl {threshold}; die Schlüssel liegen allein auf dem Server.",
  keyOfTrustee:
    "{name}, {quarter}, {opened} bis {closes}: Mindestzahl {threshold}; die Stimmzettel öffnet eine Person, die einen Schlüssel verwahrt.",
  keyOfNamed:
    "{name}, {quarter}, {opened} bis {closes}: Mindestzahl {threshold}; Schlüssel verwahrt von: {holder}.",
});
