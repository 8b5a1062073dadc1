import { translationOf } from "~/content/translated";
import type { purposes as english } from "../en/purposes";

export const purposes = translationOf<typeof english>()({
  whatThisIs: [
    "Dieses Dokument beschreibt die Umfrage bei {organisation}, wie sie zum oben genannten Zeitpunkt eingerichtet ist. Die Listen der gespeicherten Felder werden aus der laufenden Datenbank gelesen, Mindestzahlen und Freigaberegeln aus dem Programm, Fristen und Ansprechstelle aus den Einstellungen.",
    "Es richtet sich an Beschäftigte, Betriebsrat und Datenschutzbeauftragte. Es ist eine Beschreibung, keine Rechtsberatung: Über die Rechtsgrundlage, über die Notwendigkeit einer Datenschutz-Folgenabschätzung und über den Wortlaut einer Vereinbarung entscheidet, wer dafür verantwortlich ist.",
  ],
  contents: "Inhalt",
  inShortTitle: "In Kürze",
  inShort: [
    "Allein aus der Datenbank und ihren Sicherungen kann niemand die Antworten einer Person lesen. Sie werden im Browser versiegelt, ohne Namen und Uhrzeit gespeichert und nach dem Auszählen vernichtet.",
    "Gruppenergebnisse und Kommentare bleiben. Eigene Ergebnisse hat eine Abteilung erst ab {threshold} Antworten; sind es weniger, erscheinen sie mit denen der anderen Abteilung vermischt oder gar nicht.",
    "Das Programm zeigt niemandem, wer geantwortet hat. Erinnerungen gehen an alle.",
    "Die Teilnahme ist freiwillig. Die Einladung sagt das, und niemand wird gefragt, warum er oder sie nicht teilgenommen hat.",
    "Was kein Programm verhindern kann: einen Arbeitgeber, der es verändert oder der das Gerät oder das Netz überwacht. Abschnitt 5 sagt, woran sich das bemerken lässt.",
    "Wer sowohl die Datenbank als auch die Schlüsseldatei einer offenen Umfrage hat, kann sehen, wer geantwortet hat; liegt der Schlüssel auf dem Server, könnte diese Person Stimmzettel vorzeitig öffnen und erkennen, von wem sie sind.",
  ],
  title: "Wozu die Umfrage dient",
  purposes: [
    "Einmal im Quartal zu erfahren, wie die beiden Abteilungen ihre Zusammenarbeit erleben.",
    "Gemeinsam zu wählen, was sich ändern soll, höchstens drei Maßnahmen auf einmal, und später zu sehen, ob es geholfen hat.",
  ],
  notTitle: "Wozu sie nicht dient",
  notPurposes: [
    "Personen oder Teams zu beurteilen, zu vergleichen oder in eine Rangfolge zu bringen oder herauszufinden, was eine Person denkt.",
    "Zu sehen, wer teilgenommen hat und wer nicht.",
    "Über Bezahlung, Beförderung, Disziplinarmaßnahmen oder anderes zu entscheiden, was eine Person betrifft.",
    "Automatisierte Entscheidungen zu treffen oder Profile zu bilden. Beides findet nicht statt.",
  ],
  howItWorksTitle: "Wie sie funktioniert",
  howItWorks: [
    "Die Personalabteilung führt eine Personenliste: von allen die dienstliche E-Mail-Adresse und die Abteilung, auf Wunsch auch Name und Sprache. Wenn eine Umfrage beginnt, wird die Personenliste festgeschrieben, und die Regeln werden in einem Dokument festgehalten, dem Manifest. Dessen Fingerabdruck steht auf jeder Einladung und auf der Umfrageseite, damit alle sehen können, dass für alle dieselben Regeln gelten.",
    "Alle bekommen einen Code, per E-Mail oder auf einem gezogenen Zettel. Der Browser tauscht ihn gegen ein zufälliges Token ein, das der Server signiert, ohne es zu sehen. Wer einen Code an der Stelle einer anderen Person eintauscht, zum Beispiel ein Mail-Gateway, kennt das Token, das dazu gehört.",
    "Die Antworten werden im Browser versiegelt und mit dem Token gesendet, ohne den Code. Alle versiegelten Stimmzettel sind gleich lang.",
    "Wenn die Umfrage schließt, werden die Stimmzettel einmal im Arbeitsspeicher geöffnet, gezählt und durch die Freigaberegeln geführt. Was diese durchlassen, wird als eine unveränderliche Freigabe aufbewahrt. Stimmzettel, Token, Codes, die festgeschriebene Personenliste und die Schlüssel werden vernichtet.",
    "Wer nachprüfen möchte, kann eine Quittung mit der Liste der gezählten Stimmzettel vergleichen, die nach dem Schließen veröffentlicht wird.",
  ],
});
