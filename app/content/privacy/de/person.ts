import { translationOf } from "~/content/translated";
import type { person as english } from "../en/person";

/** The page on which somebody is found, shown what is held about, and erased. */
export const person = translationOf<typeof english>()({
  documentTitle: "Daten einer Person - Tandem",
  back: "Datenschutz",
  title: "Daten einer Person",
  lead: "Was über jemanden gespeichert ist, um es auszuhändigen oder zu löschen.",
  search: {
    label: "Name oder Adresse",
    search: "Suchen",
    nobody:
      "Mit diesem Namen oder dieser Adresse hat niemand ein Konto, steht niemand auf einer Personenliste oder in einer hochgeladenen Datei, ist niemand eingeladen, ist niemand in einem Plan oder dessen Änderungsverlauf als verantwortlich genannt und steht niemand im Prüfprotokoll.",
    first: "Gezeigt werden die ersten {count}. Geben Sie mehr von Name oder Adresse ein.",
    named: "{name}, {address}",
    show: "Anzeigen",
    showWhom: "Anzeigen, was zu {address} gespeichert ist",
  },
  held: {
    roster: "Personenliste von {relationship}: {department}",
    rosterNamed: "Personenliste von {relationship}: {department}, {name}",
    rosterLanguage: "Personenliste von {relationship}: {department}, Sprache {language}",
    rosterNamedLanguage: "Personenliste von {relationship}: {department}, {name}, Sprache {language}",
    invited: "Eingeladen zur Umfrage {quarter} von {relationship}, die offen ist",
    mail: "{message}: {state}, {day}",
    messages: {
      invitation: "Einladung",
      "reminder-middle": "Erste Erinnerung",
      "reminder-last": "Letzte Erinnerung",
      extended: "Neues Ende",
    },
    mailStates: { queued: "eingereiht", sent: "gesendet", failed: "fehlgeschlagen" },
    upload: "In der hochgeladenen Datei {file}, die noch nicht übernommen ist",
    reminders: "Adresse für Erinnerungen an {actions} eines Plans, {reminders}",
    actions: { one: "{count} Maßnahme", other: "{count} Maßnahmen" },
    queuedReminders: {
      one: "{count} Erinnerung eingereiht oder gesendet",
      other: "{count} Erinnerungen eingereiht oder gesendet",
    },
    trail: {
      one: "Genannt in {count} Zeile des Prüfprotokolls",
      other: "Genannt in {count} Zeilen des Prüfprotokolls",
    },
    history: {
      one: "Genannt in {count} Zeile des Änderungsverlaufs von Plänen",
      other: "Genannt in {count} Zeilen des Änderungsverlaufs von Plänen",
    },
    typed: {
      action: "Verantwortung für „{what}“ im Plan {quarter} ({pair})",
      agreement: "Verantwortung für die Vereinbarung „{what}“, {quarter} ({pair})",
    },
    keyHolder: "Umfrage {quarter} ({pair})",
    account: "Ein Konto mit der Rolle {role}, seit {day}",
    accountDisabled: "Ein Konto mit der Rolle {role}, seit {day}, gesperrt",
    notHeld:
      "Nicht gespeichert: ob diese Person geantwortet hat und was. Tandem hält das nicht fest, darum lässt es sich weder zeigen noch löschen.",
    download: "Für die Person herunterladen",
  },
  erasure: {
    nothing: "Hier gibt es nichts zu löschen.",
    title: "Daten dieser Person löschen",
    rosters: "Adresse und Name verschwinden aus allen Personenlisten und aus einer offenen Umfrage.",
    mails: "Es wird keine Einladung oder Erinnerung mehr gesendet.",
    uploads: "Die hochgeladene Datei, in der die Adresse steht, wird als Ganzes gelöscht.",
    trail:
      "Im Prüfprotokoll und im Änderungsverlauf von Plänen tritt „[…]“ an die Stelle von Adresse und Name. Was getan wurde und wann, bleibt, weil sich Missbrauch nachweisen lassen muss.",
    account:
      "Das gesperrte Konto verschwindet. Was damit getan wurde, bleibt im Prüfprotokoll unter einer Nummer ohne Namen.",
    bytes:
      "Die Bytes werden in der Datenbank und ihrem Transaktionslog überschrieben. Ältere Sicherungen enthalten sie noch.",
    cannotTitle: "Was damit nicht geht",
    cannotTakeBack:
      "Eine Antwort zurücknehmen. Wenn diese Person geantwortet hat, trägt der versiegelte Stimmzettel keinen Namen, und Tandem weiß nicht, welcher es ist. Er wird mit allen anderen vernichtet, wenn die Umfrage ausgezählt ist.",
    cannotVoid:
      "Den Code einer offenen Umfrage ungültig machen. Ihn nachzuschlagen würde zeigen, ob er verwendet wurde. Er gilt, bis die Umfrage schließt.",
    cannotTyped:
      "Einen Namen entfernen, den jemand in den Text eines Plans, einer Vereinbarung, einer Notiz oder eines Kommentars geschrieben hat: Er kann auch der einer anderen Person sein. Ändern Sie ihn dort.",
    cannotHolder:
      "Den Namen einer Person entfernen, die einen Schlüssel verwahrt, aus den Worten, die Befragte lesen: {where}. Er steht in den veröffentlichten Regeln der Umfrage, unter denen jede Antwort versiegelt wurde, im Nachweis, wer die Schlüssel dem Versprechen nach verwahrt, und auf gedruckten Aushängen. Bei einer Umfrage, die noch nicht begonnen hat, kann die Personalabteilung ihn in der Planung ändern.",
    cannotOwned:
      "Arbeit wegnehmen, die im Gange ist: Der Name bleibt als der einer verantwortlichen Person stehen, bis der Plan oder die Vereinbarung jemand anderen nennt. {where}.",
    cannotAccount:
      "Ein Konto, das in Gebrauch ist, und seine Zeilen im Prüfprotokoll entfernen: Sie sagen, wer was darf. Wenn die Administration es unter „Konten“ gesperrt hat, lässt es sich hier löschen.",
    understood: "Ich verstehe, dass sich dies nicht rückgängig machen lässt.",
    erase: "{address} löschen",
  },
});
