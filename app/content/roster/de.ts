import { de as frame } from "~/content/frame/de";
import { translationOf } from "~/content/translated";
import type { en } from "./en";
import { de as importing } from "./import/de";

export const de = translationOf<typeof en>()({
  page: {
    roster: {
      documentTitle: "Personenliste - Tandem",
      title: "Personenliste",
      lead: "Wer zur nächsten Umfrage eingeladen wird. Eine offene Umfrage behält die Personen, mit denen sie begonnen hat; wen Sie entfernen, der bekommt dazu keine E-Mail mehr, sein Link bleibt gültig.",
      leadEmpty: "Alle in den beiden Abteilungen, die zur Umfrage eingeladen werden.",
      start: "Mit einer Datei beginnen",
      startText:
        "Nehmen Sie die Liste so, wie Ihr Personalsystem, Ihr Verzeichnisdienst oder Ihre Tabelle sie exportiert. Jede Zeile braucht eine Abteilung und eine E-Mail-Adresse, oder einen Namen, wenn jemand keine hat; Sie sehen alles, bevor es gespeichert wird. Die Abteilungen heißen hier {first} und {second}.",
      importRoster: "Personenliste importieren",
      importFile: "Datei importieren",
      sharedTitle: "Ein Postfach steht hier mehr als einmal",
      shared:
        "Diese Zeilen sind verschieden geschrieben und führen zum selben Postfach. Wer es liest, bekäme zwei Einladungen. Sagen Sie, welche davon bleibt: Vorher kann keine Umfrage beginnen.",
      sharedKeep: "Diese behalten",
      sharedKeepWhom: "{email} behalten und die anderen desselben Postfachs entfernen",
      slips: {
        one: "{count} Person hat keine E-Mail-Adresse und nimmt mit einem Zettel teil; wird sonst per E-Mail eingeladen, mit einem der Ersatzzettel.",
        other:
          "{count} Personen haben keine E-Mail-Adresse und nehmen mit einem Zettel teil; wird sonst per E-Mail eingeladen, mit je einem der Ersatzzettel.",
      },
      undo: {
        title: "Die letzte Änderung lässt sich zurücknehmen bis {when}",
        counts: "Sie umfasste: {added} hinzugefügt, {updated} geändert, {removed} entfernt.",
        text: "Wer seither gelöscht wurde, bleibt gelöscht, und wer seither von Hand geändert wurde, bleibt, wie er ist.",
        button: "Zurücknehmen",
      },
      count: { one: "{count} Person", other: "{count} Personen" },
      short: {
        one: "Es fehlt noch {count} Person: Eine Umfrage beginnt erst mit mindestens {threshold} Personen in jeder Abteilung.",
        other:
          "Es fehlen noch {count} Personen: Eine Umfrage beginnt erst mit mindestens {threshold} Personen in jeder Abteilung.",
      },
      enough: {
        one: "Genug für eine Umfrage: Nötig ist mindestens {count} Person.",
        other: "Genug für eine Umfrage: Nötig sind mindestens {count} Personen.",
      },
    },
    people: {
      title: "Personen",
      search: "Name oder Adresse",
      searchButton: "Suchen",
      found: { one: "{count} Person mit „{search}“", other: "{count} Personen mit „{search}“" },
      showAll: "Alle anzeigen",
      person: "Person",
      department: "Abteilung",
      remove: "Entfernen",
      removeWhom: "{email} entfernen",
      change: "Ändern",
      changeWhom: "{email} ändern",
      erase: "Löschen",
      eraseWhom: "{email} überall löschen",
      pages: "Seiten der Personenliste",
      previous: "Vorige Seite",
      page: "Seite {page} von {pages}",
      next: "Nächste Seite",
    },
    otherSpellings: {
      one: "Auch in einer anderen Schreibweise desselben Postfachs gespeichert, die mitgelöscht wird: {addresses}",
      other:
        "Auch in {count} anderen Schreibweisen desselben Postfachs gespeichert, die mitgelöscht werden: {addresses}",
    },
    add: {
      title: "Eine Person von Hand hinzufügen",
      email: frame.shared.email,
      department: "Abteilung",
      choose: "Wählen",
      name: "Name",
      nameHint: "Nicht nötig. Damit wird die Person in E-Mails begrüßt.",
      button: "In die Personenliste aufnehmen",
    },
    example: {
      caption: "Beispiel einer Datei mit Personen",
      firstName: "Anna Keller",
      secondName: "Ben Osei",
      download: frame.shared.upload.example,
    },
    ...importing,
    entry: {
      documentTitle: "Angaben zu einer Person ändern - Tandem",
      title: "Angaben zu einer Person ändern",
      lead: "Das gilt ab der nächsten Umfrage. Eine offene Umfrage behält die Personen, mit denen sie begonnen hat.",
      emailHint: "Bleibt leer, wenn jemand keine hat und mit einem Zettel teilnimmt.",
      language: "Sprache",
      languageHint: "Ein Kürzel wie en oder de. Leer: die Sprache der Organisation.",
      button: "Speichern",
      cancel: "Abbrechen",
      gone: "Diese Person steht nicht mehr in der Personenliste.",
    },
    problems: {
      "address-missing": "Es gibt weder eine E-Mail-Adresse noch einen Namen.",
      "address-unusable": "„{value}“ ist keine E-Mail-Adresse, an die sich eine E-Mail senden lässt.",
      "department-missing": "Die Abteilung fehlt.",
      "department-unknown": "„{value}“ ist weder {first} noch {second}.",
      duplicate: "{value} steht schon in Zeile {line}; es gilt jene Zeile.",
      "duplicate-elsewhere":
        "{value} steht schon in Zeile {line}, in der anderen Abteilung; es gilt jene Zeile.",
      "duplicate-name":
        "{value} steht schon in Zeile {line}, und keine E-Mail-Adresse unterscheidet die beiden; es gilt jene Zeile.",
      "quote-stray": "Ein Anführungszeichen ohne Gegenstück wurde weggelassen.",
      "name-garbled":
        "Buchstaben des Namens sehen verstümmelt aus: Die Datei wurde einmal in der falschen Kodierung gespeichert.",
      "name-too-long": "Der Name hat mehr als 120 Zeichen und wurde gekürzt.",
      "language-unknown":
        "„{value}“ ist keine Sprache; verwenden Sie ein Kürzel wie en oder de. Das Feld blieb leer.",
    },
  },
  done: {
    added: "{email} wurde hinzugefügt.",
    removed: "{email} wurde entfernt.",
    removedBefore: "Diese Person wurde schon entfernt.",
    changed: "Die Angaben zur Person wurden geändert.",
    undone:
      "Die Änderung wurde zurückgenommen: {putBack} wieder aufgenommen, {changedBack} zurückgeändert, {removed} wieder herausgenommen.",
    notUndone: "Es gibt nichts mehr zurückzunehmen.",
    kept: "{email} bleibt, die anderen desselben Postfachs wurden entfernt.",
    leavingRemoved: { one: "{count} Person wurde entfernt.", other: "{count} Personen wurden entfernt." },
    leavingKept: "Die Personen, die nicht in der Datei stehen, bleiben in der Personenliste.",
    imported: "Die Personenliste wurde importiert.",
    importedCounts:
      "Die Personenliste wurde importiert: {added} hinzugefügt, {updated} geändert, {removed} entfernt.",
    rowsLeftOut: {
      one: "{counts} {count} Zeile wurde ausgelassen.",
      other: "{counts} {count} Zeilen wurden ausgelassen.",
    },
  },
  heldForUndo: "eine Änderung der Personenliste, die sich einen Tag lang zurücknehmen lässt",
  heldInMapping: "wie die letzte Datei einer Personenliste gelesen wurde",
  alreadyThere: "Diese Adresse steht schon in der Personenliste, in {department}.",
  sharedMailbox: {
    problem: "Die Personenliste enthält ein Postfach in zwei Schreibweisen. Ihre Seite führt sie auf.",
    remedy:
      "Entfernen Sie eine davon aus der Personenliste: Mit beiden könnte eine Person zweimal antworten.",
  },
  upload: {
    missing: frame.shared.upload.missing,
    empty: "Die Datei ist leer. Exportieren Sie sie neu, mit einer Zeile für jede Person.",
    workbook:
      "Diese Tabelle lässt sich nicht öffnen: Sie ist beschädigt oder hat ein Passwort. Speichern Sie sie ohne Passwort neu oder als CSV, und wählen Sie dann diese Datei.",
    "workbook-too-large":
      "Diese Tabelle ist entpackt zu groß. Lassen Sie Spalten und Blätter weg, die nicht gebraucht werden, oder speichern Sie sie als CSV.",
    "not-text":
      "Das ist weder eine Textdatei noch eine Tabelle. Exportieren Sie die Liste als CSV oder Excel, und wählen Sie dann diese Datei.",
    gone: "Diese Datei wurde schon importiert oder verworfen, oder sie ist älter als ein Tag. Importieren Sie sie noch einmal.",
    notImported: "Die Datei ließ sich nicht importieren. Laden Sie sie noch einmal hoch.",
    nobody:
      "Nichts in dieser Datei lässt sich importieren. Berichtigen Sie sie, und laden Sie sie noch einmal hoch.",
  },
  unusable: {
    noRows: "Die Datei hat eine Zeile mit Spaltennamen und darunter nichts.",
    noRowsRemedy: "Exportieren Sie sie neu, mit einer Zeile für jede Person.",
    noHeader: "Keine Zeile nennt eine Spalte für {missing}. In der ersten steht: {found}.",
    noHeaderEmpty: "Keine Zeile nennt eine Spalte für {missing}. Die erste ist leer.",
    noHeaderRemedy: "Schreiben Sie die Spaltennamen email und department in eine Zeile über den Personen.",
    columnFound: "„{title}“",
  },
  progress: {
    reading: "Datei wird gelesen",
    line: "Zeile {line} von {lines}",
    importing: "Personenliste wird importiert",
    importingLine: "Zeile {line} von {lines} wird gelesen",
    storing: { one: "{count} Person wird gespeichert", other: "{count} Personen werden gespeichert" },
  },
});
