import { translationOf } from "~/content/translated";
import type { published as english } from "../en/published";

export const published = translationOf<typeof english>()({
  receipts: {
    title: "Quittungen der gezählten Stimmzettel",
    intro:
      "Eine Quittung für jeden gezählten Stimmzettel, nach Zeichen sortiert. Die Reihenfolge sagt nichts über Personen, Abteilungen oder Zeiten. Die Stimmzettel selbst sind vernichtet.",
    used: { one: "{count} Code wurde verwendet.", other: "{count} Codes wurden verwendet." },
    counted: { one: "{count} Stimmzettel wurde gezählt.", other: "{count} Stimmzettel wurden gezählt." },
    difference:
      "Nicht alle, die beginnen, senden einen Stimmzettel. Die zweite Zahl kann also kleiner sein. Ist sie größer, zeigen Sie diese Seite dem Betriebsrat.",
    voided:
      "Ungültige Stimmzettel: {voided}. Ein Stimmzettel, der sich nicht öffnen lässt oder nicht zur Umfrage passt, ist ungültig und zählt nicht.",
    notYet: "Die Quittungen werden hier veröffentlicht, sobald die Umfrage geschlossen ist.",
    none: "Diese Umfrage endete ohne Ergebnisse, ihre Stimmzettel wurden vernichtet. Es gibt keine Quittungen.",
    label: "Prüfen Sie Ihre Quittung",
    hint: "Verglichen wird in Ihrem Browser. Es wird nichts gesendet.",
    button: "Prüfen",
    listed: "Ihre Quittung steht auf der Liste. Ihr Stimmzettel wurde gezählt.",
    notListed:
      "Diese Quittung steht nicht auf der Liste. Vergleichen Sie sie mit dem, was Sie aufgehoben haben. Stimmt sie, sagen Sie es dem Betriebsrat oder der Person, die für den Datenschutz zuständig ist.",
    perhaps:
      "Waren Ihre Antworten schon angekommen, steht diese Quittung auf der Liste. Steht sie nicht dort, wurden sie nicht gezählt.",
    incomplete: "Eine Quittung hat 26 Zeichen. Geben Sie alle ein.",
    list: "Alle Quittungen",
  },
  chain: {
    title: "Alle bisherigen Umfragen",
    intro:
      "Zu jeder Umfrage gehört ein Dokument mit ihren Regeln: Termine, Zahl der Eingeladenen, Schlüssel, Mindestzahl und Versprechen. Für dieses Dokument steht der Fingerabdruck.",
    why: "Jedes Dokument enthält auch den vollständigen Fingerabdruck des vorigen. Darum kann nachträglich keines geändert, eingefügt oder weggelassen werden, ohne dass sich alle späteren Fingerabdrücke ändern. Vergleichen Sie sie mit dem, was Sie aufgehoben haben.",
    quarter: "{quarter}. Quartal {year}",
    period: "{from} bis {to}",
    invited: "{department}: {invited} eingeladen, {spare}",
    spare: { one: "{count} Ersatzcode", other: "{count} Ersatzcodes" },
    first: "Dies war die erste Umfrage.",
    gap: "Das Dokument der Umfrage davor fehlt hier. Fragen Sie die Personalabteilung nach dem Grund und sagen Sie es dem Betriebsrat.",
    json: "Die Regeln, wie sie veröffentlicht sind (JSON)",
    button: "In diesem Browser prüfen",
    checking: "Wird geprüft",
    matches: "Geprüft: Das Dokument hat diesen Fingerabdruck.",
    differs: "Das Dokument hat nicht diesen Fingerabdruck oder sagt etwas anderes als diese Seite.",
    allRight: "Jedes Dokument hat seinen Fingerabdruck, und jedes nennt das vorige.",
    wrong:
      "Etwas passt nicht zusammen. Zeigen Sie diese Seite dem Betriebsrat oder der Person, die für den Datenschutz zuständig ist.",
    notReached: "Die Dokumente ließen sich nicht abrufen. Versuchen Sie es gleich noch einmal.",
    noscript: "Zum Prüfen braucht es JavaScript. Lesen lassen sich die Dokumente auch ohne.",
  },
  manifest: {
    notFound: "Diese Umfrage gibt es nicht, oder sie ist noch nicht geöffnet.",
    unavailable:
      "Die Regeln, die zu dieser Umfrage gespeichert sind, sind nicht die, mit denen sie geöffnet wurde; darum werden sie hier nicht gezeigt, als wären sie es. Sagen Sie es dem Betriebsrat oder der Personalabteilung.",
  },
});
