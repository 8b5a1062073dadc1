import { de as frame } from "~/content/frame/de";
import { asking } from "~/content/survey/de/asking";
import { translationOf } from "~/content/translated";
import type { states as englishStates, wave as englishWave } from "../en/wave";
import { refusals } from "./opening";

export const wave = translationOf<typeof englishWave>()({
  documentTitle: "Umfrage - Tandem",
  title: frame.shared.wave,
  allWaves: "{name}: Umfragen",
  thisWave: "Diese Umfrage",
  facts: {
    shouldHaveOpened: "Hätte beginnen sollen",
    opens: "Beginnt",
    opened: "Begonnen",
    wouldHaveOpened: "Hätte begonnen",
    closes: {
      planned: "Schließt",
      open: "Schließt",
      closing: "Geschlossen",
      closed: "Geschlossen",
      cancelled: "Abgebrochen",
    },
    invited: "Eingeladen",
    inRoster: "Zurzeit in der Personenliste",
    department: { one: "{name}: {count} Person", other: "{name}: {count} Personen" },
    invitations: "Einladungen",
    mail: "Per E-Mail, mit zwei Erinnerungen an alle",
    slips: "Auf gedruckten Zetteln",
    paper: "Auf Papier, höchstens",
    paperOf: "{name}: {paper}",
    threshold: "Mindestzahl",
    thresholdIs: {
      one: "{count} Antwort in jeder Abteilung",
      other: "{count} Antworten in jeder Abteilung",
    },
    fingerprint: asking.start.fingerprintLabel,
  },
  planned: {
    change: "Plan ändern",
    cancel: "Diese Umfrage abbrechen",
    opening: "Beginn",
    notSooner: "Früher kann sie nicht beginnen: {problem} {remedy}",
    blocked: "So kann sie nicht beginnen",
    missed: refusals.dateMissed.problem,
    review: "Durchsehen und öffnen",
  },
  participation: {
    title: "Beteiligung",
    bands: {
      "under-25": "Weniger als ein Viertel hat geantwortet",
      "25-50": "Zwischen einem Viertel und der Hälfte haben geantwortet",
      "50-75": "Zwischen der Hälfte und drei Vierteln haben geantwortet",
      "over-75": "Mehr als drei Viertel haben geantwortet",
    },
    nothingYet: "Bisher wurde nichts gezählt.",
    onceADay:
      "Beide Abteilungen zusammen. Nachgesehen wird einmal am Tag, damit diese Seite nicht zeigt, wie einzelne Antworten eintreffen. Tandem führt keine Liste darüber, wer geantwortet hat.",
    asOf: "Beide Abteilungen zusammen, Stand {seen}. Nachgesehen wird einmal am Tag, damit diese Seite nicht zeigt, wie einzelne Antworten eintreffen. Tandem führt keine Liste darüber, wer geantwortet hat.",
  },
  paper: {
    title: "Auf Papier",
    slips: "Zettel drucken",
    slipsHelp: "ohne Namen: die, die gezogen werden, und einige in Reserve",
    spareSlips: "Ersatzzettel drucken",
    spareSlipsHelp: "für alle, die keinen Link haben oder deren Link nicht funktioniert, ohne Namen",
    ballot: "Papierbogen drucken",
    ballotHelp: "für alle, die lieber von Hand schreiben; alle Bögen sind gleich",
    entry: "Papierbögen eingeben",
    entryHelp: "zu zweit, gemischt und auf einmal, bevor die Umfrage schließt",
    notice: "Aushang drucken",
    noticeHelp:
      "mit dem Fingerabdruck und der Zahl der Eingeladenen, für das Schwarze Brett des Betriebsrats",
  },
  takingBack: {
    possible:
      "Versehentlich geöffnet, oder stimmt etwas nicht? Bis {until} lässt sich die ganze Umfrage zurücknehmen, und ihr Plan kommt zurück.",
    link: "Zurücknehmen",
  },
  sooner: {
    title: "Früher beenden",
    closesByItself:
      "Die Umfrage schließt von selbst: {closes}. Wird sie früher beendet, werden alle Antworten ungelesen vernichtet.",
    close: "Jetzt schließen",
    cancel: "Umfrage abbrechen",
  },
  extension: {
    title: "Mehr Zeit",
    possible:
      "Das Ende lässt sich einmal verschieben, auf {latest}: Dieser Termin wurde zum Beginn zugesagt und wird nicht überschritten. Möglich ist es bis 24 Stunden vor dem Ende, und rückgängig machen lässt es sich nicht.",
    mail: "Alle Eingeladenen bekommen dieselbe E-Mail mit dem neuen Ende, anstelle der letzten Erinnerung.",
    slips:
      "Wird mit Zetteln eingeladen, bekommt niemand eine E-Mail: Sagen Sie es allen in beiden Abteilungen selbst.",
    confirm: "Mir ist klar, dass das neue Ende endgültig ist.",
    button: "Ende verschieben",
    confirmMissing: "Bestätigen Sie mit einem Häkchen, dass das neue Ende endgültig ist.",
    refused:
      "Das Ende lässt sich nicht mehr verschieben: Bis dahin sind es weniger als 24 Stunden, oder es wurde schon verschoben.",
    extended: "Das Ende wurde auf diesen Termin verschoben. Er wird nicht überschritten.",
  },
  mail: {
    title: "E-Mails",
    message: "Nachricht, an alle",
    sent: "Gesendet",
    waiting: "Wartet",
    failed: "Fehlgeschlagen",
    messages: {
      invitation: "Einladung",
      "reminder-middle": "Erste Erinnerung",
      "reminder-last": "Letzte Erinnerung",
      extended: "Neues Ende",
    },
    problem: { one: "{count} Nachricht: {sentence}", other: "{count} Nachrichten: {sentence}" },
    retry: "Fehlgeschlagene noch einmal versuchen",
    refused: "Adressen, die der Mailserver abgelehnt hat",
    refusedHelp:
      "Diese Personen haben in dieser Umfrage keinen Link. Eine Adresse, die sofort abgelehnt wurde, lässt sich einmal berichtigen: Dort ist nichts angekommen. Sonst hilft ein Ersatzzettel, wie allen, die nach dem Öffnen dazugekommen sind.",
    correct: {
      title: "Eine abgelehnte Adresse berichtigen",
      refused: "Abgelehnte Adresse",
      corrected: "Richtige Adresse",
      hint: "Jede lässt sich einmal berichtigen. Die Einladung geht sofort an die neue Adresse, und auch die Personenliste wird berichtigt. Das Protokoll verzeichnet es, und der Aushang nennt die Zahl: Drucken Sie ihn noch einmal.",
      button: "Berichtigen und Einladung senden",
      refusals: {
        "not-open": "Diese Umfrage nimmt keine Antworten mehr an; ihre Adressen bleiben, wie sie sind.",
        "not-refused":
          "Der Mailserver hat diese Adresse nicht sofort abgelehnt, oder es könnte etwas angekommen sein. Dieser Person hilft ein Ersatzzettel.",
        "corrected-already": "Sie wurde schon einmal berichtigt. Dieser Person hilft ein Ersatzzettel.",
        "no-address": frame.forms.noAddress,
        same: "Das ist die abgelehnte Adresse. Geben Sie eine andere ein.",
        taken:
          "Diese Adresse gehört jemand anderem, der eingeladen ist, in der Personenliste steht oder ein Konto hat.",
        "not-in-roster": "Diese Person steht nicht mehr in der Personenliste.",
      },
    },
    numbersOnly:
      "Nur Zahlen, außer bei Adressen, die abgelehnt wurden: Das sagt nichts über eine Antwort. Diese Seite zeigt nicht, an wen eine E-Mail ging oder wer dem eigenen Link gefolgt ist. Wer aus der Personenliste entfernt wurde, bekommt keine E-Mail mehr.",
  },
  lastPlan: {
    title: "Was nach der letzten Umfrage vereinbart wurde",
    lead: "Den Befragten wird dasselbe gezeigt, nachdem sie auf „Beginnen“ gedrückt haben, ohne die Namen der Verantwortlichen.",
    status: { planned: "Noch nicht begonnen", started: "Läuft", done: "Erledigt", dropped: "Nicht getan" },
    owners: "{owners}, fällig am {due}",
    ownersAndReason: "{owners}, fällig am {due}. {reason}",
  },
  ended: {
    counting: "Die Antworten werden ausgezählt. Das dauert einen Moment.",
    report: "Bericht lesen",
    receipts: "Quittungen aller gezählten Stimmzettel",
    receiptsHelp: "für alle, die prüfen wollen, ob ihr Stimmzettel gezählt wurde",
    keyWaits:
      "Der Schlüssel dieser Umfrage ist noch nicht vernichtet. Ein anderes Programm hat die Datenbank geöffnet; was gelöscht wurde, steht deshalb noch in ihrem Transaktionslog, und erst wenn es dort verschwunden ist, wird der Schlüssel vernichtet. Tandem versucht es alle halbe Minute. Bitten Sie die Personen, die den Server betreiben, Programme zu beenden, die die Datenbank lesen, zum Beispiel ein Datenbankprogramm oder eine Sicherung, die hängt.",
  },
});

export const states = translationOf<typeof englishStates>()({
  planned: "Geplant",
  open: "Offen",
  closing: "Wird ausgezählt",
  closed: "Geschlossen",
  cancelled: "Abgebrochen",
  waiting: "Geschlossen, wartet auf Schlüssel",
});
