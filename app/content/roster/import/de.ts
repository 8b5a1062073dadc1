import { de as frame } from "~/content/frame/de";
import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const de = translationOf<typeof en>()({
  import: {
    documentTitle: "Personenliste importieren - Tandem",
    title: "Personenliste importieren",
    lead: "Sie sehen, wen die Datei hinzufügen, ändern oder auslassen würde, bevor etwas gespeichert wird.",
    file: "CSV- oder Excel-Datei",
    fileHint:
      "So, wie Ihr Personalsystem, Ihr Verzeichnisdienst oder Ihre Tabelle sie exportiert: .csv, .xlsx, .xls, .ods oder .txt.",
    button: frame.shared.upload.check,
    reading: "Datei wird gelesen",
    format: frame.shared.upload.format,
    formatText:
      "Eine Zeile nennt die Spalten, in beliebiger Reihenfolge und auf Englisch, Deutsch, Französisch oder Spanisch: {email} und {department} sind nötig, {name} und {language} nicht. Vor- und Nachname dürfen in zwei Spalten stehen. Andere Spalten bleiben unbeachtet und werden nicht gespeichert. Heißen die Abteilungen in der Datei nicht {first} und {second}, geben Sie einmal an, welche welche ist.",
    tooLarge:
      "Die Datei ist größer als 15 MB. Lassen Sie Spalten weg, die nicht gebraucht werden, oder teilen Sie die Datei.",
  },
  mapping: {
    documentTitle: "Spalten und Abteilungen - Tandem",
    title: "Wie ist diese Datei zu lesen?",
    lead: "Aus {file} steht noch nichts in der Personenliste. Was Sie hier angeben, gilt auch für die nächste Datei.",
    encoding: "Sind diese Namen richtig geschrieben?",
    encodingHint:
      "Die Datei sagt nicht, wie ihre Buchstaben gespeichert sind. Wählen Sie die Zeile, in der die Namen stimmen. Stimmen sie in keiner, speichern Sie die Datei neu als CSV UTF-8.",
    encodingChoice: "{names} ({encoding})",
    columns: "Welche Spalte ist welche?",
    none: "Keine Spalte",
    column: "Spalte {number}",
    columnSample: "{title} (zum Beispiel {sample})",
    email: frame.shared.email,
    emailHint: "Wer keine hat, nimmt mit einem Zettel teil; dann ist der Name nötig.",
    department: "Abteilung",
    name: "Ganzer Name",
    firstName: "Vorname",
    lastName: "Nachname",
    language: "Sprache",
    departments: "Wer gehört zu welcher Abteilung?",
    departmentsHint:
      "Eine Zeile für jede Schreibweise in der Datei. Wer in einer anderen Abteilung ist, zählt nicht.",
    spelling: { one: "{value} ({count} Zeile)", other: "{value} ({count} Zeilen)" },
    elsewhere: "Andere Abteilung",
    moreSpellings: {
      one: "{count} seltenere Schreibweise zählt als andere Abteilung.",
      other: "{count} seltenere Schreibweisen zählen als andere Abteilung.",
    },
    button: "Anzeigen, was sich ändern würde",
    beginning: "Die ersten Zeilen der Datei",
    problems: {
      department: "Wählen Sie die Spalte, in der die Abteilung steht.",
      email:
        "Wählen Sie die Spalte mit den E-Mail-Adressen oder eine mit Namen, für Personen, die keine haben.",
      twice: "Diese Spalte ist zweimal gewählt. Jede kann nur eines sein.",
      departments: "Mindestens eine Schreibweise muss eine der beiden Abteilungen meinen.",
    },
  },
  preview: {
    documentTitle: "Personenliste prüfen - Tandem",
    title: frame.shared.upload.preview,
    lead: "Aus {file} steht noch nichts in der Personenliste.",
    unreadable: "Diese Datei lässt sich nicht lesen",
    caption: "Was der Import dieser Datei bewirken würde",
    people: "Personen",
    inFile: "In der Datei",
    added: "Neu",
    updated: "Geändert",
    unchanged: "Unverändert",
    absent: "In der Personenliste, aber nicht in dieser Datei",
    absentStay:
      "Sie bleiben in der Personenliste. Nach dem Import werden Sie gefragt, ob sie entfernt werden sollen.",
    slips: "Ohne E-Mail-Adresse",
    slipsText:
      "Sie nehmen mit einem gedruckten Zettel teil. Planen Sie die Umfrage mit Zetteln; wird per E-Mail eingeladen, braucht jede dieser Personen einen Ersatzzettel.",
    nothingChanges: "In der Personenliste würde sich nichts ändern.",
    moved: {
      one: "{count} Person wechselt die Abteilung.",
      other: "{count} Personen wechseln die Abteilung.",
    },
    ignored: {
      one: "Unbeachtet und nicht gespeichert: {count} Spalte ({columns}).",
      other: "Unbeachtet und nicht gespeichert: {count} Spalten ({columns}).",
    },
    elsewhere: {
      one: "{count} Zeile gilt jemandem in einer anderen Abteilung und zählt nicht.",
      other: "{count} Zeilen gelten Personen in anderen Abteilungen und zählen nicht.",
    },
    above: {
      one: "{count} Zeile über den Spaltennamen wurde übergangen.",
      other: "{count} Zeilen über den Spaltennamen wurden übergangen.",
    },
    nothingUsable: "Keine Zeile dieser Datei lässt sich importieren",
    nothingUsableText: "Die Liste unten sagt Zeile für Zeile, warum.",
    rowsLeftOut: { one: "{count} Zeile wird ausgelassen", other: "{count} Zeilen werden ausgelassen" },
    rowsLeftOutText:
      "Die übrigen lassen sich importieren. Sie können auch die Datei berichtigen und noch einmal hochladen; die Liste unten sagt, wo.",
    leftOut: "Ausgelassen",
    leftOutCaption: "Zeilen, die ausgelassen werden",
    warnings: "Importiert, mit einer Anmerkung",
    warningsCaption: "Zeilen, die mit einer Anmerkung importiert werden",
    line: "Zeile",
    problem: frame.shared.upload.problem,
    listed: "{list}: {count}",
    more: "{shown} von {total} werden gezeigt.",
    all: "Alle anzeigen",
    back: "Zurück zur ganzen Vorschau",
    page: "Seite {page} von {pages}",
    previous: "Zurück",
    next: "Weiter",
    noAddress: "keine E-Mail-Adresse",
    none: "nichts",
    fields: { name: "Name", email: "E-Mail", departmentIndex: "Abteilung", language: "Sprache" },
    change: "{field}: {before} → {after}",
    changeReading: "Spalten und Abteilungen ändern",
    accept: { one: "{count} Person importieren", other: "{count} Personen importieren" },
    accepting: "Wird importiert",
    discard: "Diese Datei verwerfen",
    chooseAnother: frame.shared.upload.other,
  },
  leaving: {
    documentTitle: "Personen, die nicht in der Datei stehen - Tandem",
    title: {
      one: "{count} Person steht nicht in der Datei",
      other: "{count} Personen stehen nicht in der Datei",
    },
    lead: "{file} wurde importiert. Diese Personen stehen in der Personenliste und nicht in der Datei. Entfernen Sie sie nur, wenn sie gegangen sind: Zur nächsten Umfrage werden sie dann nicht eingeladen. Zu einer offenen bekommen sie keine E-Mail mehr; ihr Link bleibt gültig.",
    number: "Wie viele Personen möchten Sie entfernen?",
    numberHint:
      "Geben Sie {count} ein, um alle in dieser Liste zu entfernen. Einen Tag lang lässt es sich zurücknehmen.",
    numberProblem: "Geben Sie die Zahl {count} ein, wenn Sie alle entfernen möchten; sonst behalten Sie sie.",
    remove: { one: "{count} Person entfernen", other: "{count} Personen entfernen" },
    keep: "Behalten",
  },
});
