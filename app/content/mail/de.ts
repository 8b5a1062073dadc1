import { de as survey } from "~/content/survey/de";
import { asking } from "~/content/survey/de/asking";
import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const de = translationOf<typeof en>()({
  page: {
    documentTitle: "Ankündigungen - Tandem",
    title: "Ankündigungen",
    lead: "Texte, die Sie im eigenen Namen versenden. Ändern Sie sie, wie Sie möchten; zugesagt ist den Befragten, was auf der Umfrageseite steht.",
    wave: "Umfrage {quarter}",
    announcements: {
      before: {
        title: "Eine Woche vorher",
        when: "Von beiden Leitungen gemeinsam, in beiden Abteilungen am selben Tag.",
      },
      open: {
        title: "Am ersten Tag",
        when: "Ein Satz in den Teambesprechungen beider Abteilungen; ohne Link, damit niemand einen weiterleitet.",
      },
      thanks: {
        title: "Wenn sie geschlossen ist",
        when: "Innerhalb von zwei Tagen, bevor die Ergebnisse besprochen werden.",
      },
      results: {
        title: "Nach der Ergebnisbesprechung",
        when: "Innerhalb von zwei Wochen nach der Besprechung, auch wenn sich nichts ändert.",
      },
    },
  },
  message: {
    subject: {
      invitation: "Wie arbeiten {first} und {second} zusammen? Etwa 5 Minuten",
      "reminder-middle": "Erinnerung: Die Umfrage von {first} und {second} läuft",
      "reminder-last": "Nur noch wenige Tage: die Umfrage von {first} und {second}",
      extended: "Die Umfrage von {first} und {second} bleibt offen bis {closes}",
    },
    title: survey.title,
    greeting: "Guten Tag,",
    greetingByName: "Guten Tag {name},",
    opening: {
      invitation: [
        "einmal im Quartal werden {first} und {second} bei {organisation} gefragt, wie sie zusammenarbeiten. Sie sind eingeladen, an einer kurzen anonymen Umfrage teilzunehmen.",
        "Sie dauert etwa 5 Minuten und funktioniert auch auf dem Smartphone. Die Teilnahme ist freiwillig.",
      ],
      "reminder-middle": [
        "die Umfrage von {first} und {second} bei {organisation} läuft. Sie dauert etwa 5 Minuten.",
        "Diese Erinnerung geht an alle, weil die Personalabteilung nicht sehen kann, wer geantwortet hat. Wenn Sie schon geantwortet haben, müssen Sie nichts weiter tun. Vielen Dank.",
      ],
      "reminder-last": [
        "die Umfrage von {first} und {second} bei {organisation} endet bald. Sie dauert etwa 5 Minuten.",
        "Dies ist die letzte Erinnerung. Sie geht an alle, weil die Personalabteilung nicht sehen kann, wer geantwortet hat. Wenn Sie schon geantwortet haben, müssen Sie nichts weiter tun. Vielen Dank.",
      ],
      extended: [
        "die Umfrage von {first} und {second} bei {organisation} bleibt länger offen als angekündigt: bis {closes}. Später kann sie nicht enden; so steht es in den Regeln hinter dem Fingerabdruck. Sie dauert etwa 5 Minuten.",
        "Diese Nachricht geht an alle, anstelle einer letzten Erinnerung, weil die Personalabteilung nicht sehen kann, wer geantwortet hat. Wenn Sie schon geantwortet haben, müssen Sie nichts weiter tun. Vielen Dank.",
      ],
    },
    button: "Zur Umfrage",
    linkAbove: "Zur Umfrage:",
    linkFallback: "Wenn die Schaltfläche nicht funktioniert, öffnen Sie diese Adresse in einem Browser:",
    typedCode: "Fragt die Umfrage nach Ihrem Code, geben Sie {code} ein.",
    personalLink:
      "Der Link gehört nur Ihnen und gilt einmal. Er gibt Ihnen Zugang und wird nicht bei Ihren Antworten gespeichert. Bitte leiten Sie ihn nicht weiter.",
    promiseTitle: "Was mit Ihren Antworten geschieht",
    promise: [
      "Allein aus unserer Datenbank und deren Sicherungen kann niemand Ihre Antworten lesen. Sie werden in Ihrem Browser versiegelt, ohne Namen und Uhrzeit gespeichert und nach dem Auszählen vernichtet. Gruppenergebnisse und Kommentare bleiben; eigene Ergebnisse hat eine Abteilung erst ab {threshold} Antworten. Wer die Schlüssel hat, steht auf der Umfrageseite.",
      "Was wir nicht verhindern können: einen Arbeitgeber, der diese Software verändert oder Ihr Gerät oder das Netz überwacht.",
    ],
    fingerprintLabel: asking.start.fingerprintLabel,
    fingerprintHelp:
      "Die Umfrageseite, der Aushang und die Einladungen der anderen müssen denselben zeigen. Er steht für die Regeln oben.",
    rulesLink: "Die Regeln, für die er steht, und alle früheren Umfragen, zum Nachprüfen im Browser:",
    invitedCount: asking.start.inviteCount,
    closing: "Offen bis {closes}.",
    footer:
      "Von Tandem für {organisation} gesendet. Antworten auf diese Nachricht werden vielleicht nicht gelesen; fragen Sie die Personalabteilung, wenn etwas unklar ist.",
  },
  onlyTest: {
    mark: "TEST",
    text: "Diese Einladung führt zu einer Umfrage zum Ausprobieren. Was dort geantwortet wird, wird nicht gespeichert und zählt nicht. Sie lässt sich einen Tag lang öffnen.",
  },
  announcements: {
    how: {
      mail: "Alle bekommen einen persönlichen Link per E-Mail.",
      slips: "Alle ziehen in ihrer Abteilung einen Zettel ohne Namen aus der Schale.",
    },
    contact: "die Personalabteilung oder der Betriebsrat",
    before: {
      subject: "Ab {opens}: Wie {first} und {second} zusammenarbeiten",
      text: [
        "Liebe Kolleginnen und Kollegen,",
        "von {opens} bis {closes} fragen wir alle in {first} und {second}, wie die beiden Abteilungen zusammenarbeiten. Die Umfrage dauert etwa fünf Minuten und funktioniert auch auf dem Smartphone. {how}",
        "Sie ist anonym: Ihr Browser versiegelt Ihre Antworten, sie werden ohne Namen und Uhrzeit gespeichert und nach dem Auszählen vernichtet. Eigene Ergebnisse hat eine Abteilung erst ab {threshold} Antworten. Die Personalabteilung kann nicht sehen, wer teilgenommen hat; darum gehen Erinnerungen an alle. Auf der ersten Seite der Umfrage steht, wie weit dieses Versprechen reicht und was sich nicht verhindern lässt.",
        "Die Teilnahme ist freiwillig. Die Ergebnisse besprechen beide Abteilungen gemeinsam, und Sie erfahren, was wir daraufhin tun und was nicht, mit Begründung.",
        "Auskunft gibt: {contact}.",
      ],
    },
    open: {
      subject: "Die Umfrage von {first} und {second} ist offen bis {closes}",
      text: [
        "Die Umfrage ist offen bis {closes}. {how}",
        "Vergleichen Sie den Fingerabdruck auf der Umfrageseite mit dem in Ihrer Einladung oder auf Ihrem Zettel und mit dem am Schwarzen Brett. Weichen sie voneinander ab, antworten Sie nicht und sagen Sie es dem Betriebsrat oder der Personalabteilung.",
      ],
    },
    thanks: {
      subject: "Danke: Die Umfrage von {first} und {second} ist geschlossen",
      text: [
        "Danke an alle, die geantwortet haben. Die Antworten sind ausgezählt und vernichtet; was bleibt, sind Gruppenergebnisse und, wo genügend Personen einen geschrieben haben, Kommentare.",
        "Wenn Sie Ihre Quittung aufgehoben haben, können Sie in der veröffentlichten Liste nachsehen, ob Ihr Stimmzettel gezählt wurde.",
        "Die beiden Leitungen besprechen die Ergebnisse in den nächsten Wochen mit beiden Abteilungen.",
      ],
    },
    results: {
      subject: "Was {first} und {second} als Nächstes tun",
      text: [
        "Sie haben gesagt: [die zwei oder drei Punkte, die herausragten].",
        "Das tun wir: [jede Maßnahme, die beiden Verantwortlichen, der Termin].",
        "Das tun wir nicht, weil: [was erwogen und gelassen wurde, und warum].",
        "In der nächsten Umfrage sehen Sie das wieder und können sagen, ob es geholfen hat.",
      ],
    },
  },
  problems: {
    "address-refused":
      "Der Mailserver hat die Adresse abgelehnt. Prüfen Sie für die nächste Umfrage die Adressen in der Personenliste.",
    "message-refused":
      "Der Mailserver hat die Nachricht abgelehnt. Fragen Sie die Personen, die ihn betreiben, nach dem Grund.",
    "try-later": "Der Mailserver hat darum gebeten, es später zu versuchen. Tandem tut das.",
    "sender-refused":
      "Der Mailserver nimmt den Absender nicht an. Bitten Sie Ihre Administration, MAIL_FROM zu prüfen.",
    "sign-in-refused":
      "Der Mailserver nimmt Name und Passwort von Tandem nicht an. Bitten Sie Ihre Administration, SMTP_URL zu prüfen.",
    unreachable: "Der Mailserver ist nicht zu erreichen. Tandem versucht es wieder.",
    "rules-changed":
      "Die Umfrage ist angehalten: Ihre gespeicherten Regeln sind nicht die, mit denen sie geöffnet wurde.",
    "key-missing":
      "Die Schlüsseldatei dieser Umfrage fehlt. Fragen Sie die Personen, die den Server betreiben.",
    other: "Die E-Mail konnte nicht gesendet werden.",
  },
});
