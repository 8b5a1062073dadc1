import { translationOf } from "~/content/translated";
import type { organisationTables as english } from "../../en/tables/organisation";
import { words } from "./words";

/** What is stored of the organisation and of people with an account. {roster} and {comments} come from the settings. */
export const organisationTables = translationOf<typeof english>()({
  organisation: {
    what: "Die Organisation und ihre Einstellungen. Eine Zeile.",
    why: "Um die Organisation auf Seiten und in E-Mails zu nennen und ihre Fristen anzuwenden.",
    kept: words.forGood,
    seenBy: "Alle, die ein Konto haben; Befragte sehen den Namen.",
    columns: {
      id: "Nummer der Zeile, immer 1.",
      name: "Name der Organisation.",
      language: "Sprache der E-Mails an Personen, deren eigene Sprache nicht bekannt ist.",
      demonstration: "Ob sie von der Vorführung angelegt wurde.",
      rosterKeptMonths:
        "Nach wie vielen Monaten seit der letzten Umfrage eine Personenliste gelöscht wird; leer: bis die Personalabteilung sie löscht.",
      commentsKeptMonths:
        "Nach wie vielen Monaten seit einer Umfrage deren Kommentare gelöscht werden; leer: Sie bleiben.",
      dataProtectionContact: "Wen Beschäftigte nach ihren Daten fragen können.",
      passwordsOff: "Ob mit Passwörtern kein Konto zu öffnen ist.",
      timeZone: "In welcher Zeitzone Termine gewählt und genannt werden; leer: in der des Rechners.",
      createdAt: "Wann die Organisation eingerichtet wurde.",
    },
  },
  relationship: {
    what: "Abteilungspaare, die befragt werden.",
    why: "Jede Personenliste, jede Umfrage und jedes Ergebnis gehört zu einem Paar.",
    kept: words.forGood,
    seenBy: "Alle, die ein Konto für das Paar haben; Befragte sehen die Namen der Abteilungen.",
    columns: {
      id: "Kurzname, der in Adressen von Seiten steht.",
      name: "Name des Paars.",
      firstDepartment: "Name der ersten Abteilung.",
      secondDepartment: "Name der zweiten Abteilung.",
      demonstration: "Ob es zur Vorführung gehört.",
      createdAt: "Wann das Paar eingerichtet wurde.",
      archivedAt: "Seit wann für das Paar keine Umfrage mehr geplant wird; leer, solange es befragt wird.",
    },
  },
  account: {
    what: "Personen, die Tandem verwalten oder Ergebnisse lesen. Befragte haben kein Konto.",
    why: "Um nur diese Personen einzulassen, jede mit den Rechten einer Rolle.",
    kept: "Solange es genutzt wird. Mit einem gesperrten Konto kann sich niemand mehr anmelden, und es kann gelöscht werden.",
    seenBy: "Administration; jede Person das eigene.",
    columns: {
      id: "Zufällige Kennung.",
      email: "Adresse, mit der man sich anmeldet.",
      name: "Name, wie er gezeigt wird.",
      role: "Administration, Personalabteilung, Moderation oder Schlüsselverwahrung.",
      passwordHash:
        "Passwort, mit argon2id gehasht; es lässt sich nicht zurücklesen. Leer, bis die Person, der das Konto gehört, eines gewählt hat.",
      mustChangePassword:
        "Ob jemand anderes das Passwort gewählt hat, sodass es Zugriff erst gibt, wenn es geändert ist.",
      everyRelationship: "Ob das Konto alle Abteilungspaare sehen darf oder nur die dafür aufgeführten.",
      demonstration: "Ob es das Gastkonto der Vorführung ist.",
      language: "Sprache, in der die Person die Seiten liest, der das Konto gehört; leer: die des Browsers.",
      unwantedMail: "Welche Nachrichten über Umfragen die Person abgeschaltet hat, der das Konto gehört.",
      createdAt: "Wann das Konto angelegt wurde.",
      disabledAt: "Wann es gesperrt wurde, falls das geschehen ist.",
    },
  },
  accountRelationship: {
    what: "Welche Abteilungspaare ein Konto sehen darf, das nicht alle sehen darf.",
    why: "Damit niemand mehr sieht, als die Aufgabe verlangt.",
    kept: words.untilChanged,
    seenBy: "Administration.",
    columns: {
      accountId: "Das Konto.",
      relationshipId: "Ein Paar, das es sehen darf.",
    },
  },
  session: {
    what: "Anmeldungen von Personen mit einem Konto.",
    why: "Damit sich niemand auf jeder Seite anmelden muss.",
    kept: "Bis zur Abmeldung, 12 Stunden ohne Nutzung oder eine Woche; gelöscht bei einer späteren Anmeldung.",
    seenBy: "Jede Person die eigenen; die Administration auch die der anderen.",
    columns: {
      id: words.hashOfSecret,
      accountId: "Das Konto, das sich angemeldet hat.",
      createdAt: "Wann es sich angemeldet hat.",
      lastSeenAt: "Wann es zuletzt eine Seite geöffnet hat, auf die Minute.",
      expiresAt: "Wann die Anmeldung spätestens endet.",
      client: "Browser und System in zwei Wörtern, wie der Browser sie nennt, um Geräte zu unterscheiden.",
      confirmed: "Ob mehr als ein Passwort vorgelegt wurde.",
    },
  },
  knownDevice: {
    what: "Browser, in denen sich jemand mit einem Konto angemeldet hat.",
    why: "Damit niemand andere aussperren kann, indem er deren Passwort zu erraten versucht, und damit sie von einem neuen Gerät erfahren.",
    kept: "400 Tage nach der letzten Anmeldung dort oder bis sich die Person, der das Konto gehört, überall abmeldet.",
    seenBy: "Niemand auf einer Seite.",
    columns: {
      id: "Hash des Geheimnisses in einem Cookie des Browsers.",
      accountId: "Das Konto.",
      lastSeenAt: "Wann es sich dort zuletzt angemeldet hat.",
    },
  },
  oneTimeLink: {
    what: "Links, über die jemand mit einem Konto ein Passwort wählt.",
    why: "Damit niemand sonst das Passwort erfährt.",
    kept: "Bis er benutzt wird, höchstens eine Woche; gelöscht, wenn ein späterer erzeugt wird.",
    seenBy: "Niemand auf einer Seite.",
    columns: {
      id: "Hash des Geheimnisses im Link.",
      accountId: "Das Konto.",
      purpose: "Erstes Passwort oder ein neues.",
      expiresAt: "Wann er endet.",
    },
  },
  accountMail: {
    what: "Nachrichten an Personen mit einem Konto über dieses Konto: Einladung, Link zu einem neuen Passwort, Mitteilungen über Änderungen.",
    why: words.once,
    kept: "Zwei Wochen; gelöscht bei der nächsten Nachricht.",
    seenBy: "Niemand auf einer Seite.",
    columns: {
      id: "Laufende Nummer.",
      accountId: "Um wen es geht.",
      message: "Welche Nachricht.",
      address: "Die frühere Adresse, wo eine geändert wurde, bis die Nachricht gesendet ist.",
      happenedAt: "Wann geschehen ist, wovon sie berichtet.",
      notBefore: words.tryAgain,
      state: "Wartet, gesendet oder fehlgeschlagen.",
      attempts: words.tries,
      messageId: words.messageNumber,
      problem: words.failure,
    },
  },
  startedSignIn: {
    what: "Begonnene Anmeldungen: Das Passwort war richtig und der zweite Faktor fehlt, ein Passkey wurde verlangt, oder jemand wurde zum Identitätsanbieter geleitet; außerdem zweite Faktoren, die gerade eingerichtet werden.",
    why: "Damit sich niemand mit der Hälfte dessen anmeldet, was verlangt ist, und keine Antwort zweimal zählt.",
    kept: "Bis die Anmeldung beendet ist, höchstens zehn Minuten; gelöscht bei der nächsten Anmeldung, gleich von wem.",
    seenBy: "Niemand auf einer Seite.",
    columns: {
      id: words.hashOfSecret,
      purpose: "Worauf sie wartet.",
      accountId:
        "Das Konto, dessen Passwort richtig war; leer, solange niemand gezeigt hat, wer er oder sie ist.",
      detail:
        "Wozu die Antwort passen muss: Zufallswerte, das Geheimnis einer App, die gerade eingerichtet wird, die Seite, auf der es weitergeht, und was eingetippt war, als eine Sitzung zu Ende war.",
      failures: "Wie viele Antworten falsch waren.",
      expiresAt: "Wann sie endet.",
    },
  },
  authenticatorApp: {
    what: "Das Geheimnis, aus dem eine App auf dem eigenen Gerät einer Person und Tandem jede halbe Minute dieselben sechs Ziffern erzeugen.",
    why: "Damit ein Passwort allein das Konto nicht öffnet.",
    kept: words.untilRemoved,
    seenBy: "Niemand; die Person, der das Konto gehört, einmal beim Einrichten.",
    columns: {
      accountId: "Das Konto.",
      secret: "Das Geheimnis.",
      lastStep: "Zu welcher halben Minute der letzte Code gehörte, damit keiner zweimal zählt.",
      addedAt: "Wann es eingerichtet wurde.",
    },
  },
  recoveryCode: {
    what: "Codes, die ein Konto einmal öffnen, wenn der zweite Faktor verloren ist.",
    why: "Damit ein verlorenes Smartphone niemanden aussperrt.",
    kept: "Bis er benutzt wird, neue erzeugt werden oder der zweite Faktor entfernt wird.",
    seenBy:
      "Niemand; die Person, der das Konto gehört, einmal beim Erzeugen. Wie viele übrig sind: diese Person und die Administration.",
    columns: {
      hash: "Hash des Codes.",
      accountId: "Das Konto.",
    },
  },
  passkey: {
    what: "Die öffentlichen Hälften der Passkeys von Personen mit einem Konto.",
    why: "Damit sich jemand mit einem Gerät oder einem Sicherheitsschlüssel anmelden kann.",
    kept: words.untilRemoved,
    seenBy: "Die Person, der das Konto gehört; wie viele es sind: die Administration.",
    columns: {
      id: "Der Name, den das Gerät ihm gegeben hat.",
      accountId: "Das Konto.",
      name: "Wie die Person ihn nennt, der das Konto gehört.",
      publicKey: "Der öffentliche Schlüssel. Der geheime bleibt auf dem Gerät.",
      counter: "Wie oft er benutzt wurde, wo das Gerät zählt.",
      transports: "Wie ein Browser ihn erreicht, zum Beispiel über USB.",
      createdAt: "Wann er hinzugefügt wurde.",
      lastUsedAt: "Wann er zuletzt benutzt wurde.",
    },
  },
  providerIdentity: {
    what: "Zu welcher Person beim Identitätsanbieter der Organisation ein Konto gehört.",
    why: "Damit eine geänderte oder neu vergebene Adresse nicht das Konto einer anderen Person öffnet.",
    kept: "Bis die Administration die Verbindung löst oder das Konto gelöscht wird.",
    seenBy: "Die Administration sieht, dass es eine gibt.",
    columns: {
      issuer: "Die Adresse des Identitätsanbieters.",
      subject: "Dessen Nummer für die Person.",
      accountId: "Das Konto.",
      createdAt: "Wann sich die Person zum ersten Mal so angemeldet hat.",
    },
  },
  demandedSecondFactor: {
    what: "Rollen, deren Konten einen zweiten Faktor brauchen.",
    why: "Damit es nicht an jeder einzelnen Person hängt.",
    kept: words.untilChanged,
    seenBy: "Administration.",
    columns: {
      role: "Die Rolle.",
      since: "Seit wann.",
    },
  },
  auditEvent: {
    what: "Was Personen mit einem Konto getan haben: sich angemeldet, eine Umfrage geöffnet, eine Personenliste importiert, Daten exportiert; außerdem abgewiesene Anmeldungen.",
    why: "Damit Missbrauch bemerkt und nachgewiesen werden kann.",
    kept: words.forGoodUnlessErased,
    seenBy:
      "Administration, auf einer Seite und im vollständigen Export. Es sagt nichts über Befragte, nicht einmal, ob sie geantwortet haben.",
    columns: {
      id: "Laufende Nummer.",
      at: "Wann es geschehen ist.",
      accountId:
        "Wer es getan hat; leer: Tandem selbst, zeitgesteuert, oder jemand, der nicht angemeldet war.",
      action: "Was getan wurde.",
      subject:
        "Womit: ein Paar und eine Umfrage, Zahlen, die Adresse eines Kontos, der Browser einer Anmeldung oder der Name der zweiten Person, die Papierbögen eingibt. Keine Adresse einer Personenliste.",
    },
  },
});
