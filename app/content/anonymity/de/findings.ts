import { translationOf } from "~/content/translated";
import type { findings as english } from "../en/findings";

const RESTORE =
  "Klären Sie, was das verursacht hat, beenden Sie es, und stellen Sie die letzte Sicherung wieder her, die davon frei ist.";
const CHANGED =
  "Stoppen Sie Tandem, und klären Sie, welches Programm das geschrieben hat. Sagen Sie es den Befragten, falls es da war, während sie antworteten.";
const OVERWRITE =
  "Klären Sie, welches Programm gelöscht hat, ohne zu überschreiben. Tandem schreibt die ganze Datei neu, wenn eine Umfrage endet.";
const REMOVE =
  "Gehört es Ihnen, verschieben Sie es an einen eigenen Ort, den Tandem nicht benutzt. Kennt es niemand, klären Sie, wer es angelegt hat.";

export const findings = translationOf<typeof english>()({
  foreignMigrations: {
    what: "Die Liste der Änderungen am Aufbau der Datenbank ist nicht die dieser oder einer früheren Version.",
    todo: "Sehen Sie sie mit der Version von Tandem an, die sie erzeugt hat. War es diese hier, stellen Sie die letzte Sicherung wieder her.",
  },
  objectAdded: {
    what: "Ein Objekt der Art „{kind}“ namens {name} legt Tandem nicht an: Es kann behalten oder kopieren, was Befragte senden.",
    todo: RESTORE,
  },
  objectChanged: {
    what: "Das Objekt {name} der Art „{kind}“ ist nicht so, wie Tandem es anlegt.",
    todo: RESTORE,
  },
  objectMissing: { what: "Das Objekt {name} der Art „{kind}“ fehlt.", todo: RESTORE },
  counterUnknown: {
    what: "Unter den Zählern von SQLite ist einer für {table}, der zu keiner Tabelle gehört, die Tandem zählt.",
    todo: RESTORE,
  },
  headerField: {
    what: "Das Feld {field} im Kopf der Datei ist nicht so, wie Tandem es hinterlässt.",
    todo: RESTORE,
  },
  damaged: {
    what: "Die Datenbank ist beschädigt: Die Prüfung von SQLite selbst schlägt fehl.",
    todo: "Stellen Sie die letzte Sicherung wieder her.",
  },
  bytesAfterEnd: { what: "In der Datei steht etwas hinter dem Ende der Datenbank.", todo: RESTORE },
  unusedPagesFilled: {
    what: "Seiten, die nichts benutzt, enthalten etwas Gelöschtes.",
    todo: OVERWRITE,
  },
  gapsFilled: {
    what: "Zwischenräume zwischen Zeilen enthalten etwas Gelöschtes.",
    todo: OVERWRITE,
  },
  hiddenFields: {
    what: "Zeilen von {table} enthalten mehr, als die Tabelle Spalten hat; SQLite zeigt es nicht.",
    todo: RESTORE,
  },
  foreignLogPages: {
    what: "Das Transaktionslog enthält Seiten, die SQLite nicht dorthin geschrieben hat.",
    todo: "Stoppen Sie Tandem; das leert das Log. Klären Sie, welches Programm hineingeschrieben hat.",
  },
  valueForm: {
    what: "{table}.{column} enthält Werte einer Form, die Tandem dort nicht speichert: {count}.",
    todo: CHANGED,
  },
  valueType: {
    what: "{table}.{column} enthält Werte eines anderen Typs als dem der Spalte: {count}.",
    todo: CHANGED,
  },
  macsMissing: {
    what: "Einige Zeilen von {table} haben einen MAC, andere derselben Umfrage keinen.",
    todo: CHANGED,
  },
  mailOrder: {
    what: "Einladungen warten nicht in der Reihenfolge der zufälligen Schlüssel, in der Tandem sie einreiht.",
    todo: CHANGED,
  },
  repeated: {
    what: "{table}.{column} sollte zufällig sein, aber Werte darin gleichen einander in Teilen.",
    todo: CHANGED,
  },
  lowEntropy: {
    what: "{table}.{column} sollte zufällig sein, aber Werte darin sind aufgefüllt oder lesbar.",
    todo: CHANGED,
  },
  counted: {
    what: "{table}.{column} sollte zufällig sein, aber Zahlen darin liegen nah beieinander, wie bei einem Zähler oder einer Zeit.",
    todo: CHANGED,
  },
  regular: {
    what: "{table}.{column} sollte zufällig sein, aber die Werte liegen in regelmäßigen Abständen.",
    todo: CHANGED,
  },
  timed: {
    what: "{table}.{column} sollte zufällig sein, enthält aber Zeiten der Umfrage.",
    todo: CHANGED,
  },
  sorted: {
    what: "{table}.{column} sollte zufällig sein, ist aber so sortiert, wie die Zeilen liegen.",
    todo: CHANGED,
  },
  arrivesSorted: {
    what: "Die Schlüssel von {table} wachsen oder schrumpfen in der Reihenfolge, in der die Zeilen eingehen.",
    todo: CHANGED,
  },
  elsewhere: {
    what: "{table}.{column} wiederholt, was in {otherTable}.{otherColumn} steht, oder einen Teil davon.",
    todo: CHANGED,
  },
  derived: {
    what: "{table}.{column} enthält, was sich aus {otherTable}.{otherColumn} errechnen lässt: Wer weiß, wie, kann die Zeilen einander zuordnen.",
    todo: CHANGED,
  },
  rowNumbers: {
    what: "Zeilen von {table} tragen verborgene Nummern, die Tandem ihnen nicht gibt: Darin kann eine Zeit oder eine Reihenfolge stehen.",
    todo: CHANGED,
  },
  notWritten: {
    what: "{table}.{column} enthält Werte, die nicht zu dem passen, was Tandem sonst speichert, oder die es dort nicht schreibt: {count}.",
    todo: CHANGED,
  },
  mailsUneven: {
    what: "E-Mails ({message}) sind nicht so eingereiht, wie Tandem es tut: für alle Eingeladenen, alle auf einmal.",
    todo: CHANGED,
  },
  partElsewhere: {
    what: "{table}.{column} wiederholt den Anfang oder das Ende eines Wertes von Befragten.",
    todo: CHANGED,
  },
  notFromKey: {
    what: "Zeilen von {table}, die sich mit der Schlüsseldatei der Umfrage nicht erzeugen lassen: {count}. So hat Tandem sie nicht geschrieben.",
    todo: "Lesen Sie auf der Seite der Umfrage, was geändert wurde, und klären Sie, welches Programm in die Datenbank schreibt.",
  },
  fileUnknown: {
    what: "Hier liegt etwas, das zu nichts gehört, was Tandem anlegt.",
    todo: REMOVE,
  },
  readableByOthers: {
    what: "Andere Konten dieses Rechners können eine Datei oder ein Verzeichnis lesen.",
    todo: "Führen Sie für Dateien chmod 600 und für Verzeichnisse chmod 700 aus, und klären Sie, wer etwas kopiert haben könnte.",
  },
  fileLinked: {
    what: "Die Datei hat anderswo einen zweiten Namen.",
    todo: "Finden Sie ihn (find / -samefile DATEI), entfernen Sie ihn, und klären Sie, wer ihn angelegt hat.",
  },
  fileTooLarge: { what: "Die Datei ist größer, als Tandem sie macht.", todo: REMOVE },
  fileContent: {
    what: "Die Datei enthält nicht, was ihr Name sagt.",
    todo: REMOVE,
  },
  fileLeft: {
    what: "Eine Datei, die Tandem nur für einen Augenblick anlegt, liegt hier seit über einer Stunde: Ein Absturz hat sie hinterlassen.",
    todo: "Vergewissern Sie sich, dass weder eine Sicherung noch eine Wiederherstellung läuft, und löschen Sie die Datei dann.",
  },
  fileDate: {
    what: "Das Datum der Datei liegt in der Zukunft oder vor der Zeit, seit der es Tandem gibt.",
    todo: "Stellen Sie die Uhr des Rechners. Geht sie richtig, klären Sie, wer das Datum geändert hat.",
  },
  keyOfNoWave: {
    what: "Hier liegt eine Schlüsseldatei, und keine Umfrage dieses Namens läuft: Sie öffnet Stimmzettel in Kopien der Datenbank.",
    todo: "Wurde eine Sicherung wiederhergestellt, lesen Sie, was dabei über diese Umfrage gemeldet wurde. Endete die Umfrage, während ein anderes Programm die Datenbank offen hatte, beenden Sie dieses Programm: Tandem vernichtet die Datei dann. Sonst vernichten Sie sie.",
  },
  keyFileForm: {
    what: "Die Schlüsseldatei enthält etwas, das Tandem nicht in eine solche schreibt, oder ist beschädigt.",
    todo: REMOVE,
  },
  keyFound: {
    what: "Eine Datei enthält einen Schlüssel, der Stimmzettel oder Codes öffnet.",
    todo: "Vernichten Sie sie und jede Kopie. Läuft die Umfrage, brechen Sie sie ab: Wer die Datei hatte, konnte sie lesen oder benutzen.",
  },
  codeFound: {
    what: "Eine Datei enthält Codes von Eingeladenen.",
    todo: "Vernichten Sie sie und jede Kopie, und klären Sie, welches Programm sie geschrieben hat. Wer sie gelesen hat, konnte an deren Stelle antworten.",
  },
  fileUnread: {
    what: "Eine Datei ließ sich nicht lesen; deshalb weiß niemand, was darin steht.",
    todo: "Lassen Sie dieses Konto sie lesen, oder verschieben Sie sie.",
  },
  lineUnknown: {
    what: "Ein Log enthält Zeilen, die Tandem nicht schreibt.",
    todo: "Geben Sie nur Logs von Tandem an. Ist dies eines, klären Sie, welches Programm oder welche Änderung an Tandem die Zeile geschrieben hat.",
  },
  lineTells: {
    what: "Zeilen eines Logs sagen, von wem oder wovon sie handeln: eine Adresse, ein Code, ein Schlüssel, eine Anfrage von Befragten.",
    todo: "Vernichten Sie das Log, und klären Sie, was die Zeile geschrieben hat: Tandem lässt das weg.",
  },
});
